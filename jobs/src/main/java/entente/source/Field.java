package entente.source;

import java.util.Locale;
import java.util.Optional;

/** What is taken of a record; only the text is required. */
public enum Field {
    ID,
    DATE,
    SOURCE,
    TITLE,
    URL,
    LANG,
    /** Who speaks the whole text: an actor's id or name, an ISO-3 code. */
    SPEAKER,
    TEXT;

    /** As it stands in headers, settings and messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field of a key in any case. */
    public static Optional<Field> of(String key) {
        for (Field field : values()) {
            if (field.key().equals(key.strip().toLowerCase(Locale.ROOT))) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
