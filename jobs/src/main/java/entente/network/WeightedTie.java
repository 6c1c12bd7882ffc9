package entente.network;

/**
 * An undirected tie between two actors as a network holds it: how strongly they are tied, and, apart from that, how much
 * they agree and disagree. A layer that says nothing about the pair has weight 0.
 *
 * @param a id of one actor
 * @param b id of the other
 * @param strength weight of the tie, at least 0; 0 leaves the pair out of the two views and of all unsigned measures
 * @param positive weight of agreement, at least 0
 * @param negative weight of disagreement, at least 0
 */
public record WeightedTie(String a, String b, double strength, double positive, double negative) {

    public WeightedTie {
        if (a.equals(b)) {
            throw new IllegalArgumentException("a tie must join two actors, got " + a + " with itself");
        }
        if (!isWeight(strength) || !isWeight(positive) || !isWeight(negative)) {
            throw new IllegalArgumentException("weights of the tie " + a + ", " + b
                    + " must be finite and at least 0, got strength " + strength + ", positive " + positive
                    + ", negative "
                    + negative);
        }
        if (strength + positive + negative == 0) {
            throw new IllegalArgumentException("a tie must have a weight above 0, got " + a + ", " + b + " with none");
        }
    }

    /** A tie without sign. */
    public static WeightedTie of(String a, String b, double strength) {
        return new WeightedTie(a, b, strength, 0, 0);
    }

    private static boolean isWeight(double weight) {
        return weight >= 0 && weight < Double.POSITIVE_INFINITY;
    }
}
