package entente.network.balance;

/**
 * A tie at odds with a division into two factions: a disagreement within one, or an agreement across.
 *
 * @param a id of one actor, the smaller
 * @param b id of the other
 * @param weight agreement less disagreement, not 0: below 0 within a faction, above 0 across
 */
public record FrustratedTie(String a, String b, double weight) {

    public FrustratedTie {
        if (a.compareTo(b) >= 0 || !(Math.abs(weight) > 0)) {
            throw new IllegalArgumentException("a frustrated tie must name two actors in order and have a sign, got "
                    + a + ", " + b + ", " + weight);
        }
    }
}
