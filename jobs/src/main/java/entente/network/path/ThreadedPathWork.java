package entente.network.path;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The batches of a plan on threads of this machine.
 *
 * @param threads at least 1
 */
public record ThreadedPathWork(int threads) implements PathWork {

    public ThreadedPathWork {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, got " + threads);
        }
    }

    @Override
    public ShortestPathCentralities of(ShortestPathPlan plan) {
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
}
