package entente.finding;

import entente.corpus.StableHash;
import org.apache.commons.math3.distribution.GammaDistribution;

/**
 * A replicate of the Bayesian bootstrap (Rubin 1981): the weight of a story is exponential with mean 1, so that no tie is
 * ever dropped, and a statement counts with the probability that it is rightly read. Every number is a hash of the seed, the
 * replicate and the key of what is drawn: neither order nor parts nor more stories change it.
 *
 * @param seed of the run
 * @param replicate its number
 */
public record BayesianDraw(long seed, int replicate) implements Draw {

    /** Sets apart what is drawn of statements, and of the stories asked about together. */
    private static final long OF_STATEMENTS = 1;

    private static final long OF_OTHERS = 2;

    @Override
    public double weight(long story) {
        // The strict logarithm: the other one may differ between machines.
        return -StrictMath.log(uniform(0, story));
    }

    /** The sum of so many exponentials has a gamma distribution. */
    @Override
    public double weightOf(long stories) {
        return stories == 0
                ? 0
                : new GammaDistribution(null, stories, 1).inverseCumulativeProbability(uniform(OF_OTHERS, stories));
    }

    @Override
    public boolean counts(long statement, double confidence) {
        return uniform(OF_STATEMENTS, statement) < confidence;
    }

    /** In (0, 1). */
    private double uniform(long kind, long key) {
        return StableHash.uniform(seed, replicate, kind, key);
    }
}
