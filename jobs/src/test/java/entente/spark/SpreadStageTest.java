package entente.spark;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.FormerHolders;
import entente.actor.Gazetteer;
import entente.actor.Level;
import entente.corpus.Article;
import entente.finding.change.DaySpread;
import entente.finding.change.Subject;
import entente.mention.Mention;
import entente.mention.MentionKind;
import entente.tie.AlignmentRule;
import entente.tie.AlignmentWeight;
import entente.tie.CoMentionCounter;
import entente.tie.ContactRule;
import entente.tie.LevelView;
import entente.tie.MeetingWeight;
import entente.tie.WindowLength;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SparkSessionParameter.class)
final class SpreadStageTest {

    private static final String FEBRUARY = "2023-02";
    private static final AlignmentRule RULE =
            new AlignmentRule(0.5, MeetingWeight.FRACTIONAL, ContactRule.APART, AlignmentWeight.STORIES);

    /** Both stories of the 7th, and the one of the 9th that another article repeats on the 10th, name two states. */
    private static final List<Reading> READINGS = List.of(
            reading("a", 7, "s1", "CHL", "PER"),
            reading("b", 7, "s2", "CHL", "PER"),
            reading("c", 9, "s3", "CHL", "PER"),
            reading("d", 10, "s3", "CHL", "PER"),
            reading("e", 10, "s4", "CHL"),
            reading("f", 0, "s5", "CHL", "PER"));

    private static Reading reading(String id, int day, String story, String... actors) {
        LocalDate date = day == 0 ? null : LocalDate.of(2023, 2, day);
        String text = String.join(" ", actors);
        return new Reading(
                new Article(id, date, "source", "", "", "en", text),
                story,
                List.of(new Reading.SentenceSpan(0, 0, text.length(), true, actors.length)),
                List.of(actors).stream()
                        .map(actor -> new Mention(
                                0,
                                text.indexOf(actor),
                                text.indexOf(actor) + actor.length(),
                                actor,
                                actor,
                                MentionKind.NAME))
                        .toList(),
                List.of(),
                List.of());
    }

    private static SpreadStage stage(SparkSession spark, int partitions) {
        return new SpreadStage(
                spark.createDataset(READINGS, RecordEncoder.of(Reading.class)).repartition(partitions),
                JavaSparkContext.fromSparkContext(spark.sparkContext())
                        .broadcast(new LevelView(Gazetteer.bundled(), Level.STATE, FormerHolders.LEFT_OUT)),
                WindowLength.of("month"));
    }

    private static DaySpread spread(Subject subject, int stories, int day, int told, int squares) {
        return new DaySpread(
                FEBRUARY, subject, stories, LocalDate.of(2023, 2, day).toEpochDay(), told, squares);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7})
    void each_story_stands_on_the_first_day_that_tells_of_the_thing(int partitions, SparkSession spark) {
        assertThat(stage(spark, partitions).spreads(new CoMentionCounter(2, 200), RULE, 3))
                .containsExactlyInAnyOrder(
                        spread(Subject.COMENTION, 3, 7, 2, 4),
                        spread(Subject.COMENTION, 3, 9, 1, 1),
                        spread(Subject.STRENGTH, 3, 7, 2, 4),
                        spread(Subject.STRENGTH, 3, 9, 1, 1),
                        spread(Subject.STRENGTH, 4, 7, 2, 4),
                        spread(Subject.STRENGTH, 4, 9, 1, 1),
                        spread(Subject.STRENGTH, 4, 10, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7})
    void a_story_of_several_days_stands_on_each(int partitions, SparkSession spark) {
        assertThat(stage(spark, partitions).days())
                .isEqualTo(Map.of(
                        FEBRUARY,
                        Map.of(
                                LocalDate.of(2023, 2, 7).toEpochDay(), 2L,
                                LocalDate.of(2023, 2, 9).toEpochDay(), 1L,
                                LocalDate.of(2023, 2, 10).toEpochDay(), 2L)));
    }
}
