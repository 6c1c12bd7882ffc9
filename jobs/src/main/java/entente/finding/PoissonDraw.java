package entente.finding;

import entente.corpus.StableHash;

/**
 * A resample of stories with replacement: how often a story is drawn is Poisson with mean 1, apart from all others, as the
 * multinomial of the classical bootstrap comes to for many stories (Chamandy and others 2012). Unlike the exponential weights
 * of {@link BayesianDraw} it leaves stories out, and with them ties: what is found anew on the network must meet that too.
 * Every number is a hash of the seed, the replicate and the key of what is drawn.
 *
 * @param seed of the run
 * @param replicate its number
 */
public record PoissonDraw(long seed, int replicate) implements Draw {

    /** What is drawn of a story here has nothing to do with what other draws make of it. */
    private static final long OF_STORIES = 3;

    private static final double NEVER = StrictMath.exp(-1);

    @Override
    public double weight(long story) {
        double left = StableHash.uniform(seed, replicate, OF_STORIES, story);
        int times = 0;
        for (double probability = NEVER; left > probability && probability > 0; probability /= times) {
            left -= probability;
            times++;
        }
        return times;
    }

    /** Their number: how many of the stories that nothing is asked about are drawn only scales all others. */
    @Override
    public double weightOf(long stories) {
        return stories;
    }

    @Override
    public boolean counts(long statement, double confidence) {
        return new BayesianDraw(seed, replicate).counts(statement, confidence);
    }
}
