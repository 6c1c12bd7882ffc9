package entente.alignment.reader;

import java.util.List;

/** What the reader answers of a pair, in the order of its scores: the stance, then the code, then how it is told. */
public final class Answers {

    /** None, for, against. */
    public static final int STANCES = 3;

    /** The PLOVER codes that have a sign, those of cooperation first. */
    public static final List<String> CODES = List.of(
            "AID", "COOPERATE", "RETREAT", "SUPPORT", "CONCEDE", "AGREE", "CONSULT", "REJECT", "ACCUSE", "THREATEN",
            "PROTEST", "MOBILIZE", "SANCTION", "COERCE", "ASSAULT");

    /** So many of them are of cooperation. */
    public static final int FRIENDLY = CODES.indexOf("CONSULT") + 1;

    /** How what is told is told. */
    public enum Telling {
        /** As a fact of now. */
        ASSERTED,
        /** As a fact of long ago. */
        PAST,
        /** As what somebody claims. */
        CLAIMED,
        /** As possible, wished, asked for or feared. */
        HYPOTHETICAL,
        /** As what is not so. */
        DENIED
    }

    /** Where a telling stands among its scores. */
    public static int index(Telling telling) {
        return List.of(Telling.values()).indexOf(telling);
    }

    /** How many scores a pair has. */
    public static final int COUNT = STANCES + CODES.size() + Telling.values().length;

    private Answers() {}
}
