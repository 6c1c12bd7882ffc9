package entente.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;

import entente.finding.sensitivity.ActorLoss;
import entente.finding.sensitivity.PairLoss;
import entente.network.Network;
import entente.tie.AlignmentCount;
import entente.tie.AlignmentRule;
import entente.tie.CoMentionCounter;
import entente.tie.LevelView;
import entente.tie.WindowLength;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;

/**
 * What the network of the whole period loses without each of some sources: of its actors and of the pairs among them alone, so
 * that what comes back is no larger than the network. What a source tells that others tell as well is not lost. Only sums,
 * greatest and least values are taken, so the result does not depend on partitions. The rows of pairs are shuffled once more.
 *
 * @param spark the cluster
 * @param readings of the corpus
 * @param view the level
 */
public record SourceStage(SparkSession spark, Dataset<Reading> readings, Broadcast<LevelView> view) {

    private static final WindowLength WHOLE = WindowLength.of(WindowLength.ALL);

    /** An article that names an actor. */
    public record Named(String actor, String story, String source) {}

    /** By pairs of actors of the network. */
    public List<PairLoss> pairs(Network network, CoMentionCounter counter, Set<String> sources) {
        Broadcast<Network> tied = Broadcasts.of(spark, network);
        Broadcast<Set<String>> wanted = Broadcasts.of(spark, new TreeSet<>(sources));
        try {
            Dataset<PairRow> known = Lift.filter(
                    TieStage.pairs(readings, view, WHOLE, counter),
                    pair -> tied.value().find(pair.a()) >= 0 && tied.value().find(pair.b()) >= 0);
            return Lift.mapPartitions(
                            TieStage.sorted(known), rows -> new SourceLosses(rows, wanted.value()), PairLoss.class)
                    .collectAsList();
        } finally {
            tied.destroy();
            wanted.destroy();
        }
    }

    /** By actors of the network. */
    public List<ActorLoss> actors(Network network, Set<String> sources) {
        Broadcast<Network> known = Broadcasts.of(spark, network);
        Broadcast<LevelView> shared = view; // a task is not to take the readings with it
        try {
            return Lift.flatMap(readings, reading -> named(reading, shared, known.value()), Named.class)
                    .groupBy("actor", "story")
                    .agg(countDistinct("source").as("sources"), min("source").as("source"))
                    .filter(col("sources").equalTo(1).and(col("source").isin(sources.toArray())))
                    .groupBy("source", "actor")
                    .agg(count(lit(1)).as("stories"))
                    .as(RecordEncoder.of(ActorLoss.class))
                    .collectAsList();
        } finally {
            known.destroy();
        }
    }

    private static Iterator<Named> named(Reading reading, Broadcast<LevelView> view, Network network) {
        return LevelView.actors(view.value()
                        .mentions(reading.mentions(), reading.article().date()))
                .stream()
                .map(mention -> mention.actor())
                .distinct()
                .filter(actor -> network.find(actor) >= 0)
                .map(actor ->
                        new Named(actor, reading.story(), reading.article().source()))
                .iterator();
    }

    /** The alignments that count without each source, by its name. */
    public Map<String, List<AlignmentCount>> alignments(AlignmentRule rule, Set<String> sources) {
        return AlignmentStage.without(readings, view, rule, sources).collectAsList().stream()
                .collect(Collectors.groupingBy(AlignmentCount::window));
    }
}
