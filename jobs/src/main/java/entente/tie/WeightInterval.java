package entente.tie;

import org.apache.commons.math3.stat.interval.ConfidenceInterval;
import org.apache.commons.math3.stat.interval.WilsonScoreInterval;

/**
 * How sure the weight of a tie is: the interval of Wilson (1927) of the share of stories that add to it, carried to the weight
 * at what one of them adds in the mean. It keeps its coverage for a tie of few stories too, where resampling does not. Not in
 * it: how much one story adds, which is taken as known.
 *
 * @param low lower end
 * @param high upper end
 */
public record WeightInterval(double low, double high) {

    /** Of a tie that no story adds to. */
    public static final WeightInterval NONE = new WeightInterval(Double.NaN, Double.NaN);

    /**
     * The interval of a weight.
     *
     * @param weight what {@code joint} stories add up to
     * @param joint stories that add to it, at most {@code stories}
     * @param stories stories of the window
     * @param confidence in (0, 1)
     */
    public static WeightInterval of(double weight, long joint, long stories, double confidence) {
        if (joint < 0 || joint > stories) {
            throw new IllegalArgumentException(
                    "stories of a tie must be in [0, " + stories + "], those of the window, got " + joint);
        }
        if (joint == 0) {
            return NONE;
        }
        ConfidenceInterval share =
                new WilsonScoreInterval().createInterval(Math.toIntExact(stories), Math.toIntExact(joint), confidence);
        double whole = weight / joint * stories;
        // Where every story adds to it, rounding may leave the upper end a hair away from all.
        return new WeightInterval(
                whole * share.getLowerBound(), joint == stories ? weight : whole * share.getUpperBound());
    }
}
