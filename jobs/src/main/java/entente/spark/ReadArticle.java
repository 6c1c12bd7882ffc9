package entente.spark;

import entente.corpus.Article;
import entente.text.Sentence;
import java.util.List;

/** An article with its sentences, those worth it parsed. */
public record ReadArticle(Article article, List<Sentence> sentences) {}
