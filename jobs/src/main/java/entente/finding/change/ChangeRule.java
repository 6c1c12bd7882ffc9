package entente.finding.change;

/**
 * Which differences are called changes.
 *
 * @param minStories what fewer stories tell of in both windows together is not tested
 * @param significance largest q-value of a change, among all that was tested between two windows
 * @param flipProbability the least that an alignment's side has changed
 */
public record ChangeRule(int minStories, double significance, double flipProbability) {

    public ChangeRule {
        check(minStories >= 1, "minStories must be at least 1, got " + minStories);
        check(significance > 0 && significance <= 1, "significance must be in (0, 1], got " + significance);
        check(
                flipProbability >= 0.5 && flipProbability < 1,
                "flipProbability must be in [0.5, 1), got " + flipProbability);
    }

    private static void check(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
