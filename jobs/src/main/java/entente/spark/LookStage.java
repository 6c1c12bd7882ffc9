package entente.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import entente.corpus.StableHash;
import entente.finding.change.Asked;
import entente.finding.change.LookCount;
import entente.finding.change.SecondLook;
import entente.finding.change.Slice;
import entente.finding.change.Subject;
import entente.finding.change.Telling;
import entente.tie.AlignmentRule;
import entente.tie.CoMentionCounter;
import entente.tie.LevelView;
import entente.tie.WindowLength;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;

/**
 * What articles tell of the things that changed, and of nothing else, and the stories of slices. Each thing is counted on one
 * executor, in plain Java, from all that tells of it; counts alone come back. Only sets are counted, so the result does not
 * depend on partitions.
 *
 * @param spark the cluster
 * @param readings of the corpus
 * @param view the level
 */
public record LookStage(SparkSession spark, Dataset<Reading> readings, Broadcast<LevelView> view) {

    private static final WindowLength WHOLE = WindowLength.of(WindowLength.ALL);

    /** Where an article stands: how a slice holds it. */
    public record Printed(long day, String outlet) {}

    /** An article of a story. */
    public record StoryPrinted(String story, long day, String outlet) {}

    /** A story with the days and outlets of its articles. */
    public record Copies(String story, List<Printed> printed) {}

    /** Stories of a slice, by its place, in one partition. */
    public record SliceStories(int slice, long stories) {}

    /**
     * The counts of what is asked.
     *
     * @param asked of each thing; not empty
     */
    public List<LookCount> counts(Map<String, List<Asked>> asked, CoMentionCounter counter, AlignmentRule rule) {
        Broadcast<Map<String, List<Asked>>> wanted = Broadcasts.of(spark, new TreeMap<>(asked));
        try {
            Broadcast<LevelView> shared = view; // a task is not to take the readings with it
            Dataset<Telling> met = Lift.flatMap(
                    TieStage.pairs(readings, view, WHOLE, counter), pair -> met(pair, wanted.value()), Telling.class);
            Dataset<Telling> stated = Lift.flatMap(
                    AlignmentStage.said(readings, view, WHOLE, rule),
                    said -> stated(said, wanted.value()),
                    Telling.class);
            Dataset<Telling> named =
                    Lift.flatMap(readings, reading -> named(reading, shared, wanted.value()), Telling.class);
            return Lift.flatMapGroups(
                            met.union(stated).union(named),
                            Telling::thing,
                            (thing, tellings) -> counted(wanted.value().get(thing), tellings),
                            LookCount.class)
                    .collectAsList();
        } finally {
            wanted.destroy();
        }
    }

    private static Iterator<LookCount> counted(List<Asked> asked, Iterator<Telling> tellings) {
        List<Telling> all = new ArrayList<>();
        tellings.forEachRemaining(all::add);
        return asked.stream().flatMap(one -> one.of(all).stream()).iterator();
    }

    /** The stories of each slice. */
    public Map<Slice, Long> stories(List<Slice> slices) {
        Broadcast<List<Slice>> wanted = Broadcasts.of(spark, new ArrayList<>(slices));
        try {
            Dataset<Copies> copies = Lift.flatMap(readings, LookStage::printed, StoryPrinted.class)
                    .groupBy("story")
                    .agg(collect_set(struct(col("day"), col("outlet"))).as("printed"))
                    .as(RecordEncoder.of(Copies.class));
            Map<Slice, Long> stories = new HashMap<>();
            Lift.mapPartitions(copies, part -> tally(part, wanted.value()), SliceStories.class)
                    .groupBy("slice")
                    .agg(sum("stories").as("stories"))
                    .as(RecordEncoder.of(SliceStories.class))
                    .collectAsList()
                    .forEach(row -> stories.put(slices.get(row.slice()), row.stories()));
            return stories;
        } finally {
            wanted.destroy();
        }
    }

    private static Iterator<SliceStories> tally(Iterator<Copies> copies, List<Slice> slices) {
        long[] stories = new long[slices.size()];
        while (copies.hasNext()) {
            List<Printed> printed = copies.next().printed();
            for (int slice = 0; slice < stories.length; slice++) {
                Slice held = slices.get(slice);
                stories[slice] += printed.stream().anyMatch(at -> held.holds(at.day(), at.outlet())) ? 1 : 0;
            }
        }
        return IntStream.range(0, stories.length)
                .mapToObj(slice -> new SliceStories(slice, stories[slice]))
                .iterator();
    }

    private static Iterator<StoryPrinted> printed(Reading reading) {
        LocalDate date = reading.article().date();
        return date == null
                ? Collections.emptyIterator()
                : List.of(new StoryPrinted(
                                reading.story(),
                                date.toEpochDay(),
                                reading.article().source()))
                        .iterator();
    }

    private static Iterator<Telling> met(PairRow pair, Map<String, List<Asked>> asked) {
        String thing = SecondLook.thing(Subject.COMENTION, pair.a(), pair.b());
        return pair.raw() == 0 || pair.date() == null || !asked.containsKey(thing)
                ? Collections.emptyIterator()
                : List.of(plain(thing, pair.story(), pair.source(), pair.date()))
                        .iterator();
    }

    private static Telling plain(String thing, String story, String outlet, LocalDate date) {
        return new Telling(thing, story, outlet, date.toEpochDay(), 0, 0, "", 0);
    }

    private static Iterator<Telling> stated(AlignmentStage.Said said, Map<String, List<Asked>> asked) {
        Subject subject = said.contact() ? Subject.CONTACT : Subject.ALIGNMENT;
        String thing = SecondLook.thing(subject, said.source(), said.target());
        return said.date() == null || !asked.containsKey(thing)
                ? Collections.emptyIterator()
                : List.of(new Telling(
                                thing,
                                said.story(),
                                said.publisher(),
                                said.day(),
                                StableHash.of(StableHash.of(said.code()), said.sentence()),
                                said.polarity(),
                                said.article(),
                                said.position()))
                        .iterator();
    }

    private static Iterator<Telling> named(Reading reading, Broadcast<LevelView> view, Map<String, List<Asked>> asked) {
        LocalDate date = reading.article().date();
        if (date == null) {
            return Collections.emptyIterator();
        }
        return LevelView.actors(view.value().mentions(reading.mentions(), date)).stream()
                .map(mention -> SecondLook.thing(Subject.STRENGTH, mention.actor(), ""))
                .distinct()
                .filter(asked::containsKey)
                .map(thing -> plain(thing, reading.story(), reading.article().source(), date))
                .iterator();
    }
}
