package entente.finding;

import java.util.Arrays;

/** Quantiles of a sample by linear interpolation between its order statistics (type 7 of Hyndman and Fan 1996, as R and NumPy). */
final class Quantiles {

    private Quantiles() {}

    /** The quantile of unordered values. */
    static double of(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return ofSorted(sorted, share);
    }

    /** The quantile of values in ascending order. */
    static double ofSorted(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        double next = sorted[Math.min(below + 1, sorted.length - 1)];
        return place == below ? sorted[below] : sorted[below] + (place - below) * (next - sorted[below]);
    }
}
