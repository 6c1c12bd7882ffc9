package entente.tie;

/**
 * The disparity filter (Serrano, Boguna and Vespignani 2009): how likely a tie is to take so much of an actor's strength if
 * that were broken at random among the actor's ties. For networks that come as weights alone; where stories are known,
 * test against {@link Hypergeometric} or {@link Sdsm}.
 */
public final class DisparityFilter {

    private DisparityFilter() {}

    /**
     * The p-value of a tie at its better end, so that the ties of small actors are not drowned by large ones.
     *
     * @param weight of the tie, above 0
     * @param strengthA sum of the weights of the one's ties
     * @param degreeA number of its ties
     * @param strengthB sum of the weights of the other's ties
     * @param degreeB number of its ties
     */
    public static double of(double weight, double strengthA, int degreeA, double strengthB, int degreeB) {
        return Math.min(of(weight, strengthA, degreeA), of(weight, strengthB, degreeB));
    }

    /** The p-value at one end: (1 - weight / strength)^(degree - 1); 1 for an only tie. */
    public static double of(double weight, double strength, int degree) {
        if (!(weight > 0 && weight <= strength * (1 + 1e-9) && degree >= 1)) {
            throw new IllegalArgumentException("weight must be in (0, strength] and degree at least 1, got " + weight
                    + ", " + strength + ", " + degree);
        }
        if (degree == 1) {
            return 1;
        }
        return Math.exp((degree - 1) * Math.log1p(-Math.min(1, weight / strength)));
    }
}
