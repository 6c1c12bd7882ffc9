package entente.actor;

import java.io.Serializable;

/**
 * What a common phrase means beside a state: 'foreign ministry', 'prime minister', 'troops'.
 *
 * @param kind what sort of phrase it is
 * @param role the office of a title, null otherwise
 * @param organ the suffix of an organ's id, empty otherwise
 * @param state ISO-3 where the phrase means it in that state alone, empty otherwise
 */
public record Office(Kind kind, Role role, String organ, String state) implements Serializable {

    public enum Kind {
        TITLE,
        ORGAN,
        ROLE_NOUN
    }

    static Office title(Role role, String state) {
        return new Office(Kind.TITLE, role, "", state);
    }

    static Office organ(String suffix) {
        return new Office(Kind.ORGAN, null, suffix, "");
    }

    static Office roleNoun() {
        return new Office(Kind.ROLE_NOUN, null, "", "");
    }
}
