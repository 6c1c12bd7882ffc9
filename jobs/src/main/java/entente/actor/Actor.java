package entente.actor;

import java.io.Serializable;
import java.util.Objects;

/**
 * One who acts or is acted on in the news.
 *
 * @param id stable: ISO-3 for states, otherwise a slug
 * @param label the name a reader knows it by
 * @param kind what it is
 * @param state ISO-3 of the state it belongs to, empty where it belongs to none or none is known
 */
public record Actor(String id, String label, ActorKind kind, String state) implements Serializable {

    public Actor {
        if (id.isBlank() || label.isBlank()) {
            throw new IllegalArgumentException("actor must have an id and a label, got '" + id + "', '" + label + "'");
        }
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(state, "state");
    }
}
