package entente.tie;

import org.apache.commons.math3.distribution.BetaDistribution;

/**
 * How far a pair agrees: what is for less what is against over their sum, in [-1, 1], with the Jeffreys interval of the
 * share that is for (Brown, Cai and DasGupta 2001), stretched to the same scale: the middle 95 % of a Beta distribution
 * with a half added to either count, its end set to the bound where only one sign is stated. Not-a-number where nothing is
 * stated (0/0).
 *
 * @param value the balance
 * @param low lower end of the 95 % interval
 * @param high upper end
 */
public record Balance(double value, double low, double high) {

    /** Of nothing. */
    public static final Balance NONE = new Balance(Double.NaN, Double.NaN, Double.NaN);

    private static final double TAIL = 0.025;
    private static final double ACCURACY = 1e-12;

    /** Balance of {@code positive} agreements and {@code negative} disagreements, both at least 0. */
    public static Balance of(long positive, long negative) {
        long stated = positive + negative;
        if (stated == 0) {
            return NONE;
        }
        BetaDistribution share = new BetaDistribution(null, positive + 0.5, negative + 0.5, ACCURACY);
        double low = positive == 0 ? 0 : share.inverseCumulativeProbability(TAIL);
        double high = negative == 0 ? 1 : share.inverseCumulativeProbability(1 - TAIL);
        return new Balance((double) (positive - negative) / stated, 2 * low - 1, 2 * high - 1);
    }

    /**
     * 1, 0 or -1. A pair of one sign only has that sign, however few its stories: nobody contests it, and how sure it is
     * stands in the interval. A pair of both signs has none where its interval spans 0.
     */
    public int sign() {
        if (Math.abs(value) == 1) {
            return (int) value;
        }
        return low > 0 ? 1 : high < 0 ? -1 : 0;
    }
}
