package entente.tie;

import java.io.Serializable;

/**
 * A pair of actors in a window, weighed and tested: computed once from its counts.
 *
 * @param count the integers that all else is computed from
 * @param weight what the network takes as its strength
 * @param fractional co-mentions counted 1/(k-1), summed over stories
 * @param associationStrength shared stories over those expected where the two were independent (van Eck and Waltman 2009)
 * @param npmi normalised pointwise mutual information of the two (Bouma 2009), in [-1, 1]
 * @param expected shared stories, or weight, expected by chance
 * @param pValue probability of at least as many by chance
 * @param qValue the same, adjusted for the number of pairs tested (Benjamini and Hochberg 1995)
 * @param significance whether the two meet more or less than by chance
 */
public record Tie(
        TieCount count,
        double weight,
        double fractional,
        double associationStrength,
        double npmi,
        double expected,
        double pValue,
        double qValue,
        Significance significance)
        implements Serializable {

    /** What the test of a tie came to. */
    public enum Significance {
        /** The two meet more than by chance. */
        BACKBONE(1),
        /** The two meet less than by chance. */
        AVOIDANCE(-1),
        /** Chance explains it. */
        CHANCE(0);

        private final int sign;

        Significance(int sign) {
            this.sign = sign;
        }

        /** 1, -1 or 0. */
        public int sign() {
            return sign;
        }
    }
}
