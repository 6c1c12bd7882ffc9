package entente.tie;

/**
 * What one article says of one pair of actors: how often and how closely they are mentioned together. Sums of fixed-point
 * integers, so that no order of adding changes a result.
 *
 * @param a the actor with the smaller id
 * @param b the other
 * @param raw pairs of mentions' sentences within the window of sentences; 0 where the two share only the article
 * @param closeness exp(-d) of the nearest co-mention in units of {@link #UNIT}; 0 beyond the window
 * @param fractional the largest of exp(-d)/(k-1) over its co-mentions, k actors between the two sentences, in units of
 *     {@link #UNIT}
 * @param first the earlier sentence of the co-mention that {@code fractional} is taken from; -1 beyond the window
 * @param last the later sentence of it
 */
public record CoMention(String a, String b, long raw, long closeness, long fractional, int first, int last) {

    /** One, in the fixed point of {@link #closeness} and {@link #fractional}. */
    public static final long UNIT = 1_000_000_000L;

    public CoMention {
        if (a.compareTo(b) >= 0) {
            throw new IllegalArgumentException("a pair must stand in lexicographic order, got " + a + ", " + b);
        }
    }

    /** Whether the two meet within the window of sentences. */
    public boolean inWindow() {
        return raw > 0;
    }
}
