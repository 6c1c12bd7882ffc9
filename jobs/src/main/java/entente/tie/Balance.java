package entente.tie;

import org.apache.commons.math3.stat.interval.ConfidenceInterval;
import org.apache.commons.math3.stat.interval.WilsonScoreInterval;

/**
 * How far a pair agrees: agreements less disagreements over their sum, in [-1, 1], with the Wilson score interval (1927)
 * of the share of agreements, stretched to the same scale. Not-a-number where nothing is stated (0/0).
 *
 * @param value the balance
 * @param low lower end of the 95 % interval
 * @param high upper end
 */
public record Balance(double value, double low, double high) {

    private static final double CONFIDENCE = 0.95;

    /** Balance of {@code positive} agreements and {@code negative} disagreements, both at least 0. */
    public static Balance of(long positive, long negative) {
        long stated = positive + negative;
        if (stated == 0) {
            return new Balance(Double.NaN, Double.NaN, Double.NaN);
        }
        ConfidenceInterval share = new WilsonScoreInterval()
                .createInterval(Math.toIntExact(stated), Math.toIntExact(positive), CONFIDENCE);
        return new Balance(
                (double) (positive - negative) / stated, 2 * share.getLowerBound() - 1, 2 * share.getUpperBound() - 1);
    }
}
