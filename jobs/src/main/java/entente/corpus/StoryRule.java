package entente.corpus;

import java.io.Serializable;

/**
 * When two articles tell one story: when they share most of their words in all, or when most of the shorter one stands in
 * the longer, as in an agency's report that was cut and given a new headline.
 *
 * @param jaccard least share of common shingles in all shingles of both
 * @param containment least share of the shorter article's shingles that stand in the longer
 */
public record StoryRule(double jaccard, double containment) implements Serializable {

    /** A shorter article is contained in too many by chance. */
    static final int FEWEST_SHINGLES = 15;

    public StoryRule {
        check(jaccard > 0 && jaccard <= 1, "jaccard must be in (0, 1], got " + jaccard);
        check(containment > 0 && containment <= 1, "containment must be in (0, 1], got " + containment);
    }

    private static void check(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    /** Whether the two are copies; exact, on all shingles. */
    public boolean areCopies(Sketch one, Sketch other) {
        int shorter = Math.min(one.shingles().length, other.shingles().length);
        if (shorter == 0) {
            return false;
        }
        int common = one.common(other);
        int all = one.shingles().length + other.shingles().length - common;
        return common >= jaccard * all || (shorter >= FEWEST_SHINGLES && common >= containment * shorter);
    }
}
