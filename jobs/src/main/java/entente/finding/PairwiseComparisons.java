package entente.finding;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Which of two values is the larger, for many pairs at once: the probability that any of these statements is wrong is at most
 * one less the confidence. Studentised differences are held against the largest of their kind over the replicates, and those
 * pairs left open against the largest among themselves, until no more is told (Romano and Wolf 2005).
 *
 * <p>Time O(pairs times replicates) a step, of which there are few; 24 bytes a pair.
 */
final class PairwiseComparisons {

    private final double[] estimate;
    private final double[][] deviations;
    private final BitSet[] above;

    /** Open pairs, the larger estimate first; the second half of what a pair claims, that the smaller is larger, goes last. */
    private final int[] larger;

    private final int[] smaller;
    private final double[] perDeviation;
    private int open;

    /** Pairs whose larger value is told; that the smaller were larger is still a claim of the family. */
    private int told;

    /**
     * @param estimate a number an actor
     * @param deviations replicates less their mean
     */
    PairwiseComparisons(double[] estimate, double[][] deviations) {
        this.estimate = estimate;
        this.deviations = deviations;
        this.above = new BitSet[estimate.length];
        Arrays.setAll(above, i -> new BitSet(estimate.length));
        int pairs = Math.multiplyExact(estimate.length, estimate.length - 1) / 2;
        this.larger = new int[pairs];
        this.smaller = new int[pairs];
        this.perDeviation = new double[pairs];
    }

    /** Puts a pair into the family, once. A difference that no replicate changes is told, or none. */
    PairwiseComparisons with(int i, int j) {
        boolean first = estimate[i] >= estimate[j];
        int a = first ? i : j;
        int b = first ? j : i;
        double squares = 0;
        for (double[] replicate : deviations) {
            double deviation = replicate[a] - replicate[b];
            squares += deviation * deviation;
        }
        if (squares > 0) {
            larger[open] = a;
            smaller[open] = b;
            perDeviation[open++] = Math.sqrt((deviations.length - 1) / squares);
        } else if (estimate[a] > estimate[b]) {
            above[a].set(b);
        }
        return this;
    }

    /** Tells what can be told. */
    PairwiseComparisons decide(double confidence) {
        boolean more = true;
        while (more && open > 0) {
            double critical = Quantiles.of(largest(), confidence);
            more = false;
            for (int pair = 0; pair < open; ) {
                double difference = (estimate[larger[pair]] - estimate[smaller[pair]]) * perDeviation[pair];
                if (difference > critical) {
                    above[larger[pair]].set(smaller[pair]);
                    swap(pair, --open);
                    told++;
                    more = true;
                } else {
                    pair++;
                }
            }
        }
        return this;
    }

    /** Of each replicate the largest studentised difference in favour of a claim that is not yet told. */
    private double[] largest() {
        double[] largest = new double[deviations.length];
        for (int r = 0; r < largest.length; r++) {
            double[] deviation = deviations[r];
            double most = Double.NEGATIVE_INFINITY;
            for (int pair = 0; pair < open; pair++) {
                double found = Math.abs(deviation[larger[pair]] - deviation[smaller[pair]]) * perDeviation[pair];
                most = Math.max(most, found);
            }
            for (int pair = open; pair < open + told; pair++) {
                double found = (deviation[smaller[pair]] - deviation[larger[pair]]) * perDeviation[pair];
                most = Math.max(most, found);
            }
            largest[r] = most;
        }
        return largest;
    }

    private void swap(int i, int j) {
        int kept = larger[i];
        larger[i] = larger[j];
        larger[j] = kept;
        kept = smaller[i];
        smaller[i] = smaller[j];
        smaller[j] = kept;
        double factor = perDeviation[i];
        perDeviation[i] = perDeviation[j];
        perDeviation[j] = factor;
    }

    /** Of each actor those whose values are told to be smaller. */
    BitSet[] above() {
        return above;
    }
}
