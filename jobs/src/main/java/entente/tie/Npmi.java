package entente.tie;

/**
 * Normalised pointwise mutual information of two actors over stories (Bouma 2009): 1 where neither is ever without the
 * other, 0 at independence, -1 where they never share a story.
 */
public final class Npmi {

    private Npmi() {}

    /** The measure of a pair; 0 where both are in every story, by continuity with independence. */
    public static double of(long shared, long storiesA, long storiesB, long stories) {
        if (shared == 0) {
            return -1;
        }
        if (shared == stories) {
            return 0;
        }
        double mutual = Math.log((double) shared * stories / ((double) storiesA * storiesB));
        return Math.max(-1, Math.min(1, mutual / -Math.log((double) shared / stories)));
    }
}
