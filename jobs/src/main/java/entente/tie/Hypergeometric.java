package entente.tie;

import org.apache.commons.math3.distribution.HypergeometricDistribution;

/**
 * The null model that keeps how many stories mention each actor and lets chance decide which: shared stories follow a
 * hypergeometric distribution (Tumminello et al. 2011; the fixed row model of Neal 2014). The probability of what was
 * seen comes from Loader's saddle-point expansion (Commons Math); the tail that leads away from the mode is summed by
 * ratios of neighbouring probabilities, so that a small one keeps its digits down to 1e-300, and the other tail is its
 * complement, at least about a half.
 *
 * <p>Time: linear in the standard deviation of the shared stories.
 *
 * @param stories stories of the window, at most 2^31 - 1
 */
public record Hypergeometric(long stories) implements StoryModel {

    /** A term smaller than this share of the sum ends it. */
    private static final double NEGLIGIBLE = 0x1p-70;

    public Hypergeometric {
        if (stories < 0 || stories > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("stories must be in [0, " + Integer.MAX_VALUE + "], got " + stories);
        }
    }

    @Override
    public long fewest(long storiesA, long storiesB) {
        return Math.max(0, storiesA + storiesB - stories);
    }

    @Override
    public TieTest test(long shared, long storiesA, long storiesB) {
        long least = fewest(storiesA, storiesB);
        long most = Math.min(storiesA, storiesB);
        if (storiesA < 0 || storiesB < 0 || Math.max(storiesA, storiesB) > stories || shared < least || shared > most) {
            throw new IllegalArgumentException("shared stories must be possible: " + shared + " of " + storiesA
                    + " and " + storiesB + " among " + stories);
        }
        if (storiesA > storiesB) {
            return test(shared, storiesB, storiesA); // the same to the last bit either way round
        }
        if (least == most) {
            return new TieTest(most, 1, 1);
        }
        double expected = (double) storiesA * storiesB / stories;
        double at = new HypergeometricDistribution(null, (int) stories, (int) storiesA, (int) storiesB)
                .probability((int) shared);
        if (shared > expected) {
            double more = Math.min(1, tail(shared, most, 1, at, storiesA, storiesB));
            return new TieTest(expected, more, Math.min(1, 1 - (more - at)));
        }
        double fewer = Math.min(1, tail(shared, least, -1, at, storiesA, storiesB));
        return new TieTest(expected, Math.min(1, 1 - (fewer - at)), fewer);
    }

    /** The probability of {@code from}, and of all beyond it up to {@code to}, away from the mode. */
    private double tail(long from, long to, int step, double at, long a, long b) {
        double sum = at;
        double probability = at;
        for (long x = from; x != to && probability > sum * NEGLIGIBLE; x += step) {
            probability *= step > 0 ? ratio(x, a, b) : 1 / ratio(x - 1, a, b);
            sum += probability;
        }
        return sum;
    }

    /** Probability of x + 1 shared stories over that of x. */
    private double ratio(long x, long a, long b) {
        return (double) (a - x) / (x + 1) * ((double) (b - x) / (stories - a - b + x + 1));
    }
}
