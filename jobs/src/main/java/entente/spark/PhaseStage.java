package entente.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import entente.finding.phase.WeekCount;
import entente.tie.AlignmentRule;
import entente.tie.CoMentionCounter;
import entente.tie.LevelView;
import entente.tie.WindowLength;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;

/**
 * What the weeks of a corpus tell of some pairs, and how many stories they hold; articles without date are left out. Only
 * stories are counted, so the result does not depend on partitions.
 *
 * @param spark the cluster
 * @param readings of the corpus
 * @param view the level
 */
public record PhaseStage(SparkSession spark, Dataset<Reading> readings, Broadcast<LevelView> view) {

    private static final WindowLength WEEKS = WindowLength.of("week");

    /** A story of a week that tells of a pair. */
    public record Told(String week, String a, String b, int polarity, String story) {}

    /** Stories of each week. */
    public SortedMap<String, Long> weeks() {
        SortedMap<String, Long> weeks = new TreeMap<>(CountStage.stories(readings, WEEKS));
        weeks.remove(WindowLength.ALL);
        return weeks;
    }

    /**
     * Stories of each week that tell of these.
     *
     * @param met pairs that meet, in lexicographic order
     * @param stated pairs of which the first states something of the second
     */
    public List<WeekCount> counts(
            Set<List<String>> met, Set<List<String>> stated, CoMentionCounter counter, AlignmentRule rule) {
        Broadcast<Map<Boolean, Set<List<String>>>> wanted =
                Broadcasts.of(spark, new TreeMap<>(Map.of(false, new HashSet<>(met), true, new HashSet<>(stated))));
        try {
            Dataset<Told> pairs = Lift.flatMap(
                    TieStage.pairs(readings, view, WEEKS, counter),
                    pair -> pair.raw() == 0
                            ? Collections.emptyIterator()
                            : told(wanted.value().get(false), pair.window(), pair.a(), pair.b(), 0, pair.story()),
                    Told.class);
            Dataset<Told> alignments = Lift.flatMap(
                    AlignmentStage.alignments(readings, view, WEEKS, rule),
                    said -> said.polarity() == 0
                            ? Collections.emptyIterator()
                            : told(
                                    wanted.value().get(true),
                                    said.window(),
                                    said.source(),
                                    said.target(),
                                    said.polarity(),
                                    said.story()),
                    Told.class);
            return pairs.union(alignments)
                    .distinct()
                    .groupBy(col("week"), col("a"), col("b"), col("polarity"))
                    .agg(count(lit(1)).as("stories"))
                    .as(RecordEncoder.of(WeekCount.class))
                    .collectAsList();
        } finally {
            wanted.destroy();
        }
    }

    private static Iterator<Told> told(
            Set<List<String>> wanted, String week, String a, String b, int polarity, String story) {
        return week.equals(WindowLength.ALL) || !wanted.contains(List.of(a, b))
                ? Collections.emptyIterator()
                : List.of(new Told(week, a, b, polarity, story)).iterator();
    }
}
