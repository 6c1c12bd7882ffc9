package entente.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import entente.finding.change.DaySpread;
import entente.finding.change.Subject;
import entente.tie.AlignmentRule;
import entente.tie.CoMentionCounter;
import entente.tie.LevelView;
import entente.tie.WindowLength;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * How the stories of each edge and actor lie on the days of its window, summed over all that equally many stories tell of, so
 * that a few rows reach the driver. The whole period is left out, where nothing is compared. Only integers are summed, so the
 * result does not depend on partitions. The rows of pairs are shuffled once more.
 *
 * @param readings of the corpus
 * @param view the level
 * @param length windows
 */
public record SpreadStage(Dataset<Reading> readings, Broadcast<LevelView> view, WindowLength length) {

    /** An article of a story that tells of something. */
    public record Telling(String window, String subject, String source, String target, String story, long day) {}

    /** A story that stands on a day. */
    public record StoryDay(String window, long day, String story) {}

    /** How many do. */
    public record DayStories(String window, long day, long stories) {}

    /** What comes back, with the kind by its name. */
    public record SpreadRow(String window, String subject, long stories, long day, long told, long squares) {}

    private static final String[] THING = {"window", "subject", "source", "target"};

    /** Of all that at least so many stories of a window tell of. */
    public List<DaySpread> spreads(CoMentionCounter counter, AlignmentRule rule, int minStories) {
        return tellings(counter, rule)
                .groupBy(columns("window", "subject", "source", "target", "story"))
                .agg(min("day").as("day"))
                .groupBy(columns("window", "subject", "source", "target", "day"))
                .agg(count(lit(1)).as("onDay"))
                .withColumn("stories", sum("onDay").over(Window.partitionBy(columns(THING))))
                .filter(col("stories").geq(minStories))
                .groupBy(columns("window", "subject", "stories", "day"))
                .agg(
                        sum("onDay").as("told"),
                        sum(col("onDay").multiply(col("onDay"))).as("squares"))
                .as(RecordEncoder.of(SpreadRow.class))
                .collectAsList()
                .stream()
                .map(row -> new DaySpread(
                        row.window(),
                        Subject.valueOf(row.subject()),
                        row.stories(),
                        row.day(),
                        row.told(),
                        row.squares()))
                .toList();
    }

    /** Stories of each window by day; one of several days stands on each. */
    public Map<String, Map<Long, Long>> days() {
        Map<String, Map<Long, Long>> days = new TreeMap<>();
        WindowLength windows = length; // a task is not to take the readings with it
        Lift.flatMap(readings, reading -> storyDays(reading, windows), StoryDay.class)
                .groupBy("window", "day")
                .agg(countDistinct("story").as("stories"))
                .as(RecordEncoder.of(DayStories.class))
                .collectAsList()
                .forEach(row -> days.computeIfAbsent(row.window(), window -> new TreeMap<>())
                        .put(row.day(), row.stories()));
        return days;
    }

    private Dataset<Row> tellings(CoMentionCounter counter, AlignmentRule rule) {
        Dataset<Row> pairs = Lift.flatMap(
                        TieStage.pairs(readings, view, length, counter), SpreadStage::met, Telling.class)
                .toDF();
        Broadcast<LevelView> shared = view; // a task is not to take the readings with it
        WindowLength windows = length;
        Dataset<Row> actors = Lift.flatMap(readings, reading -> named(reading, shared, windows), Telling.class)
                .toDF();
        Dataset<Row> stated = AlignmentStage.firsts(readings, view, length, rule)
                .filter(col("window").notEqual(WindowLength.ALL))
                .select(
                        col("window"),
                        when(col("contact"), Subject.CONTACT.name())
                                .otherwise(Subject.ALIGNMENT.name())
                                .as("subject"),
                        col("source"),
                        col("target"),
                        col("story"),
                        col("day"));
        return pairs.unionByName(actors).unionByName(stated);
    }

    private static Iterator<Telling> met(PairRow pair) {
        return pair.raw() > 0 && !pair.window().equals(WindowLength.ALL)
                ? List.of(new Telling(
                                pair.window(),
                                Subject.COMENTION.name(),
                                pair.a(),
                                pair.b(),
                                pair.story(),
                                pair.date().toEpochDay()))
                        .iterator()
                : List.<Telling>of().iterator();
    }

    private static Iterator<Telling> named(Reading reading, Broadcast<LevelView> view, WindowLength length) {
        List<Telling> rows = new ArrayList<>();
        for (String window : dated(reading, length)) {
            LocalDate date = reading.article().date();
            LevelView.actors(view.value().mentions(reading.mentions(), date)).stream()
                    .map(mention -> mention.actor())
                    .distinct()
                    .forEach(actor -> rows.add(new Telling(
                            window, Subject.STRENGTH.name(), actor, "", reading.story(), date.toEpochDay())));
        }
        return rows.iterator();
    }

    private static Iterator<StoryDay> storyDays(Reading reading, WindowLength length) {
        return dated(reading, length).stream()
                .map(window -> new StoryDay(window, reading.article().date().toEpochDay(), reading.story()))
                .iterator();
    }

    /** The windows that hold the article beside the whole period; none for one without date. */
    private static List<String> dated(Reading reading, WindowLength length) {
        return length.holding(reading.article().date()).stream()
                .filter(window -> !window.equals(WindowLength.ALL))
                .toList();
    }

    private static Column[] columns(String... names) {
        return Arrays.stream(names).map(name -> col(name)).toArray(Column[]::new);
    }
}
