package entente.network.path.search;

import java.util.SplittableRandom;

/** Draws shortest paths at random. Not thread-safe: one a thread. */
public interface PathSampler {

    /** Numbers of paths to the two ends are multiplied on this scale, so that products beyond what a double holds do not end. */
    double SCALE = 0x1p-1020;

    /**
     * Draws one of the shortest paths between the two, each with the same probability, and adds 1 to the count of every
     * vertex inside; adds nothing where there is no path.
     */
    void sample(int source, int target, SplittableRandom random, int[] counts);

    static void requireFinite(double crossing) {
        if (!(crossing < Double.POSITIVE_INFINITY)) {
            throw new ArithmeticException(
                    "shortest paths from an actor to where searches from two actors meet must number below 1e308, got more");
        }
    }
}
