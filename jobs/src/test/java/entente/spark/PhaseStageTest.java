package entente.spark;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.FormerHolders;
import entente.actor.Gazetteer;
import entente.actor.Level;
import entente.finding.phase.WeekCount;
import entente.tie.AlignmentCount;
import entente.tie.LevelView;
import entente.tie.TieCount;
import entente.tie.WindowLength;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SparkSessionParameter.class)
final class PhaseStageTest {

    /** What the other stages count in weeks, of the pairs that are asked for. */
    @ParameterizedTest
    @ValueSource(ints = {1, 7})
    void weeks_count_as_windows_of_weeks_do(int partitions, SparkSession spark) {
        Dataset<Reading> readings = spark.createDataset(MadeUpReadings.ALL, RecordEncoder.of(Reading.class))
                .repartition(partitions);
        Broadcast<LevelView> view = JavaSparkContext.fromSparkContext(spark.sparkContext())
                .broadcast(new LevelView(Gazetteer.bundled(), Level.STATE, FormerHolders.LEFT_OUT));
        WindowLength weeks = WindowLength.of("week");
        List<WeekCount> expected = new ArrayList<>();
        for (TieCount tie :
                TieStage.ties(readings, view, weeks, MadeUpReadings.COUNTER).collectAsList()) {
            if (tie.b().equals("PER")) {
                expected.add(new WeekCount(tie.window(), tie.a(), tie.b(), 0, tie.stories()));
            }
        }
        for (AlignmentCount count : AlignmentStage.counts(readings, view, weeks, MadeUpReadings.RULE)
                .collectAsList()) {
            if (count.target().equals("CHL") && !count.contact()) {
                expected.add(new WeekCount(count.window(), count.source(), "CHL", 1, count.positive()));
                expected.add(new WeekCount(count.window(), count.source(), "CHL", -1, count.negative()));
            }
        }
        expected.removeIf(count -> count.week().equals(WindowLength.ALL) || count.stories() == 0);
        PhaseStage stage = new PhaseStage(spark, readings, view);

        assertThat(stage.counts(
                        Set.of(List.of("BOL", "PER"), List.of("CHL", "PER")),
                        Set.of(List.of("BOL", "CHL"), List.of("PER", "CHL")),
                        MadeUpReadings.COUNTER,
                        MadeUpReadings.RULE))
                .containsExactlyInAnyOrderElementsOf(expected);
        Map<String, Long> stories = new TreeMap<>(CountStage.stories(readings, weeks));
        stories.remove(WindowLength.ALL);
        assertThat(stage.weeks()).isEqualTo(stories);
    }
}
