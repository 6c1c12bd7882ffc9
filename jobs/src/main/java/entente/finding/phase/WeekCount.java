package entente.finding.phase;

/**
 * Stories of a week that tell of a pair.
 *
 * @param week as windows are named
 * @param a the actor with the smaller id, or of an alignment the source
 * @param b the other
 * @param polarity 1 or -1 for alignments for and against the target; 0 where the two meet
 * @param stories that tell of it
 */
public record WeekCount(String week, String a, String b, int polarity, long stories) {}
