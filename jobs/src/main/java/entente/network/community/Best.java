package entente.network.community;

import java.util.function.IntFunction;

/**
 * The best partition found so far.
 *
 * @param partition the first of those of the greatest quality
 * @param quality its quality; not-a-number where partitions have none
 */
public record Best(Partition partition, double quality) {

    /** The best of several starts. */
    static Best of(double resolution, int starts, IntFunction<Best> search) {
        if (!(resolution > 0) || resolution == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("resolution must be above 0 and finite, got " + resolution);
        }
        if (starts < 1) {
            throw new IllegalArgumentException("starts must be at least 1, got " + starts);
        }
        Best best = search.apply(0);
        for (int start = 1; start < starts; start++) {
            best = best.or(search.apply(start));
        }
        return best;
    }

    /** The better of the two; this one of equals. */
    Best or(Best other) {
        return other.quality > quality ? other : this;
    }
}
