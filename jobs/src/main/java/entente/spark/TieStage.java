package entente.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import entente.tie.ActorCount;
import entente.tie.ActorMention;
import entente.tie.CoMention;
import entente.tie.CoMentionCounter;
import entente.tie.LevelView;
import entente.tie.TieCount;
import entente.tie.TieRule;
import entente.tie.WindowLength;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;

/**
 * The one big aggregation: what each article says of pairs and actors, summed to ties in windows. Only integers are
 * summed, so the result does not depend on partitions.
 */
public final class TieStage {

    /** One article's word on one actor in one window. */
    public record ActorRow(String window, String actor, String story, long mentions) {}

    private TieStage() {}

    /** Actors of each window with their counts. */
    public static Dataset<ActorCount> actors(
            Dataset<Reading> readings, Broadcast<LevelView> view, WindowLength length) {
        Dataset<ActorRow> rows = Lift.flatMap(readings, reading -> actorRows(reading, view, length), ActorRow.class);
        return rows.groupBy("window", "actor")
                .agg(
                        sum("mentions").as("mentions"),
                        count(lit(1)).as("articles"),
                        countDistinct("story").as("stories"))
                .as(RecordEncoder.of(ActorCount.class));
    }

    private static Iterator<ActorRow> actorRows(Reading reading, Broadcast<LevelView> view, WindowLength length) {
        Map<String, Long> counts = new TreeMap<>();
        for (ActorMention mention : mentions(reading, view)) {
            counts.merge(mention.actor(), 1L, Long::sum);
        }
        List<ActorRow> rows = new ArrayList<>();
        for (String window : length.holding(reading.article().date())) {
            counts.forEach((actor, mentions) -> rows.add(new ActorRow(window, actor, reading.story(), mentions)));
        }
        return rows.iterator();
    }

    private static List<ActorMention> mentions(Reading reading, Broadcast<LevelView> view) {
        return LevelView.actors(
                view.value().mentions(reading.mentions(), reading.article().date()));
    }

    /**
     * Pairs of each window with their counts: what articles say is shuffled once and sorted by pair and story, then each
     * pair is summed in one pass. A hash leads the sort, because Spark compares the first column alone while it decides, and
     * names of actors begin alike.
     */
    public static Dataset<TieCount> ties(
            Dataset<Reading> readings, Broadcast<LevelView> view, WindowLength length, CoMentionCounter counter) {
        return Lift.mapPartitions(sorted(pairs(readings, view, length, counter)), PairSums::new, TieCount.class);
    }

    /** The rows of a pair in one partition and together, and of those the ones of a story. */
    static Dataset<PairRow> sorted(Dataset<PairRow> pairs) {
        return pairs.repartition(col("window"), col("a"), col("b"))
                .withColumn("hash", xxhash64(col("window"), col("a"), col("b")))
                .sortWithinPartitions(col("hash"), col("window"), col("a"), col("b"), col("story"))
                .as(RecordEncoder.of(PairRow.class));
    }

    /** What each article says of each pair in each window. */
    static Dataset<PairRow> pairs(
            Dataset<Reading> readings, Broadcast<LevelView> view, WindowLength length, CoMentionCounter counter) {
        return Lift.flatMap(readings, reading -> pairRows(reading, view, length, counter), PairRow.class);
    }

    /** How many pairs of a window meet, and in how many stories, all told. */
    public record WindowPairs(String window, long pairs, long stories) {}

    /** Pairs that meet at all, by window. */
    public static Map<String, WindowPairs> meeting(Dataset<TieCount> ties) {
        Map<String, WindowPairs> pairs = new TreeMap<>();
        ties.filter(col("stories").gt(0))
                .groupBy("window")
                .agg(count(lit(1)).as("pairs"), sum("stories").as("stories"))
                .as(RecordEncoder.of(WindowPairs.class))
                .collectAsList()
                .forEach(row -> pairs.put(row.window(), row));
        return pairs;
    }

    /**
     * The pairs with support enough for a report.
     *
     * @param stories stories of each window
     */
    public static Dataset<TieCount> supported(Dataset<TieCount> ties, Map<String, Long> stories, TieRule rule) {
        Map<String, Long> support = new TreeMap<>();
        stories.forEach((window, count) -> support.put(window, rule.tieSupport(count)));
        return Lift.filter(ties, tie -> tie.stories() >= support.get(tie.window()));
    }

    /**
     * The pairs that lack support in a window and have it in the whole period: without them nobody could tell a tie that
     * became rare from one that vanished.
     *
     * @param stories stories of each window
     * @param whole the pairs with support in the whole period
     */
    public static Dataset<TieCount> beneath(
            SparkSession spark,
            Dataset<TieCount> ties,
            Map<String, Long> stories,
            TieRule rule,
            Collection<TieCount> whole) {
        Map<String, Long> support = new TreeMap<>();
        stories.forEach((window, count) -> support.put(window, rule.tieSupport(count)));
        Set<List<String>> pairs = new HashSet<>();
        whole.forEach(tie -> pairs.add(List.of(tie.a(), tie.b())));
        Broadcast<Set<List<String>>> known =
                JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(pairs);
        return Lift.filter(
                ties,
                tie -> tie.stories() > 0
                        && tie.stories() < support.get(tie.window())
                        && known.value().contains(List.of(tie.a(), tie.b())));
    }

    private static Iterator<PairRow> pairRows(
            Reading reading, Broadcast<LevelView> view, WindowLength length, CoMentionCounter counter) {
        List<CoMention> pairs = counter.count(mentions(reading, view));
        List<PairRow> rows = new ArrayList<>();
        for (String window : length.holding(reading.article().date())) {
            for (CoMention pair : pairs) {
                rows.add(new PairRow(
                        window,
                        pair.a(),
                        pair.b(),
                        reading.story(),
                        reading.article().source(),
                        reading.article().date(),
                        pair.raw(),
                        pair.closeness(),
                        pair.fractional()));
            }
        }
        return rows.iterator();
    }
}
