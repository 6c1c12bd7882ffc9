package entente.spark;

import entente.finding.ReplicatePlan;
import entente.finding.Replicates;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;

/**
 * Replicates of a window on the whole cluster: the plan is broadcast, each task does a run of replicates, and the driver puts
 * them in order. Every replicate is drawn for itself, so the result is the same to the last bit however they are shared out.
 *
 * @param spark the cluster
 * @param tasks in how many runs the replicates are cut
 */
public record ReplicateStage(JavaSparkContext spark, int tasks) {

    private static final int TASKS_A_CORE = 4;

    /** A few tasks for each core of the cluster. */
    public ReplicateStage(JavaSparkContext spark) {
        this(spark, TASKS_A_CORE * spark.defaultParallelism());
    }

    /** Does so many replicates. The driver holds 8 bytes a replicate, measure and actor. */
    public Replicates of(ReplicatePlan plan, int count) {
        Broadcast<ReplicatePlan> shared = spark.broadcast(plan);
        try {
            int runs = Math.min(tasks, count);
            List<Integer> numbers = IntStream.range(0, runs).boxed().toList();
            List<List<double[][]>> done = spark.parallelize(numbers, runs)
                    .map(run -> shared.value().replicates(first(run, runs, count), first(run + 1, runs, count)))
                    .collect();
            List<double[][]> replicates = new ArrayList<>(count);
            done.forEach(replicates::addAll);
            return Replicates.of(plan, replicates);
        } finally {
            shared.destroy();
        }
    }

    private static int first(int run, int runs, int count) {
        return (int) ((long) run * count / runs);
    }
}
