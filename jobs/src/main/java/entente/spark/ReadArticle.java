package entente.spark;

import entente.corpus.Article;
import entente.text.Sentence;
import java.util.List;

/**
 * An article with its sentences, those worth it parsed.
 *
 * @param key under which its reading is kept
 */
public record ReadArticle(String key, Article article, List<Sentence> sentences) {}
