package entente.text;

import entente.corpus.Span;
import java.util.List;

/**
 * One sentence of an article, with its tokens.
 *
 * @param index position in the article, from 0
 * @param start first UTF-16 code unit in the article's text
 * @param end one past the last
 * @param parsed whether its tokens carry a dependency tree
 * @param tokens in order of the text, at least one
 */
public record Sentence(int index, int start, int end, boolean parsed, List<Token> tokens) {

    public Sentence {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "sentence must be start >= 0 and end > start, got [" + start + "," + end + ")");
        }
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("sentence must have tokens, got none at [" + start + "," + end + ")");
        }
        tokens = List.copyOf(tokens);
    }

    public Span span() {
        return new Span(start, end);
    }

    /** The words of the sentence as they stand in the article. */
    public String in(String articleText) {
        return articleText.substring(start, end);
    }
}
