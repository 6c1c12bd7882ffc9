package entente.tie;

import java.time.LocalDate;

/**
 * The stated alignments of one ordered pair of actors in one window. A source, target, code and polarity counts once a
 * story, however often it is told (Discourse Network Analyzer's duplicates rule, Leifeld 2013).
 *
 * @param window name of the window
 * @param source who says or does it
 * @param target of or to whom
 * @param positive agreements
 * @param negative disagreements
 * @param positiveShares agreements, each counting its share of a meeting, in units of {@link MeetingWeight#UNIT}
 * @param negativeShares disagreements likewise
 * @param raw alignments before that rule
 * @param articles articles that state one
 * @param stories stories that state one
 * @param sources publishers of those articles
 * @param firstDate first dated article that states one, or null
 * @param lastDate last one, or null
 */
public record AlignmentCount(
        String window,
        String source,
        String target,
        long positive,
        long negative,
        long positiveShares,
        long negativeShares,
        long raw,
        long articles,
        long stories,
        long sources,
        LocalDate firstDate,
        LocalDate lastDate) {

    /** 1, 0 or -1: the sign of agreements less disagreements. */
    public int sign() {
        return Long.signum(positiveShares - negativeShares);
    }

    /** Agreements, with meetings counted as the settings have it. */
    public double positiveWeight() {
        return (double) positiveShares / MeetingWeight.UNIT;
    }

    /** Disagreements likewise. */
    public double negativeWeight() {
        return (double) negativeShares / MeetingWeight.UNIT;
    }

    /** Both together. */
    public double weight() {
        return (double) (positiveShares + negativeShares) / MeetingWeight.UNIT;
    }
}
