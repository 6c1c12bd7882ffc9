package entente.spark;

import entente.finding.GroupReplicates;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;

/**
 * Communities and blocs of resamples on the whole cluster: the plan is broadcast and every replicate is found for itself, so
 * the result is the same however they are shared out.
 *
 * @param spark the cluster
 */
public record GroupStage(JavaSparkContext spark) {

    private static final int TASKS_A_CORE = 4;

    /** Does so many replicates. The driver holds 8 bytes a replicate and actor. */
    public List<GroupReplicates.Labels> of(GroupReplicates plan, int count) {
        Broadcast<GroupReplicates> shared = spark.broadcast(plan);
        try {
            List<Integer> numbers = IntStream.range(0, count).boxed().toList();
            return spark.parallelize(numbers, Math.min(count, TASKS_A_CORE * spark.defaultParallelism()))
                    .map(number -> shared.value().replicate(number))
                    .collect();
        } finally {
            shared.destroy();
        }
    }
}
