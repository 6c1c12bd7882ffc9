package entente.alignment.reader;

import entente.actor.ActorKind;
import entente.mention.MentionKind;

/** How the words of a mention are marked for the encoder: who they name, and whether by name. */
public enum Mark {
    NONE(0),
    PERSON_NAMED(1),
    PERSON_MEANT(2),
    STATE_NAMED(3),
    STATE_MEANT(4),
    BODY_NAMED(5),
    BODY_MEANT(6),
    BLOC_NAMED(7),
    BLOC_MEANT(8);

    /** How many marks there are. */
    public static final int ROWS = values().length;

    private final int row;

    Mark(int row) {
        this.row = row;
    }

    /** Its row among the vectors of marks. */
    public int row() {
        return row;
    }

    /** The mark of a mention of an actor. */
    public static Mark of(ActorKind actor, MentionKind mention) {
        boolean named = mention == MentionKind.NAME || mention == MentionKind.ALIAS;
        return switch (actor) {
            case PERSON -> named ? PERSON_NAMED : PERSON_MEANT;
            case STATE, TERRITORY -> named ? STATE_NAMED : STATE_MEANT;
            case BLOC, ARMED_GROUP, GROUP, PLACE -> named ? BLOC_NAMED : BLOC_MEANT;
            case INTERNATIONAL, INSTITUTION, PARTY, COMPANY, MEDIA, ORGANISATION -> named ? BODY_NAMED : BODY_MEANT;
        };
    }
}
