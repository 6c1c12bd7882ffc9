package entente.spark;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.FormerHolders;
import entente.actor.Gazetteer;
import entente.actor.Level;
import entente.finding.change.Asked;
import entente.finding.change.Look;
import entente.finding.change.LookCount;
import entente.finding.change.SecondLook;
import entente.finding.change.Slice;
import entente.finding.change.Subject;
import entente.tie.ActorCount;
import entente.tie.AlignmentCount;
import entente.tie.LevelView;
import entente.tie.TieCount;
import entente.tie.WindowLength;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SparkSessionParameter.class)
final class LookStageTest {

    /** What the other stages count in two months is what is counted of every thing between these months. */
    @ParameterizedTest
    @ValueSource(ints = {1, 7})
    void a_look_at_two_windows_counts_what_the_windows_count(int partitions, SparkSession spark) {
        Dataset<Reading> readings = spark.createDataset(MadeUpReadings.ALL, RecordEncoder.of(Reading.class))
                .repartition(partitions);
        Broadcast<LevelView> view = JavaSparkContext.fromSparkContext(spark.sparkContext())
                .broadcast(new LevelView(Gazetteer.bundled(), Level.STATE, FormerHolders.LEFT_OUT));
        WindowLength month = WindowLength.of("month");
        Map<String, Map<String, LookCount.Told>> expected = new TreeMap<>();
        for (TieCount tie :
                TieStage.ties(readings, view, month, MadeUpReadings.COUNTER).collectAsList()) {
            expect(expected, SecondLook.thing(Subject.COMENTION, tie.a(), tie.b()), tie.window(), tie.stories(), 0, 0);
        }
        for (ActorCount actor : TieStage.actors(readings, view, month).collectAsList()) {
            expect(
                    expected,
                    SecondLook.thing(Subject.STRENGTH, actor.actor(), ""),
                    actor.window(),
                    actor.stories(),
                    0,
                    0);
        }
        for (AlignmentCount count : AlignmentStage.counts(readings, view, month, MadeUpReadings.RULE)
                .collectAsList()) {
            Subject subject = count.contact() ? Subject.CONTACT : Subject.ALIGNMENT;
            expect(
                    expected,
                    SecondLook.thing(subject, count.source(), count.target()),
                    count.window(),
                    count.stories(),
                    count.positive(),
                    count.negative());
        }
        Look look = new Look(slice(1, 31), slice(2, 28));
        TreeMap<String, List<Asked>> asked = new TreeMap<>();
        List<String> things = List.copyOf(expected.keySet());
        for (int row = 0; row < things.size(); row++) {
            asked.put(things.get(row), List.of(new Asked(row, Map.of(Look.Kind.WINDOW, look))));
        }
        LookStage stage = new LookStage(spark, readings, view);

        assertThat(things).hasSizeGreaterThan(12);
        assertThat(stage.counts(asked, MadeUpReadings.COUNTER, MadeUpReadings.RULE))
                .hasSameSizeAs(things)
                .allSatisfy(count -> {
                    Map<String, LookCount.Told> windows = expected.get(things.get(count.row()));
                    assertThat(count.before()).isEqualTo(windows.getOrDefault("2023-01", new LookCount.Told(0, 0, 0)));
                    assertThat(count.after()).isEqualTo(windows.getOrDefault("2023-02", new LookCount.Told(0, 0, 0)));
                });
        Map<String, Long> stories = CountStage.stories(readings, month);
        assertThat(stage.stories(List.of(look.before(), look.after())))
                .containsEntry(look.before(), stories.get("2023-01"))
                .containsEntry(look.after(), stories.get("2023-02"));
    }

    private static Slice slice(int month, int days) {
        return new Slice(
                LocalDate.of(2023, month, 1).toEpochDay(),
                LocalDate.of(2023, month, days).toEpochDay(),
                false,
                "");
    }

    private static void expect(
            Map<String, Map<String, LookCount.Told>> expected,
            String thing,
            String window,
            long stories,
            long positive,
            long negative) {
        boolean signed = thing.startsWith(Subject.ALIGNMENT.name()) || thing.startsWith(Subject.CONTACT.name());
        if (!window.equals(WindowLength.ALL) && stories > 0) {
            expected.computeIfAbsent(thing, key -> new TreeMap<>())
                    .put(window, new LookCount.Told(stories, signed ? positive : 0, signed ? negative : 0));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7})
    void stories_are_those_of_the_days_and_outlets_that_are_heard(int partitions, SparkSession spark) {
        List<Reading> all = MadeUpReadings.ALL;
        Dataset<Reading> readings =
                spark.createDataset(all, RecordEncoder.of(Reading.class)).repartition(partitions);
        Slice january = slice(1, 31);
        List<Slice> slices = List.of(
                new Slice(january.first(), january.last(), false, "outlet 1"),
                new Slice(january.first(), january.last(), true, ""),
                new Slice(january.first(), january.last(), true, "outlet 2"));
        Map<Slice, Long> stories = new LookStage(spark, readings, null).stories(slices);
        for (Slice slice : slices) {
            assertThat(stories)
                    .containsEntry(
                            slice,
                            all.stream()
                                    .filter(reading -> reading.article().date() != null)
                                    .filter(reading ->
                                            (reading.article().date().getMonthValue() == 1) != slice.outside())
                                    .filter(reading ->
                                            !reading.article().source().equals(slice.unheard()))
                                    .map(Reading::story)
                                    .distinct()
                                    .count());
        }
    }
}
