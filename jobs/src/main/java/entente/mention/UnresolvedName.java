package entente.mention;

import entente.actor.Actor;
import java.util.Objects;

/**
 * An actor that the gazetteer does not know, and how much of the corpus hangs on it.
 *
 * @param name its label
 * @param actor its id
 * @param mentions how often it is mentioned
 * @param articles in how many articles
 * @param suggestion id of a known or more frequent actor that it may be the same as, empty where there is none
 * @param why what speaks for the suggestion, empty where there is none
 */
public record UnresolvedName(String name, String actor, long mentions, long articles, String suggestion, String why) {

    public UnresolvedName {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(suggestion, "suggestion");
        Objects.requireNonNull(why, "why");
    }

    /** How often an actor is named in a corpus. */
    public record Use(Actor actor, long mentions, long articles) {}
}
