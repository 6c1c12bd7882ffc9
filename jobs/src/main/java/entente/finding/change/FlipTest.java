package entente.finding.change;

import org.apache.commons.math3.distribution.HypergeometricDistribution;
import org.apache.commons.math3.special.Beta;

/**
 * Whether who was for another is against it now, or the other way about: the share of stories that are for, among those
 * that state either, before and after.
 *
 * @param probability that the two shares lie on different sides of a half as they seem to, each with its Jeffreys posterior,
 *     a Beta distribution with a half added to either count
 * @param pValue two-sided mid-p of equal shares: twice the smaller tail of the hypergeometric distribution, what was observed
 *     counted half (Fisher's test with Lancaster's correction)
 */
public record FlipTest(double probability, double pValue) {

    /** Compares {@code before} and {@code after}, each of which states something. */
    public static FlipTest of(EdgeCount before, EdgeCount after) {
        double against = against(before);
        double againstNow = against(after);
        double probability = Math.max(against * (1 - againstNow), (1 - against) * againstNow);
        long isFor = before.positive() + after.positive();
        if (isFor == 0 || isFor == before.stated() + after.stated()) {
            // One side alone: nothing differs, and the library's distribution has no number for it.
            return new FlipTest(probability, 1);
        }
        int stated = Math.toIntExact(before.stated());
        int statedNow = Math.toIntExact(after.stated());
        HypergeometricDistribution chance =
                new HypergeometricDistribution(null, stated + statedNow, Math.toIntExact(isFor), statedNow);
        int seen = Math.toIntExact(after.positive());
        double half = chance.probability(seen) / 2;
        double tail = Math.min(chance.cumulativeProbability(seen - 1), chance.upperCumulativeProbability(seen + 1));
        return new FlipTest(probability, Math.min(1, 2 * (tail + half)));
    }

    /** Probability that most of what is stated is against the target. */
    private static double against(EdgeCount count) {
        return Beta.regularizedBeta(0.5, count.positive() + 0.5, count.negative() + 0.5);
    }
}
