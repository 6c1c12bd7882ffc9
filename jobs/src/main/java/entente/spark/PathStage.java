package entente.spark;

import entente.network.path.PathWork;
import entente.network.path.ShortestPathCentralities;
import entente.network.path.ShortestPathPlan;
import entente.network.path.ShortestPathSums;
import entente.network.path.ShortestPathTotals;
import entente.network.path.ThreadedPathWork;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;

/**
 * Shortest paths of large networks on the whole cluster: the plan is broadcast, each task does a batch of sources, the sums
 * come back and are added up in the order of the batches, so the result is the same to the last bit as on one machine.
 *
 * @param spark the cluster
 * @param leastActors actors of the smallest network that is worth the way
 * @param threads of the driver, for smaller ones
 * @param batches how many are under way at a time; the driver holds the sums of no more
 */
public record PathStage(JavaSparkContext spark, int leastActors, int threads, int batches) implements PathWork {

    private static final int BATCHES_A_CORE = 4;

    /** A few batches at a time for each core of the cluster. */
    public PathStage(JavaSparkContext spark, int leastActors, int threads) {
        this(spark, leastActors, threads, BATCHES_A_CORE * spark.defaultParallelism());
    }

    @Override
    public ShortestPathCentralities of(ShortestPathPlan plan) {
        if (plan.actors() < leastActors || plan.batches() == 1) {
            return new ThreadedPathWork(threads).of(plan);
        }
        Broadcast<ShortestPathPlan> shared = spark.broadcast(plan);
        try {
            ShortestPathTotals totals = plan.totals();
            for (int from = 0; from < plan.batches(); from += batches) {
                List<Integer> wave = IntStream.range(from, Math.min(from + batches, plan.batches()))
                        .boxed()
                        .toList();
                List<ShortestPathSums> sums = spark.parallelize(wave, wave.size())
                        .map(batch -> shared.value().sums(batch))
                        .collect();
                sums.forEach(totals::add);
            }
            return totals.centralities();
        } finally {
            shared.destroy();
        }
    }
}
