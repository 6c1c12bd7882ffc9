package entente.alignment.scene;

import entente.corpus.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Stretches of a text inside double quotation marks. A mark that never closes ends with its paragraph, unless the next
 * paragraph opens with a mark, as long quotations in news do. One pass, no memory but the spans.
 */
public final class Quotations {

    private Quotations() {}

    /** Which of some quotations, in their order, covers an offset; -1 where none does. O(log n). */
    static int at(List<Span> quotations, int offset) {
        int low = 0;
        int high = quotations.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = quotations.get(middle);
            if (offset < span.start()) {
                high = middle - 1;
            } else if (offset >= span.end()) {
                low = middle + 1;
            } else {
                return middle;
            }
        }
        return -1;
    }

    /** The quotations of a text, in order. */
    public static List<Span> of(String text) {
        List<Span> spans = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (open >= 0 && (c == '”' || c == '"' || c == '»') && i > open + 1) {
                spans.add(new Span(open + 1, i));
                open = -1;
            } else if (c == '“' || c == '«' || (c == '"' && open < 0)) {
                // a second opening mark without a closing one in between begins anew
                open = i;
            } else if (open >= 0 && paragraphEnds(text, i)) {
                if (i > open + 1) {
                    spans.add(new Span(open + 1, i));
                }
                open = -1;
            }
        }
        if (open >= 0 && open + 1 < text.length()) {
            spans.add(new Span(open + 1, text.length()));
        }
        return spans;
    }

    private static boolean paragraphEnds(String text, int i) {
        return text.charAt(i) == '\n' && (i + 1 == text.length() || text.charAt(i + 1) == '\n');
    }
}
