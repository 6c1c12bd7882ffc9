package entente.network.centrality;

import entente.network.Iteration;
import entente.network.Network;
import entente.network.Rows;
import java.util.Arrays;

/**
 * PageRank (Brin and Page 1998): the share of time that a walker spends with each actor who follows ties in proportion to
 * their strength, and with probability 1 - damping starts afresh anywhere; from an actor without ties always. Sums to 1.
 *
 * <p>An actor without ties gets nothing from others, so what it gives to all alike only scales the ranks: they solve
 * rank = 1 + damping times what the neighbours hand on, up to a factor. Gauss and Seidel's iteration, which takes about half as
 * many passes as the power iteration (Arasu, Novak, Tomkins and Tomlin 2002), until the sum of absolute changes is at most the
 * tolerance; O(m) a pass.
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
        super(network, network.hubs().byIndex(of(network.hubs().rows(), damping, tolerance)));
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
        double total = Arrays.stream(perWeight).sum();
        // Ranks as multiples of what everybody gets who starts afresh. Where nobody ever did, strength would be the
        // rank.
        double[] rank = new double[n];
        double[] share = new double[n];
        int tied = 0;
        for (int v = 0; v < n; v++) {
            rank[v] = 1 + (perWeight[v] > 0 ? damping / (1 - damping) * n * perWeight[v] / total : 0);
            tied += perWeight[v] > 0 ? 1 : 0;
            perWeight[v] = perWeight[v] > 0 ? damping / perWeight[v] : 0;
            share[v] = rank[v] * perWeight[v];
        }
        double known = tied + damping / (1 - damping) * tied;
        for (int pass = 1; ; pass++) {
            double change = 0;
            double sum = 0;
            for (int v = 0; v < n; v++) {
                double found = 1 + rows.product(v, share);
                change += Math.abs(found - rank[v]);
                sum += found;
                rank[v] = found;
                share[v] = found * perWeight[v];
            }
            boolean converged = change <= tolerance * sum;
            if (converged || pass == MAX_ITERATIONS) {
                for (int v = 0; v < n; v++) {
                    rank[v] /= sum;
                }
                return new Iteration(rank, pass, converged);
            }
            // What the tied have in all is known: what is wrong with that would vanish slowest.
            double factor = known / (sum - (n - tied));
            for (int v = 0; v < n; v++) {
                rank[v] *= perWeight[v] > 0 ? factor : 1;
                share[v] *= factor;
            }
        }
    }
}
