package entente.network;

import java.util.Arrays;

/**
 * PageRank (Brin and Page 1998): the share of time that a walker spends with each actor who follows ties in proportion to
 * their strength, and with probability 1 - damping starts afresh anywhere; from an actor without ties always. Sums to 1.
 *
 * <p>Power iteration until the sum of absolute changes is at most the tolerance; O(m) a pass.
 */
public final class PageRank extends IterativeScores {

    /** Probability of following a tie. */
    public static final double DAMPING = 0.85;

    /** Greatest sum of absolute changes in the last pass. */
    public static final double TOLERANCE = 1e-10;

    /** Passes at most; at the default damping the tolerance is reached in under 150. */
    public static final int MAX_ITERATIONS = 1000;

    public PageRank(Network network) {
        this(network, DAMPING, TOLERANCE);
    }

    /**
     * With another damping and tolerance.
     *
     * @throws IllegalArgumentException if the damping is not in [0, 1) or the tolerance not above 0
     */
    public PageRank(Network network, double damping, double tolerance) {
        super(network, network.hubs().byIndex(of(network.hubs().rows, damping, tolerance)));
    }

    static Iteration of(Rows rows, double damping, double tolerance) {
        if (!(damping >= 0 && damping < 1)) {
            throw new IllegalArgumentException("damping must be in [0, 1), got " + damping);
        }
        if (!(tolerance > 0)) {
            throw new IllegalArgumentException("tolerance must be above 0, got " + tolerance);
        }
        int n = rows.size();
        double[] perWeight = rows.strengths();
        for (int v = 0; v < n; v++) {
            perWeight[v] = perWeight[v] > 0 ? damping / perWeight[v] : 0;
        }
        double[] rank = new double[n];
        Arrays.fill(rank, 1.0 / n);
        double[] share = new double[n];
        for (int pass = 1; pass <= MAX_ITERATIONS; pass++) {
            double dangling = 0;
            for (int v = 0; v < n; v++) {
                share[v] = rank[v] * perWeight[v];
                dangling += perWeight[v] == 0 ? rank[v] : 0;
            }
            double base = (1 - damping + damping * dangling) / n;
            double change = 0;
            for (int v = 0; v < n; v++) {
                double sum = base;
                for (int e = rows.off[v]; e < rows.off[v + 1]; e++) {
                    sum += share[rows.adj[e]] * rows.weight[e];
                }
                change += Math.abs(sum - rank[v]);
                rank[v] = sum;
            }
            if (change <= tolerance) {
                return new Iteration(rank, pass, true);
            }
        }
        return new Iteration(rank, MAX_ITERATIONS, false);
    }
}
