package entente.alignment.reader;

import entente.alignment.Factuality;
import entente.alignment.PloverCode;
import java.util.List;

/** What the reader answers of a pair, in the order of its scores: the stance, then the code, then how it is told. */
public final class Answers {

    /** None, for, against. */
    public static final int STANCES = 3;

    /** The PLOVER codes that have a sign, those of cooperation first. */
    public static final List<PloverCode> CODES = List.of(
            PloverCode.AID,
            PloverCode.COOPERATE,
            PloverCode.RETREAT,
            PloverCode.SUPPORT,
            PloverCode.CONCEDE,
            PloverCode.AGREE,
            PloverCode.CONSULT,
            PloverCode.REJECT,
            PloverCode.ACCUSE,
            PloverCode.THREATEN,
            PloverCode.PROTEST,
            PloverCode.MOBILIZE,
            PloverCode.SANCTION,
            PloverCode.COERCE,
            PloverCode.ASSAULT);

    /** So many of them are of cooperation. */
    public static final int FRIENDLY = CODES.indexOf(PloverCode.CONSULT) + 1;

    /** How it is told. */
    public static final List<Factuality> TELLINGS = List.of(Factuality.values());

    /** How many scores a pair has. */
    public static final int COUNT = STANCES + CODES.size() + TELLINGS.size();

    private Answers() {}
}
