package entente.actor;

/**
 * A word of a sentence, or a part of a hyphenated one: 'US-China' is two.
 *
 * @param token index of the token in its sentence
 * @param start first UTF-16 code unit in the article's text
 * @param end one past the last
 * @param raw as written, without the dots of an abbreviation
 * @param folded the form in which names are compared
 */
public record Piece(int token, int start, int end, String raw, String folded) {}
