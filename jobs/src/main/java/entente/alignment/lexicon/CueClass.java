package entente.alignment.lexicon;

import java.util.Locale;

/** Part of speech of the word that governs a cue. */
public enum CueClass {
    VERB,
    NOUN,
    ADJECTIVE;

    static CueClass parse(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    /** The class a Penn Treebank tag belongs to, or null for words that carry no cue. */
    public static CueClass ofTag(String tag) {
        return switch (tag.length() < 2 ? "" : tag.substring(0, 2)) {
            case "VB" -> VERB;
            case "NN" -> NOUN;
            case "JJ" -> ADJECTIVE;
            default -> null;
        };
    }
}
