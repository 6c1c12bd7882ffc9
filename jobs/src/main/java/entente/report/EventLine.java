package entente.report;

import entente.actor.Actor;
import entente.actor.ActorKind;

/**
 * An alignment that networks count, with who its actors are: one row of {@code plover_events.csv} and of
 * {@code dna_statements.csv}.
 *
 * @param stated what is stated
 * @param source who says or does it
 * @param target of whom or to whom
 */
public record EventLine(StatedLine stated, Actor source, Actor target) {

    /** The sector of PLOVER that a kind of actor is, or null where none is plain from the kind. */
    static String sector(Actor actor) {
        return switch (actor.kind()) {
            case STATE, INSTITUTION -> "GOV";
            case INTERNATIONAL -> "IGO";
            case PARTY -> "PTY";
            case ARMED_GROUP -> "REB";
            case COMPANY -> "BUS";
            case MEDIA -> "MED";
            case PERSON, TERRITORY, BLOC, ORGANISATION, GROUP, PLACE -> null;
        };
    }

    /** The source where it is a person, otherwise null. */
    String person() {
        return source.kind() == ActorKind.PERSON ? source.label() : null;
    }

    /** The source where it is a body, the state of a person where it is known, otherwise null. */
    String organisation() {
        if (source.kind() != ActorKind.PERSON) {
            return source.label();
        }
        return source.state().isEmpty() ? null : source.state();
    }
}
