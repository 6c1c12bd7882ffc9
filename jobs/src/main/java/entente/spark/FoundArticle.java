package entente.spark;

import entente.corpus.Article;

/** An article with what was found in it; its story is not yet known. */
public record FoundArticle(Article article, KeptReading found) {}
