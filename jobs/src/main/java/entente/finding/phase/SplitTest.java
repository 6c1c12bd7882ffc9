package entente.finding.phase;

import java.util.SplittableRandom;

/**
 * Whether two phases that follow each other are one: how far the best single cut of their weeks lessens the squares about the
 * mean, against the same after the weeks were put into random order, in which nothing can have changed at any time.
 */
final class SplitTest {

    /** With the order that was seen, a thousand. */
    static final int PERMUTATIONS = 999;

    /** Sums in another order may differ in their last digits. */
    private static final double EQUAL = 1e-9;

    private final WeekPoints points;
    private final int least;

    SplitTest(WeekPoints points, int least) {
        this.points = points;
        this.least = least;
    }

    /** Share of the orders of the weeks from one up to, and without, another whose best cut is as good. */
    double pValue(int from, int to, long seed) {
        int[] order = new int[to - from];
        for (int i = 0; i < order.length; i++) {
            order[i] = from + i;
        }
        double seen = gain(order) * (1 - EQUAL);
        SplittableRandom random = new SplittableRandom(seed);
        int asGood = 1;
        for (int permutation = 0; permutation < PERMUTATIONS; permutation++) {
            for (int i = order.length - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                int swapped = order[i];
                order[i] = order[j];
                order[j] = swapped;
            }
            asGood += gain(order) >= seen ? 1 : 0;
        }
        return asGood / (PERMUTATIONS + 1.0);
    }

    /** How far the best cut of weeks in this order lessens the squares about the mean. Time: their square. */
    double gain(int[] order) {
        double all = 0;
        double weight = 0;
        double[] sums = new double[order.length];
        for (int i = 0; i < order.length; i++) {
            weight += points.weight(order[i]);
            for (int week : order) {
                sums[i] += points.product(order[i], week);
            }
            all += sums[i];
        }
        double best = 0;
        double before = 0;
        double weightBefore = 0;
        double across = 0;
        for (int i = 0; i + 1 < order.length; i++) {
            for (int j = 0; j < i; j++) {
                before += 2 * points.product(order[i], order[j]);
            }
            before += points.product(order[i], order[i]);
            across += sums[i];
            weightBefore += points.weight(order[i]);
            if (i + 1 >= least && order.length - i - 1 >= least) {
                double after = all - 2 * across + before;
                best = Math.max(best, before / weightBefore + after / (weight - weightBefore) - all / weight);
            }
        }
        return best;
    }
}
