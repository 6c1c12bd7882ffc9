package entente.network.path.search;

import entente.network.Rows;

/**
 * Lengths of ties, 1 / strength, on a grid of integers, so that paths of equal length are exactly equal. In floating point
 * 1/3 + 1/3 + 1/3 may or may not be 1, and whether two paths are equal decides how a betweenness is shared. Here the longest
 * tie measures a multiple of 1, 2, ..., 30 units (22 in networks of more than about two million actors), so that the lengths
 * 1/1, 1/2, 1/3, ... of counted strengths fall on the grid exactly; other lengths are rounded to half a unit: below 3e-13 of
 * the longest tie, and below 1e-15 in networks of up to two thousand actors. No path overflows.
 */
public final class LengthGrid {

    /** Least common multiple of 1 to 30. */
    private static final long TO_THIRTY = 2_329_089_562_800L;

    /** Least common multiple of 1 to 22. */
    private static final long TO_TWENTY_TWO = 232_792_560L;

    /** Up to here a quotient of doubles finds its integer, and a double holds it. */
    private static final long EXACT = 1L << 51;

    /** No path may be longer, so that the sum of a path and a tie does not overflow either. */
    private static final long LONGEST_PATH = 1L << 62;

    /** Up to here each integer is a double. */
    private static final long LONGEST_PATH_OF_DOUBLES = 1L << 53;

    private final Rows rows;
    private final double unit;

    public LengthGrid(Rows strengths) {
        this(strengths, LONGEST_PATH);
    }

    private LengthGrid(Rows strengths, long longestPath) {
        double weakest = Double.POSITIVE_INFINITY;
        for (double strength : strengths.weights()) {
            weakest = Math.min(weakest, strength);
        }
        long n = Math.max(1, strengths.size());
        long base = n <= longestPath / TO_THIRTY ? TO_THIRTY : TO_TWENTY_TWO;
        long scale = base * Math.min(EXACT / base, longestPath / (n * base));
        double[] units = new double[strengths.arcs()];
        for (int e = 0; e < units.length; e++) {
            units[e] = Math.max(1, Math.rint(scale * (weakest / strengths.weight(e))));
        }
        rows = strengths.withWeights(units);
        unit = units.length == 0 ? 1 : 1 / weakest / scale;
    }

    /** A coarser grid, for those who add lengths as doubles: a double holds every path. */
    public static LengthGrid ofDoubles(Rows strengths) {
        return new LengthGrid(strengths, LONGEST_PATH_OF_DOUBLES);
    }

    /** The ties with their lengths in units, at least 1, as weights: integers below 2^51. */
    public Rows rows() {
        return rows;
    }

    /** One unit as a distance. */
    public double unit() {
        return unit;
    }
}
