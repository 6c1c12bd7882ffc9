package entente.finding.change;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.special.Beta;

/**
 * Whether something is told in an equal share of stories in two windows: of the stories that tell of it in either, how many
 * stand in the second is binomial with the second's share of all stories, whatever that share of stories is (Przyborowski
 * and Wilenski 1940). Two-sided mid-p: twice the smaller tail, what was observed counted half (Lancaster 1961), which
 * keeps near its level where the exact test is too careful.
 *
 * <p>Where stories of one matter come in bursts, their variance is larger than the binomial's. The test's normal deviate is
 * then divided by the root of the dispersion (quasi-likelihood, McCullagh and Nelder 1989).
 *
 * @param dispersion variance over that of chance, at least 1
 */
public record ShareTest(double dispersion) {

    /** Where stories come one by one. */
    public static final ShareTest PLAIN = new ShareTest(1);

    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    public ShareTest {
        if (!(dispersion >= 1)) {
            throw new IllegalArgumentException("dispersion must be at least 1, got " + dispersion);
        }
    }

    /**
     * The two-sided mid-p of equal shares. Constant time.
     *
     * @param first stories that tell of it in the first window
     * @param firstOf all stories of the first window, above 0
     * @param second those of the second
     * @param secondOf all of it
     */
    public double pValue(long first, long firstOf, long second, long secondOf) {
        if (first < 0 || second < 0 || firstOf <= 0 || secondOf <= 0) {
            throw new IllegalArgumentException("counts must be at least 0 and windows hold stories, got " + first
                    + " of " + firstOf + " and " + second + " of " + secondOf);
        }
        if (first + second == 0) {
            return 1;
        }
        double p = midP((double) second, (double) (first + second), (double) secondOf / (firstOf + secondOf));
        if (dispersion == 1 || p == 0) {
            return p;
        }
        double deviate = NORMAL.inverseCumulativeProbability(p / 2) / Math.sqrt(dispersion);
        return 2 * NORMAL.cumulativeProbability(deviate);
    }

    /** Of {@code n} draws with the probability {@code p} so many or fewer, and so many or more, each with its own half. */
    private static double midP(double count, double n, double p) {
        double fewer = count == 0 ? 0 : Beta.regularizedBeta(1 - p, n - count + 1, count);
        double more = count == n ? 0 : Beta.regularizedBeta(p, count + 1, n - count);
        // The three sum to 1, so that what was observed need not be computed apart; half of it goes to either tail.
        double half = Math.max(0, 1 - fewer - more) / 2;
        double smaller = Math.min(fewer, more);
        return Math.min(1, 2 * (smaller + (half > CANCELLED ? half : exactHalf(count, n, p))));
    }

    /** Below it the difference from 1 has lost its digits. */
    private static final double CANCELLED = 1e-6;

    private static double exactHalf(double count, double n, double p) {
        return Math.exp(count * Math.log(p)
                        + (n - count) * Math.log1p(-p)
                        - Math.log(n + 1)
                        - Beta.logBeta(count + 1, n - count + 1))
                / 2;
    }
}
