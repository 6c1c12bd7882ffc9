package entente.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import entente.actor.FormerHolders;
import entente.actor.Gazetteer;
import entente.actor.Level;
import entente.alignment.Alignment;
import entente.alignment.Factuality;
import entente.alignment.PloverCode;
import entente.corpus.Article;
import entente.corpus.Span;
import entente.tie.AlignmentCount;
import entente.tie.AlignmentRule;
import entente.tie.AlignmentWeight;
import entente.tie.CoMentionCounter;
import entente.tie.ContactRule;
import entente.tie.Evidence;
import entente.tie.LevelView;
import entente.tie.MeetingWeight;
import entente.tie.WindowLength;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SparkSessionParameter.class)
final class AlignmentStageTest {

    private static final String BACKGROUND = "Chile has long condemned Peru.";

    private static final AlignmentRule RULE = rule(ContactRule.APART);

    private static AlignmentRule rule(ContactRule contact) {
        return new AlignmentRule(0.5, MeetingWeight.FRACTIONAL, contact, AlignmentWeight.STORIES);
    }

    /** One sentence a text; the words of an alignment do not matter here. */
    private static Reading reading(String id, int day, String story, String text, Alignment... alignments) {
        LocalDate date = day == 0 ? null : LocalDate.of(2023, 2, day);
        return new Reading(
                new Article(id, date, "source of " + story, "", "", "en", text),
                story,
                List.of(new Reading.SentenceSpan(0, 0, text.length(), true, 5)),
                List.of(),
                List.of(),
                List.of(alignments));
    }

    private static Alignment stated(String source, String target, PloverCode code) {
        Span span = new Span(0, 5);
        int polarity = code.polarity();
        return new Alignment(
                0,
                source,
                target,
                span,
                span,
                span,
                "cue",
                polarity,
                code,
                false,
                false,
                false,
                "",
                0.8,
                "verb-object");
    }

    private static final List<Reading> READINGS = List.of(
            reading("b", 7, "s1", BACKGROUND, stated("CHL", "PER", PloverCode.ACCUSE)),
            reading("a", 9, "s2", BACKGROUND.toUpperCase(Locale.ROOT), stated("CHL", "PER", PloverCode.ACCUSE)),
            reading("0", 0, "s3", "“" + BACKGROUND + "”", stated("CHL", "PER", PloverCode.ACCUSE)),
            reading("d", 9, "s2", "Chile thanked Peru.", stated("CHL", "PER", PloverCode.SUPPORT)),
            reading(
                    "e",
                    11,
                    "s4",
                    "Peru met Chile.",
                    stated("PER", "CHL", PloverCode.CONSULT),
                    stated("CHL", "PER", PloverCode.CONSULT)),
            reading(
                    "f",
                    12,
                    "s5",
                    "In 1879 Chile attacked Peru.",
                    stated("CHL", "PER", PloverCode.ASSAULT).told(Factuality.PAST, "1879")));

    private static List<AlignmentCount> counts(SparkSession spark, int partitions, AlignmentRule rule, String window) {
        return AlignmentStage.counts(readings(spark, partitions), view(spark), WindowLength.of(window), rule)
                .collectAsList()
                .stream()
                .sorted(Comparator.comparing(AlignmentCount::toString))
                .toList();
    }

    private static Dataset<Reading> readings(SparkSession spark, int partitions) {
        return spark.createDataset(READINGS, RecordEncoder.of(Reading.class)).repartition(partitions);
    }

    private static Broadcast<LevelView> view(SparkSession spark) {
        return JavaSparkContext.fromSparkContext(spark.sparkContext())
                .broadcast(new LevelView(Gazetteer.bundled(), Level.STATE, FormerHolders.LEFT_OUT));
    }

    private static LocalDate february(int day) {
        return LocalDate.of(2023, 2, day);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void a_sentence_of_several_articles_counts_once_and_contact_apart(int partitions, SparkSession spark) {
        long unit = MeetingWeight.UNIT;
        assertThat(counts(spark, partitions, RULE, "all"))
                .containsExactlyInAnyOrder(
                        new AlignmentCount(
                                "all",
                                false,
                                "CHL",
                                "PER",
                                1,
                                1,
                                0,
                                unit,
                                unit,
                                50 * unit,
                                30 * unit,
                                2,
                                2,
                                4,
                                2,
                                3,
                                february(7),
                                february(9)),
                        new AlignmentCount(
                                "all",
                                true,
                                "CHL",
                                "PER",
                                1,
                                0,
                                1,
                                unit,
                                0,
                                25 * unit,
                                0,
                                1,
                                0,
                                1,
                                1,
                                1,
                                february(11),
                                february(11)));
    }

    @Test
    void each_window_counts_a_sentence_for_the_first_article_of_its_own(SparkSession spark) {
        assertThat(counts(spark, 2, RULE, "week"))
                .filteredOn(count -> count.negative() > 0)
                .extracting(AlignmentCount::window, AlignmentCount::negative, AlignmentCount::repeated)
                .containsExactlyInAnyOrder(tuple("all", 1L, 2L), tuple("2023-W06", 1L, 1L));
    }

    @Test
    void contact_may_count_as_support(SparkSession spark) {
        assertThat(counts(spark, 2, rule(ContactRule.SUPPORT), "all"))
                .extracting(
                        AlignmentCount::source,
                        AlignmentCount::positive,
                        AlignmentCount::negative,
                        AlignmentCount::contacts)
                .containsExactlyInAnyOrder(tuple("CHL", 2L, 1L, 1L), tuple("PER", 1L, 0L, 1L));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void the_evidence_is_what_is_counted(int partitions, SparkSession spark) {
        List<Evidence> evidence = LedgerStage.evidence(
                        spark,
                        readings(spark, partitions),
                        view(spark),
                        new CoMentionCounter(2, 200),
                        RULE,
                        Set.of("a:CHL|PER", "m:CHL|PER"))
                .collectAsList();

        assertThat(evidence)
                .extracting(Evidence::id, Evidence::story, Evidence::polarity)
                .containsExactly(
                        tuple("a:CHL|PER@b#0", "s1", -1),
                        tuple("a:CHL|PER@d#0", "s2", 1),
                        tuple("m:CHL|PER@e#0", "s4", 0));
    }
}
