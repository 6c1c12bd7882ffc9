package entente.tie;

import org.apache.commons.math3.special.Gamma;

/**
 * The null model that keeps how many stories mention each actor and lets chance decide which: shared stories follow a
 * hypergeometric distribution (Tumminello et al. 2011; the fixed row model of Neal 2014). Both tails are summed from
 * their far end by ratios of neighbouring probabilities, so that a small one keeps its digits.
 *
 * <p>Time: linear in the stories of the rarer actor.
 *
 * @param stories stories of the window
 */
public record Hypergeometric(long stories) implements NullModel {

    public Hypergeometric {
        if (stories < 0) {
            throw new IllegalArgumentException("stories must be at least 0, got " + stories);
        }
    }

    @Override
    public TieTest test(long shared, long storiesA, long storiesB) {
        long least = Math.max(0, storiesA + storiesB - stories);
        long most = Math.min(storiesA, storiesB);
        if (storiesA < 0 || storiesB < 0 || Math.max(storiesA, storiesB) > stories || shared < least || shared > most) {
            throw new IllegalArgumentException("shared stories must be possible: " + shared + " of " + storiesA
                    + " and " + storiesB + " among " + stories);
        }
        double expected = stories == 0 ? 0 : (double) storiesA * storiesB / stories;
        double at = Math.exp(logProbability(shared, storiesA, storiesB));
        double more = tail(shared, most, 1, at, storiesA, storiesB);
        double fewer = tail(shared, least, -1, at, storiesA, storiesB);
        return new TieTest(expected, Math.min(1, more), Math.min(1, fewer));
    }

    /** The probability of {@code from}, and of all beyond it up to {@code to}. */
    private double tail(long from, long to, int step, double at, long a, long b) {
        double sum = at;
        double probability = at;
        for (long x = from; x != to && probability > sum * 0x1p-60; x += step) {
            probability *= step > 0 ? ratio(x, a, b) : 1 / ratio(x - 1, a, b);
            sum += probability;
        }
        return sum;
    }

    /** Probability of x + 1 shared stories over that of x. */
    private double ratio(long x, long a, long b) {
        return (double) (a - x) / (x + 1) * ((double) (b - x) / (stories - a - b + x + 1));
    }

    private double logProbability(long x, long a, long b) {
        return logChoose(a, x) + logChoose(stories - a, b - x) - logChoose(stories, b);
    }

    private static double logChoose(long n, long k) {
        return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
    }

    private static double logFactorial(long n) {
        return Gamma.logGamma(n + 1.0);
    }
}
