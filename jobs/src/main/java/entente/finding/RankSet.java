package entente.finding;

/**
 * The ranks that an actor may hold.
 *
 * @param rank as estimated: 1 for the largest value, equal ones alike
 * @param low best rank that cannot be ruled out
 * @param high worst rank that cannot be ruled out
 */
public record RankSet(int rank, int low, int high) {

    public RankSet {
        if (!(1 <= low && low <= rank && rank <= high)) {
            throw new IllegalArgumentException(
                    "a rank must lie in its set, got rank " + rank + " of " + low + " to " + high);
        }
    }

    /** Whether no other rank is possible. */
    public boolean isCertain() {
        return low == high;
    }
}
