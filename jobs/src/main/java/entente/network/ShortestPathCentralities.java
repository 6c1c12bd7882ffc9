package entente.network;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The exact measures of shortest paths, as networkx defines them for undirected networks:
 *
 * <ul>
 *   <li>betweenness (Freeman 1977): share of the shortest paths between two others that pass through the actor, summed over
 *       the pairs and divided by the number of pairs of others, (n-1)(n-2)/2; 0 for fewer than three actors;
 *   <li>closeness (Freeman 1979, as improved by Wasserman and Faust 1994 for networks in parts): (r-1)/(n-1) times (r-1) over
 *       the sum of the distances to the r-1 actors that can be reached; 0 where none can;
 *   <li>harmonic closeness (Marchiori and Latora 2000): sum of the inverse distances to all others, 0 for those out of reach.
 * </ul>
 *
 * <p>O(n m) by hops, O(n m + n² log n) at most by distance. The result does not depend on the number of threads.
 */
public final class ShortestPathCentralities {

    private final Scores betweenness;
    private final Scores closeness;
    private final Scores harmonic;

    ShortestPathCentralities(Scores betweenness, Scores closeness, Scores harmonic) {
        this.betweenness = betweenness;
        this.closeness = closeness;
        this.harmonic = harmonic;
    }

    /** All three measures, on this many threads. */
    public static ShortestPathCentralities of(Network network, PathLength length, int threads) {
        return run(ShortestPathPlan.of(network, length), threads);
    }

    /** Closeness and harmonic closeness alone: by hops at a small part of the cost. */
    public static ShortestPathCentralities withoutBetweenness(Network network, PathLength length, int threads) {
        return run(ShortestPathPlan.withoutBetweenness(network, length), threads);
    }

    static ShortestPathCentralities run(ShortestPathPlan plan, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, got " + threads);
        }
        ShortestPathTotals totals = plan.totals();
        if (threads == 1 || plan.batches() < 2) {
            for (int batch = 0; batch < plan.batches(); batch++) {
                totals.add(plan.sums(batch));
            }
            return totals.centralities();
        }
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, plan.batches()));
        try {
            // Batches are added in their order, and few wait for their turn, so that memory stays bounded.
            Queue<Future<ShortestPathSums>> waiting = new ArrayDeque<>();
            int next = 0;
            for (int batch = 0; batch < plan.batches(); batch++) {
                while (next < plan.batches() && waiting.size() < 2 * threads) {
                    int handed = next++;
                    waiting.add(pool.submit(() -> plan.sums(handed)));
                }
                totals.add(waiting.remove().get());
            }
            return totals.centralities();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while searching for shortest paths", interrupted);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("a search for shortest paths failed", failed.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    /**
     * Betweenness, divided by the number of pairs of other actors.
     *
     * @throws IllegalStateException if it was left out
     */
    public Scores betweenness() {
        if (betweenness == null) {
            throw new IllegalStateException("betweenness was left out of this computation");
        }
        return betweenness;
    }

    /** Closeness after Wasserman and Faust. */
    public Scores closeness() {
        return closeness;
    }

    /** Harmonic closeness, the plain sum. */
    public Scores harmonic() {
        return harmonic;
    }
}
