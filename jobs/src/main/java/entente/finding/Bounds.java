package entente.finding;

/**
 * Two ends of an interval.
 *
 * @param low the lower
 * @param high the upper
 */
public record Bounds(double low, double high) {

    /** The same, stretched to hold a number. */
    Bounds with(double value) {
        return new Bounds(Math.min(low, value), Math.max(high, value));
    }

    /** Whether a number lies between them. */
    public boolean holds(double value) {
        return low <= value && value <= high;
    }
}
