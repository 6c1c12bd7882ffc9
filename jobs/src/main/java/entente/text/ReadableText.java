package entente.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A passage as it is meant to be read: lines that an editor wrapped are one, words parted at a line's end are whole, and what
 * nobody sees (soft hyphens, characters without width, marks of direction) is gone. Each character knows where it stood, so
 * that every span points into the passage as it is.
 */
final class ReadableText {

    /** A word that is parted at a hyphen of its own goes on like this: 'Russian-\nbacked'. */
    private static final Set<String> OWN_HYPHEN = Set.of(
            "backed",
            "led",
            "based",
            "born",
            "made",
            "run",
            "controlled",
            "occupied",
            "style",
            "speaking",
            "term",
            "scale",
            "level",
            "held",
            "owned",
            "funded",
            "brokered",
            "mediated",
            "sponsored",
            "armed",
            "old",
            "wide",
            "long",
            "range",
            "general",
            "elect",
            "in",
            "to",
            "of",
            "up",
            "down",
            "off",
            "out",
            "and",
            "or",
            "supported",
            "aligned",
            "dominated",
            "trained",
            "supplied",
            "friendly",
            "ranking",
            "profile",
            "fire",
            "state");

    /** Between two subtitles stand their number and times. */
    private static final Pattern CUE = Pattern.compile(
            "\\s*(?:\\R\\s*\\d{1,5}[ \\t]*)?\\R[ \\t]*(?:\\d{1,2}:)?\\d{2}:\\d{2}[,.]\\d{3}[ \\t]*-->[^\\n]*\\n?");

    private static final Pattern PARTED = Pattern.compile("(\\p{L}+)([-\u2010\u00AD])[ \\t]*\\R[ \\t]*(\\p{Ll}+)");

    private final String passage;
    private final StringBuilder text;
    private final int[] places;

    private ReadableText(String passage) {
        this.passage = passage;
        this.text = new StringBuilder(passage.length());
        this.places = new int[passage.length() * 3];
    }

    static ReadableText of(String passage) {
        ReadableText readable = new ReadableText(passage);
        boolean[] dropped = new boolean[passage.length()];
        boolean[] blank = new boolean[passage.length()];
        if (passage.indexOf('\n') >= 0) {
            readable.cues(dropped, blank);
            readable.partedWords(dropped);
        }
        for (int i = 0; i < passage.length(); i++) {
            if (!dropped[i]) {
                readable.append(i, blank[i] ? ' ' : passage.charAt(i));
            }
        }
        return readable;
    }

    private void cues(boolean[] dropped, boolean[] blank) {
        if (!passage.contains("-->")) {
            return;
        }
        Matcher cue = CUE.matcher(passage);
        while (cue.find()) {
            Arrays.fill(dropped, cue.start(), cue.end(), true);
            dropped[cue.start()] = false;
            blank[cue.start()] = true;
        }
    }

    private void partedWords(boolean[] dropped) {
        Matcher parted = PARTED.matcher(passage);
        int at = 0;
        while (parted.find(at)) {
            boolean hasOwn = OWN_HYPHEN.contains(parted.group(3).toLowerCase(Locale.ROOT));
            Arrays.fill(dropped, hasOwn ? parted.end(2) : parted.start(2), parted.start(3), true);
            at = parted.start(3);
        }
    }

    private void append(int place, char c) {
        switch (c) {
            case '\u00AD', '\u200B', '\u200C', '\u200D', '\u200E', '\u200F', '\u2060', '\uFEFF' -> {
                // Seen by nobody.
            }
            case '\uFB00' -> put(place, "ff");
            case '\uFB01' -> put(place, "fi");
            case '\uFB02' -> put(place, "fl");
            case '\uFB03' -> put(place, "ffi");
            case '\uFB04' -> put(place, "ffl");
            case '\u00A0', '\u2007', '\u2009', '\u200A', '\u202F' -> put(place, " ");
            default -> put(place, c >= '\u202A' && c <= '\u202E' ? "" : String.valueOf(c));
        }
    }

    private void put(int place, String characters) {
        for (int i = 0; i < characters.length(); i++) {
            places[text.length()] = place;
            text.append(characters.charAt(i));
        }
    }

    /** What is read. */
    String text() {
        return text.toString();
    }

    /** Where in the passage a character of the text stands. */
    int start(int at) {
        return places[at];
    }

    /** Where in the passage what ends before a character of the text ends. */
    int end(int at) {
        return places[at - 1] + 1;
    }
}
