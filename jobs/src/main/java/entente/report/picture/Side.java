package entente.report.picture;

import java.util.Locale;

/** How a pair of actors stands, as a picture shows it: by colour and by dashes, never by colour alone. */
public enum Side {
    FOR("for", "for each other"),
    AGAINST("against", "against each other"),
    CONTESTED("contested", "contested: for and against"),
    NONE("together", "mentioned together");

    private final String word;
    private final String meaning;

    Side(String word, String meaning) {
        this.word = word;
        this.meaning = meaning;
    }

    /** Of a sign as edges and relations have it: 1, 0 (contested), -1; null where nothing is stated. */
    public static Side of(Integer sign) {
        if (sign == null) {
            return NONE;
        }
        return sign > 0 ? FOR : sign < 0 ? AGAINST : CONTESTED;
    }

    /** One word for it. */
    public String word() {
        return word;
    }

    /** What a legend says of it. */
    public String meaning() {
        return meaning;
    }

    /** Names its style. */
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
