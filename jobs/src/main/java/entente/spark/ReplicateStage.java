package entente.spark;

import entente.finding.GroupReplicates;
import entente.finding.ReplicatePlan;
import entente.finding.Replicates;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function2;
import org.apache.spark.broadcast.Broadcast;

/**
 * Replicates of a window on the whole cluster: the plan is broadcast, each task does a run of replicates, and the driver has
 * them in order. Every replicate is drawn for itself, so the result is the same to the last bit however they are shared out.
 *
 * @param spark the cluster
 */
public record ReplicateStage(JavaSparkContext spark) {

    private static final int TASKS_A_CORE = 4;

    /** Measures so many replicates. The driver holds 8 bytes a replicate, measure and actor. */
    public Replicates of(ReplicatePlan plan, int count) {
        return Replicates.of(plan, drawn(plan, count, ReplicatePlan::replicate));
    }

    /** Finds the communities and blocs of so many replicates. The driver holds 8 bytes a replicate and actor. */
    public List<GroupReplicates.Labels> of(GroupReplicates plan, int count) {
        return drawn(plan, count, GroupReplicates::replicate);
    }

    private <P extends Serializable, R> List<R> drawn(P plan, int count, Function2<P, Integer, R> replicate) {
        Broadcast<P> shared = spark.broadcast(plan);
        try {
            List<Integer> numbers = IntStream.range(0, count).boxed().toList();
            return spark.parallelize(numbers, Math.min(count, TASKS_A_CORE * spark.defaultParallelism()))
                    .map(number -> replicate.call(shared.value(), number))
                    .collect();
        } finally {
            shared.destroy();
        }
    }
}
