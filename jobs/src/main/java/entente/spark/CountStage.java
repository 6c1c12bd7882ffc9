package entente.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import entente.actor.Actor;
import entente.alignment.Alignment;
import entente.alignment.Factuality;
import entente.mention.Mention;
import entente.mention.MentionKind;
import entente.mention.UnresolvedName;
import entente.tie.AlignmentRule;
import entente.tie.CoMentionCounter;
import entente.tie.CodedUse;
import entente.tie.LevelView;
import entente.tie.WindowLength;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;

/** What the readings of a corpus add up to, beside the ties: counts, stories of each window, actors outside the gazetteer. */
public final class CountStage {

    /** A story in a window. */
    public record WindowStory(String window, String story) {}

    /** How many stories a window holds. */
    public record WindowStories(String window, long stories) {}

    /** How many articles a source published, and of how many stories. */
    public record SourceCount(String source, long articles, long stories) {}

    /** How often one article mentions one actor outside the gazetteer. */
    public record OutsideUse(String id, Actor actor, long mentions) {}

    private CountStage() {}

    /** What was kept and lost. */
    public static ReadingCount counts(
            Dataset<Reading> readings, Broadcast<LevelView> view, CoMentionCounter counter, AlignmentRule rule) {
        Dataset<ReadingCount> parts = readings.mapPartitions(
                (MapPartitionsFunction<Reading, ReadingCount>) rows -> {
                    ReadingCount sum = ReadingCount.NONE;
                    while (rows.hasNext()) {
                        sum = sum.plus(of(rows.next(), view, counter, rule));
                    }
                    return List.of(sum).iterator();
                },
                RecordEncoder.of(ReadingCount.class));
        return parts.collectAsList().stream().reduce(ReadingCount.NONE, ReadingCount::plus);
    }

    private static ReadingCount of(
            Reading reading, Broadcast<LevelView> view, CoMentionCounter counter, AlignmentRule rule) {
        LocalDate date = reading.article().date();
        Set<String> outside = new HashSet<>();
        reading.actors().forEach(actor -> outside.add(actor.id()));
        long places = 0;
        long groups = 0;
        long unresolved = 0;
        for (Mention mention : reading.mentions()) {
            switch (mention.kind()) {
                case PLACE -> places++;
                case GROUP -> groups++;
                default -> unresolved += outside.contains(mention.actor()) ? 1 : 0;
            }
        }
        List<Mention> seen = view.value().mentions(reading.mentions(), date);
        List<Alignment> sure =
                reading.alignments().stream().filter(rule::isSure).toList();
        Map<Factuality, Long> told = new EnumMap<>(Factuality.class);
        sure.forEach(alignment -> told.merge(alignment.factuality(), 1L, Long::sum));
        List<Alignment> asserted = sure.stream().filter(rule::counts).toList();
        return new ReadingCount(
                1,
                date == null ? 1 : 0,
                reading.sentences().size(),
                reading.sentences().stream()
                        .filter(Reading.SentenceSpan::parsed)
                        .count(),
                reading.sentences().stream()
                        .mapToLong(Reading.SentenceSpan::words)
                        .sum(),
                reading.mentions().size() - places,
                places,
                groups,
                unresolved,
                reading.mentions().size() - groups - seen.size(),
                counter.capped(LevelView.actors(seen)),
                reading.alignments().size(),
                reading.alignments().size() - sure.size(),
                told.getOrDefault(Factuality.PAST, 0L),
                told.getOrDefault(Factuality.CLAIMED, 0L),
                told.getOrDefault(Factuality.HYPOTHETICAL, 0L),
                told.getOrDefault(Factuality.DENIED, 0L),
                asserted.size() - view.value().alignments(asserted, date).size());
    }

    /** Readings that count for the network. */
    public static Dataset<Reading> counted(Dataset<Reading> readings, CodedUse coded) {
        return coded == CodedUse.COUNT ? readings : Lift.filter(readings, reading -> coded.counts(reading.article()));
    }

    /** Stories of each window, by its name; a story belongs to every window that holds one of its articles. */
    public static Map<String, Long> stories(Dataset<Reading> readings, WindowLength length) {
        Map<String, Long> stories = new TreeMap<>();
        Lift.flatMap(readings, reading -> windows(reading, length), WindowStory.class)
                .groupBy("window")
                .agg(countDistinct("story").as("stories"))
                .as(RecordEncoder.of(WindowStories.class))
                .collectAsList()
                .forEach(row -> stories.put(row.window(), row.stories()));
        return stories;
    }

