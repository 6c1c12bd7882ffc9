package entente.spark;

import entente.corpus.Article;
import java.util.List;

/**
 * An article with what earlier runs found in it.
 *
 * @param kept nothing for an article that is new; more than one where other names of the corpus made a difference
 */
public record KnownArticle(String key, Article article, List<KeptReading> kept) {}
