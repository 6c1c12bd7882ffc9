package entente.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;

import entente.corpus.StableHash;
import entente.finding.Incidence;
import entente.finding.StatedStory;
import entente.finding.TieStory;
import entente.network.Network;
import entente.network.Reweighting;
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
 * Which story adds how much to which tie of which window's network: what articles say of pairs once more, but of the ties of
 * the networks alone, so that little is shuffled. Only greatest values are taken, so the result does not depend on partitions.
 *
 * @param spark the cluster
 * @param view the level
 * @param length windows
 */
public record IncidenceStage(SparkSession spark, Broadcast<LevelView> view, WindowLength length) {

    /** One article's word on one tie in one window; the story by its key. */
    public record Meeting(String window, int tie, long story, long closeness, long fractional) {}

    /**
     * The incidence of each network. The driver holds a record a tie and story, and one a statement.
     *
     * @param networks by window
     * @param stories stories of each window
     */
    public Map<String, Incidence> of(
            Dataset<Reading> readings,
            Map<String, Network> networks,
            Map<String, Long> stories,
            TieRule tieRule,
            AlignmentRule alignmentRule) {
        TreeMap<String, Reweighting> ties = new TreeMap<>();
        networks.forEach((window, network) -> ties.put(window, new Reweighting(network)));
        Broadcast<TreeMap<String, Reweighting>> shared =
                JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(ties);
        try {
            Map<String, List<TieStory>> tied =
                    tied(readings, shared, tieRule).collect(Collectors.groupingBy(TieStory::window));
            Map<String, List<StatedStory>> stated =
                    stated(readings, shared, alignmentRule).collect(Collectors.groupingBy(StatedStory::window));
            Map<String, Incidence> incidences = new TreeMap<>();
            ties.forEach((window, of) -> incidences.put(
                    window,
                    Incidence.of(
                            of,
                            tied.getOrDefault(window, List.of()),
                            stated.getOrDefault(window, List.of()),
                            stories.get(window))));
            return incidences;
        } finally {
            shared.destroy();
        }
    }

    private Stream<TieStory> tied(
            Dataset<Reading> readings, Broadcast<TreeMap<String, Reweighting>> ties, TieRule rule) {
        CoMentionCounter counter = rule.counter();
        Dataset<PairRow> pairs = TieStage.pairs(readings, view, length, counter);
        return Lift.flatMap(pairs, pair -> meeting(pair, ties.value()), Meeting.class)
                .groupBy("window", "tie", "story")
                .agg(
                        max(col("closeness")).as("closeness"),
                        max(col("fractional")).as("fractional"))
                .as(RecordEncoder.of(Meeting.class))
                .collectAsList()
                .stream()
                .map(row -> new TieStory(
                        row.window(),
                        row.tie(),
                        row.story(),
                        rule.weight().ofStory(row.closeness(), row.fractional())));
    }

    /** Nothing where the two do not meet, or have no tie in the network. */
    private static Iterator<Meeting> meeting(PairRow pair, Map<String, Reweighting> ties) {
        Reweighting of = ties.get(pair.window());
        int tie = pair.raw() == 0 || of == null ? -1 : number(of, pair.a(), pair.b());
        return tie < 0
                ? Collections.emptyIterator()
                : List.of(new Meeting(
                                pair.window(), tie, StableHash.of(pair.story()), pair.closeness(), pair.fractional()))
                        .iterator();
    }

    private static int number(Reweighting ties, String a, String b) {
        int first = ties.network().find(a);
        int second = ties.network().find(b);
        return first < 0 || second < 0 ? -1 : ties.number(first, second);
    }

    private Stream<StatedStory> stated(
            Dataset<Reading> readings, Broadcast<TreeMap<String, Reweighting>> ties, AlignmentRule rule) {
        return Lift.flatMap(
                AlignmentStage.alignments(readings, view, length, rule),
                first -> stated(first, ties.value(), rule.weight()),
                StatedStory.class)
                .collectAsList()
                .stream();
    }

    /** Nothing where one of the two stands in no network. */
    private static Iterator<StatedStory> stated(
            AlignmentStage.First first, Map<String, Reweighting> ties, AlignmentWeight weight) {
        Reweighting of = ties.get(first.window());
        int source = of == null ? -1 : of.network().find(first.source());
        int target = of == null ? -1 : of.network().find(first.target());
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
                        onScale ? first.code() : "",
                        first.key(),
                        first.confidence(),
                        onScale ? (double) first.scale() * first.share() / AlignmentCount.SCALE_PARTS : first.share()))
                .iterator();
    }
}
