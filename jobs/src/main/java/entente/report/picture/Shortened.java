package entente.report.picture;

import java.text.BreakIterator;
import java.util.Locale;

/** Names of any length, on one line and no longer than there is room for. */
public final class Shortened {

    private Shortened() {}

    /** The text on one line, cut after a whole character with an ellipsis where it is longer than {@code most}. */
    public static String of(String text, int most) {
        // Ten times what is shown is looked at: enough to end with a whole character, and no more work for longer
        // texts.
        String head = text.length() > most * 10 ? text.substring(0, most * 10) : text;
        String line = head.replaceAll("[\\s\\p{Cc}]+", " ").strip();
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(line);
        int end = characters.next(most);
        if (end == BreakIterator.DONE || end >= line.length()) {
            return line;
        }
        int cut = characters.preceding(end);
        return line.substring(0, cut).strip() + "\u2026";
    }
}
