package entente.corpus;

/**
 * A stretch of an article that is read: one paragraph of the body.
 *
 * @param span where it stands in the article's text as read
 */
public record Passage(Span span) {}
