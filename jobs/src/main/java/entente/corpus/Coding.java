package entente.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What others have coded of a report that is not at hand. The article's text is then the row itself, written out as lines, each
 * of which counts as a sentence, so that a number leads back to the row as it leads back to a sentence elsewhere.
 *
 * @param scheme by whose rules
 * @param names who is named, in the order of the text; of a statement its source and its target
 * @param statement what the first says of or does to the second, or null where the coder only lists names
 */
public record Coding(CodingScheme scheme, List<CodedName> names, Statement statement) {

    /**
     * What one actor says of or does to another.
     *
     * @param code name of PLOVER's event type, empty where the coder's own has no counterpart there
     * @param polarity 1 or -1 where the coder says so, 0 where the code decides
     * @param confidence in [0, 1]
     * @param cue the coder's own code
     * @param span where that stands in the text
     */
    public record Statement(String code, int polarity, double confidence, String cue, Span span) {

        public Statement {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(cue, "cue");
            Objects.requireNonNull(span, "span");
        }
    }

    public Coding {
        Objects.requireNonNull(scheme, "scheme");
        names = List.copyOf(names);
    }

    /** The lines of a row's text. */
    public static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int newline = text.indexOf('\n', at);
            int end = newline < 0 ? text.length() : newline;
            if (end > at) {
                lines.add(new Span(at, end));
            }
            at = end + 1;
        }
        return lines;
    }
}
