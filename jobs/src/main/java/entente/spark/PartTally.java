package entente.spark;

import java.util.HashMap;
import java.util.Map;
import org.apache.spark.SparkContext;
import org.apache.spark.TaskContext;
import org.apache.spark.util.AccumulatorV2;

/**
 * Counts the records that pass a step, within the jobs that run anyway. Counts are kept by partition, so that a partition
 * that is computed again after a lost executor does not count twice.
 */
final class PartTally extends AccumulatorV2<Long, Long> {

    private final Map<Integer, Long> counts = new HashMap<>();

    static PartTally in(SparkContext context, String name) {
        PartTally tally = new PartTally();
        context.register(tally, name);
        return tally;
    }

    /** One more record of the partition at hand. */
    void one() {
        add(1L);
    }

    @Override
    public void add(Long records) {
        counts.merge(TaskContext.getPartitionId(), records, Long::sum);
    }

    @Override
    public void merge(AccumulatorV2<Long, Long> other) {
        counts.putAll(((PartTally) other).counts);
    }

    @Override
    public Long value() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public boolean isZero() {
        return counts.isEmpty();
    }

    @Override
    public AccumulatorV2<Long, Long> copy() {
        PartTally copy = new PartTally();
        copy.counts.putAll(counts);
        return copy;
    }

    @Override
    public void reset() {
        counts.clear();
    }
}
