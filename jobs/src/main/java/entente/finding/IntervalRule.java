package entente.finding;

import java.io.Serializable;

/**
 * How sure the measures are, and for which networks that is found out.
 *
 * @param replicates of the stories, 0 for none
 * @param confidence that an interval holds what it is of, in (0, 1)
 * @param minStories an actor that meets others in fewer stories gets no interval
 * @param actorsUpTo actors of the largest network whose measures get intervals
 * @param storiesOfTiesUpTo most stories of pairs that meet, summed over the pairs of a window: what a replicate
 *     weighs
 */
public record IntervalRule(int replicates, double confidence, int minStories, int actorsUpTo, int storiesOfTiesUpTo)
        implements Serializable {

    private static final double ROUNDING = 1e-9;

    public IntervalRule {
        check(confidence > 0 && confidence < 1, "confidence must be in (0, 1), got " + confidence);
        int least = (int) Math.ceil(2 / (1 - confidence) - 1 - ROUNDING);
        check(
                replicates == 0 || replicates >= least,
                "replicates must be 0 or at least " + least + " at a confidence of " + confidence + ", got "
                        + replicates);
        check(minStories >= 2, "minStories must be at least 2, got " + minStories);
        check(actorsUpTo >= 0, "actorsUpTo must be at least 0, got " + actorsUpTo);
        check(storiesOfTiesUpTo >= 0, "storiesOfTiesUpTo must be at least 0, got " + storiesOfTiesUpTo);
    }

    /** Why a network gets no intervals at all, or null where it does. */
    public Refusal refusal(int actors, long storiesOfTies) {
        if (replicates == 0) {
            return Refusal.NOT_ASKED;
        }
        if (actors > actorsUpTo) {
            return Refusal.ACTORS;
        }
        return storiesOfTies > storiesOfTiesUpTo ? Refusal.STORIES_OF_TIES : null;
    }

    /**
     * Which of so many replicates in ascending order is the lower end of a percentile interval, from 0: the (B+1)a/2-th
     * (Davison and Hinkley 1997). The upper end stands as far from the other side.
     */
    int first(int count) {
        return Math.max(0, (int) Math.floor((count + 1) * (1 - confidence) / 2 + ROUNDING) - 1);
    }

    private static void check(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
