package entente.mention;

import java.util.Objects;

/**
 * A name that one article uses in full for somebody outside the gazetteer, and how often. Forms that agree in all but the
 * count may be summed over articles.
 *
 * @param kind PERSON, or ORGANISATION for every body
 * @param form the name as written
 * @param state ISO-3, or id of the institution, that the article ties it to; empty where it does not
 * @param count mentions
 */
public record NameForm(ActorKind kind, String form, String state, long count) {

    public NameForm {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(state, "state");
        if (count < 1) {
            throw new IllegalArgumentException("count must be positive, got " + count);
        }
    }
}
