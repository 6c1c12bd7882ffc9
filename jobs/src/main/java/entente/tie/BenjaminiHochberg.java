package entente.tie;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * P-values adjusted for the number of tests, so that those at most q hold a share of at most q of false discoveries
 * (Benjamini and Hochberg 1995, step-up).
 */
public final class BenjaminiHochberg {

    private BenjaminiHochberg() {}

    /**
     * The q-value of each p-value, in the same order. Time O(n log n).
     *
     * @throws IllegalArgumentException if a p-value is not in [0, 1]
     */
    public static double[] of(double[] pValues) {
        return of(pValues, pValues.length);
    }

    /**
     * The same where further tests were made whose p-values are 1: pairs that share no story are tested too, though
     * nobody writes them down, and to forget them would let chance through.
     *
     * @param tests number of tests, those without a p-value here included
     * @throws IllegalArgumentException if a p-value is not in [0, 1], or there are more of them than tests
     */
    public static double[] of(double[] pValues, long tests) {
        if (tests < pValues.length) {
            throw new IllegalArgumentException(
                    "tests must be at least the p-values given, got " + tests + " for " + pValues.length);
        }
        for (double p : pValues) {
            if (!(p >= 0 && p <= 1)) {
                throw new IllegalArgumentException("p-values must be in [0, 1], got " + p);
            }
        }
        int[] byValue = IntStream.range(0, pValues.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> pValues[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] qValues = new double[pValues.length];
        double least = 1;
        for (int rank = byValue.length; rank > 0; rank--) {
            int i = byValue[rank - 1];
            least = Math.min(least, pValues[i] * ((double) tests / rank));
            qValues[i] = least;
        }
        return qValues;
    }
}
