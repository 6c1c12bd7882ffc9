package entente.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;

import entente.corpus.StableHash;
import entente.finding.Meeting;
import entente.finding.StatedStory;
import entente.finding.WindowStories;
import entente.network.Network;
import entente.tie.AlignmentCount;
import entente.tie.AlignmentRule;
import entente.tie.AlignmentWeight;
import entente.tie.CoMentionCounter;
import entente.tie.LevelView;
import entente.tie.TieRule;
import entente.tie.WindowLength;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;

/**
 * Which story adds how much to which pair of actors of which window's network, and states what: what articles say of pairs once
 * more, but of the actors of the networks alone. Only greatest and least values are taken, so the result does not depend on
 * partitions.
 *
 * @param spark the cluster
 * @param view the level
 * @param length windows
 */
public record IncidenceStage(SparkSession spark, Broadcast<LevelView> view, WindowLength length) {

    /** One article's word on one pair in one window, by places among its network's actors; the story by its key. */
    public record Met(String window, int first, int second, long story, long day, long closeness, long fractional) {}

    /**
     * The stories of each network. The driver holds a record a pair and story, and one a statement.
     *
     * @param networks by window
     * @param stories stories of each window
     */
    public Map<String, WindowStories> of(
            Dataset<Reading> readings,
            Map<String, Network> networks,
            Map<String, Long> stories,
            TieRule tieRule,
            AlignmentRule alignmentRule) {
        Broadcast<TreeMap<String, Network>> shared =
                JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(new TreeMap<>(networks));
        try {
            Map<String, List<Meeting>> met =
                    met(readings, shared, tieRule).collect(Collectors.groupingBy(Meeting::window));
            Map<String, List<StatedStory>> stated =
                    stated(readings, shared, alignmentRule).collect(Collectors.groupingBy(StatedStory::window));
            Map<String, WindowStories> windows = new TreeMap<>();
            networks.forEach((window, network) -> windows.put(
                    window,
                    new WindowStories(
                            network,
                            met.getOrDefault(window, List.of()),
                            stated.getOrDefault(window, List.of()),
                            stories.get(window))));
            return windows;
        } finally {
            shared.destroy();
        }
    }

    private Stream<Meeting> met(Dataset<Reading> readings, Broadcast<TreeMap<String, Network>> networks, TieRule rule) {
        CoMentionCounter counter = rule.counter();
        Dataset<PairRow> pairs = TieStage.pairs(readings, view, length, counter);
        return Lift.flatMap(pairs, pair -> met(pair, networks.value()), Met.class)
                .groupBy("window", "first", "second", "story")
                .agg(
                        min("day").as("day"),
                        max(col("closeness")).as("closeness"),
                        max(col("fractional")).as("fractional"))
                .as(RecordEncoder.of(Met.class))
                .collectAsList()
                .stream()
                .map(row -> new Meeting(
                        row.window(),
                        row.first(),
                        row.second(),
                        row.story(),
                        row.day(),
                        rule.weight().ofStory(row.closeness(), row.fractional())));
    }

    /** Nothing where the two do not meet, or one of them stands in no network. */
    private static Iterator<Met> met(PairRow pair, Map<String, Network> networks) {
        Network network = networks.get(pair.window());
        int first = pair.raw() == 0 || network == null ? -1 : network.find(pair.a());
        int second = first < 0 ? -1 : network.find(pair.b());
        return second < 0
                ? Collections.emptyIterator()
                : List.of(new Met(
                                pair.window(),
                                first,
                                second,
                                StableHash.of(pair.story()),
                                AlignmentStage.day(pair.date()),
                                pair.closeness(),
                                pair.fractional()))
                        .iterator();
    }

    private Stream<StatedStory> stated(
            Dataset<Reading> readings, Broadcast<TreeMap<String, Network>> networks, AlignmentRule rule) {
        return Lift.flatMap(
                AlignmentStage.alignments(readings, view, length, rule),
                first -> stated(first, networks.value(), rule.weight()),
                StatedStory.class)
                .collectAsList()
                .stream();
    }

    /** Nothing where one of the two stands in no network. */
    private static Iterator<StatedStory> stated(
            AlignmentStage.First first, Map<String, Network> networks, AlignmentWeight weight) {
        Network network = networks.get(first.window());
        int source = network == null ? -1 : network.find(first.source());
        int target = network == null ? -1 : network.find(first.target());
        if (source < 0 || target < 0) {
            return Collections.emptyIterator();
        }
        boolean onScale = weight == AlignmentWeight.SCALE;
        return List.of(new StatedStory(
                        first.window(),
                        source,
                        target,
                        first.polarity() > 0,
                        StableHash.of(first.story()),
                        first.day(),
                        onScale ? first.code() : "",
                        first.key(),
                        first.confidence(),
                        onScale ? (double) first.scale() * first.share() / AlignmentCount.SCALE_PARTS : first.share()))
                .iterator();
    }
}
