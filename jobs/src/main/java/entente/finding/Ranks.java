package entente.finding;

import java.util.Arrays;

/** Ranks from the greatest down: 1 and how many have more. */
public final class Ranks {

    private Ranks() {}

    /** The rank of each value; O(n log n). */
    public static int[] of(double[] values) {
        double[] ascending = values.clone();
        Arrays.sort(ascending);
        int[] ranks = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            ranks[i] = 1 + above(ascending, values[i]);
        }
        return ranks;
    }

    private static int above(double[] ascending, double value) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] > value) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return ascending.length - low;
    }
}
