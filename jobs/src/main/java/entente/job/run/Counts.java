package entente.job.run;

import entente.finding.WindowCounts;
import entente.job.settings.Settings;
import entente.mention.UnresolvedName;
import entente.spark.AlignmentStage;
import entente.spark.CountStage;
import entente.spark.Reading;
import entente.spark.TieStage;
import entente.tie.ActorCount;
import entente.tie.AlignmentCount;
import entente.tie.LevelView;
import entente.tie.NullModelKind;
import entente.tie.TieCount;
import entente.tie.WindowLength;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * What was counted in the windows of a run: on the cluster pairs, of which the driver gets those with support and the same
 * pairs where they have none.
 *
 * @param stories of each window
 * @param pairs that meet, of each window, with the stories in which they do
 * @param supported pairs with the support of their window
 * @param beneath pairs without, of those that have it in the whole period
 * @param actors who is mentioned
 * @param alignments who is for and against whom, and in contact with whom
 * @param storySizes how many stories mention so many actors, where the null model asks for it
 * @param outside the actors outside the gazetteer
 */
record Counts(
        Map<String, Long> stories,
        Map<String, TieStage.WindowPairs> pairs,
        Map<String, List<TieCount>> supported,
        Map<String, List<TieCount>> beneath,
        Map<String, List<ActorCount>> actors,
        Map<String, List<AlignmentCount>> alignments,
        Map<String, SortedMap<Long, Long>> storySizes,
        List<UnresolvedName.Use> outside) {

    /** Counts the readings; the pairs are kept for as long as this takes. */
    static Counts of(
            SparkSession spark,
            Dataset<Reading> readings,
            Broadcast<LevelView> view,
            WindowLength length,
            Settings settings) {
        Map<String, Long> stories = CountStage.stories(readings, length);
        Dataset<TieCount> ties =
                TieStage.ties(readings, view, length, settings.tie().counter()).persist(StorageLevel.MEMORY_AND_DISK());
        Map<String, TieStage.WindowPairs> pairs = TieStage.meeting(ties);
        Map<String, List<TieCount>> supported =
                grouped(TieStage.supported(ties, stories, settings.tie()).collectAsList(), TieCount::window);
        Map<String, List<TieCount>> beneath = grouped(
                TieStage.beneath(
                                spark,
                                ties,
                                stories,
                                settings.tie(),
                                supported.getOrDefault(WindowLength.ALL, List.of()))
                        .collectAsList(),
                TieCount::window);
        ties.unpersist();
        return new Counts(
                stories,
                pairs,
                supported,
                beneath,
                grouped(TieStage.actors(readings, view, length).collectAsList(), ActorCount::window),
                grouped(
                        AlignmentStage.counts(readings, view, length, settings.alignment())
                                .collectAsList(),
                        AlignmentCount::window),
                settings.tie().nullModel() == NullModelKind.SDSM
                        ? CountStage.storySizes(readings, view, length)
                        : Map.of(),
                CountStage.outside(readings));
    }

    private static <T> Map<String, List<T>> grouped(List<T> rows, Function<T, String> window) {
        return rows.stream().collect(Collectors.groupingBy(window));
    }

    /** Their names: the whole period first, then by name, which is by time. */
    List<String> windows() {
        List<String> ordered = new ArrayList<>(new TreeSet<>(stories.keySet()));
        ordered.remove(WindowLength.ALL);
        ordered.add(0, WindowLength.ALL);
        return ordered;
    }

    List<ActorCount> actors(String window) {
        return actors.getOrDefault(window, List.of());
    }

    List<AlignmentCount> alignments(String window) {
        return alignments.getOrDefault(window, List.of());
    }

    /** The pairs of a window that meet; none where it has none. */
    TieStage.WindowPairs meeting(String window) {
        return pairs.getOrDefault(window, new TieStage.WindowPairs(window, 0, 0));
    }

    /** All that the network of a window is drawn from. */
    WindowCounts window(String window) {
        return new WindowCounts(
                window,
                stories.get(window),
                meeting(window).pairs(),
                supported.getOrDefault(window, List.of()),
                actors(window),
                alignments(window),
                storySizes.getOrDefault(window, Collections.emptySortedMap()));
    }
}
