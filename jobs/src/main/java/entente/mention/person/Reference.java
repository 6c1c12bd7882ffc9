package entente.mention.person;

import entente.mention.line.Line;

/**
 * A pronoun or a definite noun and one actor it stands for.
 *
 * @param start first UTF-16 code unit in the article's text
 * @param end one past the last
 */
public record Reference(Line line, int start, int end, String actor) {

    /** Of the pieces of a line from one to before another. */
    static Reference of(Line line, int from, int to, String actor) {
        return new Reference(
                line, line.pieces().get(from).start(), line.pieces().get(to - 1).end(), actor);
    }
}