    /** An actor in a story in a window. */
    public record StoryActor(String window, String story, String actor) {}

    /** How many stories of a window mention so many actors. */
    public record StorySize(String window, long actors, long stories) {}

    /** How many stories mention how many actors, by window; stories that mention none are left out. */
    public static Map<String, SortedMap<Long, Long>> storySizes(
            Dataset<Reading> readings, Broadcast<LevelView> view, WindowLength length) {
        Map<String, SortedMap<Long, Long>> sizes = new TreeMap<>();
        Lift.flatMap(readings, reading -> storyActors(reading, view, length), StoryActor.class)
                .groupBy("window", "story")
                .agg(countDistinct("actor").as("actors"))
                .groupBy("window", "actors")
                .agg(count(lit(1)).as("stories"))
                .as(RecordEncoder.of(StorySize.class))
                .collectAsList()
                .forEach(size -> sizes.computeIfAbsent(size.window(), window -> new TreeMap<>())
                        .put(size.actors(), size.stories()));
        return sizes;
    }

    private static Iterator<StoryActor> storyActors(Reading reading, Broadcast<LevelView> view, WindowLength length) {
        LocalDate date = reading.article().date();
        Set<String> actors = new HashSet<>();
        LevelView.actors(view.value().mentions(reading.mentions(), date))
                .forEach(mention -> actors.add(mention.actor()));
        List<StoryActor> rows = new ArrayList<>();
        for (String window : length.holding(date)) {
            actors.forEach(actor -> rows.add(new StoryActor(window, reading.story(), actor)));
        }
        return rows.iterator();
    }

    private static Iterator<WindowStory> windows(Reading reading, WindowLength length) {
        return length.holding(reading.article().date()).stream()
                .map(window -> new WindowStory(window, reading.story()))
                .iterator();
    }

    /** The sources of the corpus, the most printed first. */
    public static List<SourceCount> sources(Dataset<Reading> readings) {
        return readings.selectExpr("article.source as source", "story")
                .groupBy("source")
                .agg(count(lit(1)).as("articles"), countDistinct("story").as("stories"))
                .orderBy(col("stories").desc(), col("source"))
                .as(RecordEncoder.of(SourceCount.class))
                .collectAsList();
    }

    /** The actors outside the gazetteer, in order of their ids, with how often they are named. */
    public static List<UnresolvedName.Use> outside(Dataset<Reading> readings) {
        Dataset<OutsideUse> uses = Lift.flatMap(readings, CountStage::outsideUses, OutsideUse.class);
        // One article may take for an organisation what another takes for a person: the more frequent kind wins.
        Map<String, List<UnresolvedName.Use>> byId = new TreeMap<>();
        uses.groupBy("id", "actor")
                .agg(sum("mentions").as("mentions"), count(lit(1)).as("articles"))
                .selectExpr("actor", "mentions", "articles")
                .as(RecordEncoder.of(UnresolvedName.Use.class))
                .collectAsList()
                .forEach(use -> byId.computeIfAbsent(use.actor().id(), id -> new ArrayList<>(1))
                        .add(use));
        return byId.values().stream().map(CountStage::together).toList();
    }

    private static UnresolvedName.Use together(List<UnresolvedName.Use> uses) {
        Actor actor = uses.stream()
                .min(Comparator.comparingLong((UnresolvedName.Use use) -> -use.mentions())
                        .thenComparing(use -> use.actor().toString()))
                .orElseThrow()
                .actor();
        return new UnresolvedName.Use(
                actor,
                uses.stream().mapToLong(UnresolvedName.Use::mentions).sum(),
                uses.stream().mapToLong(UnresolvedName.Use::articles).sum());
    }

    private static Iterator<OutsideUse> outsideUses(Reading reading) {
        Map<String, Long> counts = new TreeMap<>();
        for (Mention mention : reading.mentions()) {
            if (mention.kind() != MentionKind.PLACE) {
                counts.merge(mention.actor(), 1L, Long::sum);
            }
        }
        return reading.actors().stream()
                .filter(actor -> counts.containsKey(actor.id()))
                .map(actor -> new OutsideUse(actor.id(), actor, counts.get(actor.id())))
                .iterator();
    }
}
