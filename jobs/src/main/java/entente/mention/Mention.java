package entente.mention;

import entente.corpus.Span;
import java.util.Objects;

/**
 * A span of one sentence that names an actor. A plural that stands for several actors ('the two countries') is several
 * mentions with one span.
 *
 * @param sentence index of the sentence in the article
 * @param start first UTF-16 code unit in the article's text
 * @param end one past the last
 * @param text the words of the span
 * @param actor id of the actor
 * @param kind by what words it is named
 */
public record Mention(int sentence, int start, int end, String text, String actor, MentionKind kind) {

    public Mention {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "mention must be start >= 0 and end > start, got [" + start + "," + end + ")");
        }
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(kind, "kind");
    }

    public Span span() {
        return new Span(start, end);
    }
}
