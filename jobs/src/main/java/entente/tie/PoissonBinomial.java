package entente.tie;

import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * The number of successes among independent trials of unequal odds, trials of equal odds together: how many stories a pair
 * of actors shares by chance. Tails are exact, but for the body of a wide distribution.
 *
 * <ul>
 *   <li>Up to {@value #SMALL} successes: classes convolved one after another. Only sums of positive terms, so that a tail
 *       keeps its digits however small. Time O(classes * successes squared).
 *   <li>Above that, within {@value #BODY} standard deviations of the mean and a variance of at least {@value #WIDE}: the
 *       refined normal approximation (Volkova 1996; Hong 2013), within 2e-4 of the tail. Time O(classes).
 *   <li>Above that, all else: {@link TailIntegral}.
 * </ul>
 *
 * <p>The lighter of the two tails is computed, the other is its complement.
 */
final class PoissonBinomial {

    static final int SMALL = 64;
    static final double WIDE = 100;
    static final double BODY = 2;

    private static final double NEGLIGIBLE = 0x1p-60;

    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    private final double[] odds;
    private final long[] counts;
    private final int classes;
    private final long certain;
    private final long trials;
    private final double mean;
    private final double variance;
    private final double thirdMoment;

    /**
     * From the odds of each class of trials, 0 and infinity allowed, and the number of its trials. Keeps the arrays and
     * reorders them.
     */
    PoissonBinomial(double[] odds, long[] counts) {
        int kept = 0;
        long always = 0;
        long open = 0;
        double first = 0;
        double second = 0;
        double third = 0;
        for (int i = 0; i < odds.length; i++) {
            if (odds[i] == Double.POSITIVE_INFINITY) {
                always += counts[i];
            } else if (odds[i] > 0) {
                double p = odds[i] / (1 + odds[i]);
                double q = 1 / (1 + odds[i]);
                first += counts[i] * p;
                second += counts[i] * p * q;
                third += counts[i] * p * q * (q - p);
                open += counts[i];
                odds[kept] = odds[i];
                counts[kept++] = counts[i];
            }
        }
        this.odds = odds;
        this.counts = counts;
        classes = kept;
        certain = always;
        trials = open;
        mean = first;
        variance = second;
        thirdMoment = third;
    }

    /** Both tails at a number of successes. */
    TieTest test(long successes) {
        long k = successes - certain;
        double expected = certain + mean;
        if (k < 0 || k > trials) {
            return new TieTest(expected, k < 0 ? 1 : 0, k < 0 ? 0 : 1);
        }
        if (k > mean) {
            return k <= SMALL / 2 ? smallAbove((int) k, expected) : wideAbove(k, expected);
        }
        return k <= SMALL ? smallBelow((int) k, expected) : wideBelow(k, expected);
    }

    private TieTest smallBelow(int k, double expected) {
        double[] p = probabilities(k);
        double less = 0;
        for (int i = 0; i < k; i++) {
            less += p[i];
        }
        return new TieTest(expected, Math.min(1, 1 - less), Math.min(1, less + p[k]));
    }

    /** Sums upwards until what is left, at most a geometric series as probabilities are log-concave, is nothing. */
    private TieTest smallAbove(int k, double expected) {
        for (int last = k + 8; last <= SMALL; last += 8) {
            double[] p = probabilities((int) Math.min(last, trials));
            double more = 0;
            for (int i = p.length - 1; i >= k; i--) {
                more += p[i];
            }
            double end = p[p.length - 1];
            double ratio = p.length > 1 ? end / p[p.length - 2] : 0;
            if (p.length > trials || end == 0 || (ratio < 1 && end * ratio / (1 - ratio) < more * 0x1p-53)) {
                return new TieTest(expected, Math.min(1, more), Math.min(1, 1 - (more - p[k])));
            }
        }
        return wideAbove(k, expected);
    }

    private TieTest wideAbove(long k, double expected) {
        if (inBody(k)) {
            return new TieTest(expected, refinedNormal(k - 0.5, -1), refinedNormal(k + 0.5, 1));
        }
        double[] tail = new TailIntegral(odds, counts, classes).above(k);
        return new TieTest(expected, Math.min(1, tail[0]), Math.min(1, 1 - (tail[0] - tail[1])));
    }

    /** Failures are successes of the inverse odds. */
    private TieTest wideBelow(long k, double expected) {
        if (inBody(k)) {
            return new TieTest(expected, refinedNormal(k - 0.5, -1), refinedNormal(k + 0.5, 1));
        }
        double[] inverse = new double[classes];
        for (int i = 0; i < classes; i++) {
            inverse[i] = 1 / odds[i];
        }
        double[] tail = new TailIntegral(inverse, counts, classes).above(trials - k);
        return new TieTest(expected, Math.min(1, 1 - (tail[0] - tail[1])), Math.min(1, tail[0]));
    }

    private boolean inBody(long k) {
        double distance = k - mean;
        return variance >= WIDE && distance * distance <= BODY * BODY * variance;
    }

    /** The probability up to {@code x} (sign 1) or from there on (sign -1). */
    private double refinedNormal(double x, int sign) {
        double z = (x - mean) / Math.sqrt(variance);
        double skewness = thirdMoment / (variance * Math.sqrt(variance));
        double p = NORMAL.cumulativeProbability(sign * z) + sign * skewness * (1 - z * z) * NORMAL.density(z) / 6;
        return Math.max(0, Math.min(1, p));
    }

    /** The probabilities of 0 to {@code last} successes. */
    private double[] probabilities(int last) {
        double[] sum = new double[last + 1];
        double[] next = new double[last + 1];
        double[] own = new double[last + 1];
        sum[0] = 1;
        for (int i = 0; i < classes; i++) {
            int length = binomial(counts[i], odds[i], own);
            for (int k = 0; k <= last; k++) {
                double p = 0;
                double before = 0;
                for (int j = 0; j < length && j <= k; j++) {
                    double term = own[j] * sum[k - j];
                    p += term;
                    if (term < before && term < p * NEGLIGIBLE) {
                        break; // terms are log-concave: the rest is less still
                    }
                    before = term;
                }
                next[k] = p;
            }
            double[] swap = sum;
            sum = next;
            next = swap;
        }
        return sum;
    }

    /** Binomial probabilities into {@code own}; says how many. */
    private static int binomial(long n, double odds, double[] own) {
        double p = Math.exp(-n * Math.log1p(odds));
        int length = 0;
        while (length < own.length && length <= n && (p > 0 || length == 0)) {
            own[length] = p;
            p *= (double) (n - length) / (length + 1) * odds;
            length++;
        }
        return length;
    }
}
