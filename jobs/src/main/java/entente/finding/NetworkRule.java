package entente.finding;

import java.io.Serializable;

/**
 * How a network is analysed.
 *
 * @param resolution of communities and blocs; larger gives more and smaller ones
 * @param starts seeded starts of which the best is kept
 * @param damping of PageRank
 */
public record NetworkRule(double resolution, int starts, double damping) implements Serializable {

    public NetworkRule {
        check(resolution > 0, "resolution must be positive, got " + resolution);
        check(starts >= 1, "starts must be at least 1, got " + starts);
        check(damping >= 0 && damping < 1, "damping must be in [0, 1), got " + damping);
    }

    private static void check(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
