package entente.network.path;

import entente.network.Network;
import entente.network.Scores;
import entente.network.path.search.MetricBackbone;
import java.io.Serializable;
import java.util.Arrays;

/**
 * The work of {@link ShortestPathCentralities}, prepared once and cut into batches of sources that can be done anywhere, in
 * any order: on threads, or on the machines of a cluster, to which the plan is broadcast. How it is cut depends on the
 * network alone.
 *
 * <pre>{@code
 * ShortestPathTotals totals = plan.totals();
 * for (int batch = 0; batch < plan.batches(); batch++) {
 *     totals.add(plan.sums(batch));      // sums(batch) anywhere; add(...) in order
 * }
 * totals.centralities();
 * }</pre>
 *
 * <p>Before the searches, ties that no shortest path takes are left out ({@link MetricBackbone}), trees folded into the core
 * ({@link Folding}), and twins joined ({@link Twins}); all exactly.
 */
public abstract class ShortestPathPlan implements Serializable {

    private static final long serialVersionUID = 1;

    /** Enough that threads end together, few enough that adding them up costs nothing. */
    private static final int MAX_BATCHES = 128;

    /** Sources below which a batch is not worth its arrays. */
    private static final int MIN_SOURCES = 64;

    private final transient Network network;

    ShortestPathPlan(Network network) {
        this.network = network;
    }

    /**
     * Actors of the network; on the machine where the plan was made.
     *
     * @throws IllegalStateException on a copy of the plan
     */
    public final int actors() {
        return original().size();
    }

    /** Number of batches: 1 to 128. */
    public final int batches() {
        return Math.max(1, Math.min(MAX_BATCHES, sources() / MIN_SOURCES));
    }

    /** Does one batch; thread-safe. */
    public abstract ShortestPathSums sums(int batch);

    /** Where the sums of the batches are added up; on the machine where the plan was made. */
    public final ShortestPathTotals totals() {
        return new ShortestPathTotals(coreSize(), original().size(), batches(), this::centralities);
    }

    private Network original() {
        if (network == null) {
            throw new IllegalStateException("sums must be added up where the plan was made, got a copy of the plan");
        }
        return network;
    }

    /** Number of searches, about. */
    abstract int sources();

    abstract int coreSize();

    abstract ShortestPathCentralities centralities(double[] dependencies, double[] far, double[] harmonic);

    final Network network() {
        return network;
    }

    /** The first of {@code count} things that belongs to the batch. */
    final int first(int batch, int count) {
        return (int) ((long) batch * count / batches());
    }

    /** Betweenness from pairs counted from both ends. */
    final Scores betweenness(Folding folding, double[] dependencies) {
        int n = network.size();
        double[] trees = folding.treeBetweenness();
        double[] values = new double[n];
        for (int p = 0; p < n; p++) {
            double pairs = trees[p] + (p < dependencies.length ? dependencies[p] : 0);
            values[folding.vertex[p]] = n > 2 ? pairs / ((n - 1.0) * (n - 2.0)) : 0;
        }
        return new Scores(network, values);
    }

    /** Closeness from sums of distances and the sizes of components, both by vertex. */
    final Scores closeness(double[] far, double[] reached) {
        double others = network.size() - 1.0;
        double[] values = new double[far.length];
        Arrays.setAll(values, v -> far[v] > 0 ? (reached[v] - 1) / far[v] * ((reached[v] - 1) / others) : 0);
        return new Scores(network, values);
    }

    final Scores scores(double[] values) {
        return new Scores(network, values);
    }
}
