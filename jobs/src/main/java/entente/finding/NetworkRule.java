package entente.finding;

import java.io.Serializable;

/**
 * How a network is analysed.
 *
 * @param library whose classes compute what JGraphT has too
 * @param resolution of communities and blocs; larger gives more and smaller ones
 * @param starts seeded starts of which the best is kept
 * @param damping of PageRank
 * @param exactPathsUpTo actors of the largest network whose measures of shortest paths are exact; in a larger one
 *     betweenness is sampled, and closeness and harmonic closeness are left out
 * @param betweennessError greatest error of a sampled betweenness, as a share of pairs
 * @param betweennessConfidence probability that this error holds for all actors at once
 * @param distributedFrom actors of the smallest network whose shortest paths are searched on the whole cluster; never
 *     changes the result
 */
public record NetworkRule(
        NetworkLibrary library,
        double resolution,
        int starts,
        double damping,
        int exactPathsUpTo,
        double betweennessError,
        double betweennessConfidence,
        int distributedFrom)
        implements Serializable {

    public NetworkRule {
        check(library != null, "library must be entente or jgrapht, got nothing");
        check(resolution > 0, "resolution must be positive, got " + resolution);
        check(starts >= 1, "starts must be at least 1, got " + starts);
        check(damping >= 0 && damping < 1, "damping must be in [0, 1), got " + damping);
        check(exactPathsUpTo >= 0, "exactPathsUpTo must be at least 0, got " + exactPathsUpTo);
        check(
                betweennessError > 0 && betweennessError < 1,
                "betweennessError must be in (0, 1), got " + betweennessError);
        check(
                betweennessConfidence > 0 && betweennessConfidence < 1,
                "betweennessConfidence must be in (0, 1), got " + betweennessConfidence);
        check(distributedFrom >= 0, "distributedFrom must be at least 0, got " + distributedFrom);
    }

    private static void check(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
