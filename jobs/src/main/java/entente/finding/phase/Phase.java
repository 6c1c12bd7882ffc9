package entente.finding.phase;

/**
 * Weeks on end in which the network stays the same as far as chance lets one tell.
 *
 * @param number from 1, through time
 * @param firstWeek the first of them that holds a story
 * @param lastWeek the last
 * @param weeks that hold stories
 * @param stories in these weeks, a story of two weeks counted twice
 * @param separation how far the squares about the means are less where this phase and the one before are told apart, in units
 *     of the noise of a week; not-a-number for the first
 * @param pValue share of random orders of the weeks of both phases of which a cut is as good; not-a-number for the first
 * @param sentence all of this in plain words
 */
public record Phase(
        int number,
        String firstWeek,
        String lastWeek,
        int weeks,
        long stories,
        double separation,
        double pValue,
        String sentence) {}
