package entente.spark;

import entente.actor.NameForm;
import entente.corpus.Article;
import entente.text.Sentence;
import java.util.List;

/**
 * An article that is to be read, with its sentences.
 *
 * @param key under which its reading is kept
 * @param forms what it contributes to the names of the corpus
 */
public record NamedArticle(String key, Article article, List<Sentence> sentences, List<NameForm> forms) {}
