package entente.finding;

import entente.corpus.StableHash;

/**
 * The corpus without a share of its stories: each is left out with that probability, by a hash of the seed, the replicate
 * and its key. Every statement counts.
 *
 * @param seed of the run
 * @param replicate its number
 * @param dropped probability that a story is left out, in [0, 1)
 */
public record PartialDraw(long seed, int replicate, double dropped) implements Draw {

    /** What is drawn of a story here has nothing to do with what other draws make of it. */
    private static final long OF_STORIES = 4;

    public PartialDraw {
        if (!(dropped >= 0 && dropped < 1)) {
            throw new IllegalArgumentException("a share of stories left out must be in [0, 1), got " + dropped);
        }
    }

    @Override
    public double weight(long story) {
        return StableHash.uniform(seed, replicate, OF_STORIES, story) < dropped ? 0 : 1;
    }

    @Override
    public double weightOf(long stories) {
        return (1 - dropped) * stories;
    }

    @Override
    public boolean counts(long statement, double confidence) {
        return true;
    }
}
