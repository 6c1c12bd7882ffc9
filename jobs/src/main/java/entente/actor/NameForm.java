package entente.actor;

import java.util.Objects;

/**
 * A name that one article uses in full for a person, or for a body outside the gazetteer, and how often. Forms that agree in all but the
 * count may be summed over articles.
 *
 * @param kind PERSON, or ORGANISATION for every body
 * @param form the name as written
 * @param state ISO-3, or id of the institution, that the article ties it to; empty where it does not
 * @param known id in the gazetteer, empty outside it
 * @param count mentions
 */
public record NameForm(ActorKind kind, String form, String state, String known, long count) {

    public NameForm {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(known, "known");
        if (count < 1) {
            throw new IllegalArgumentException("count must be positive, got " + count);
        }
    }
}
