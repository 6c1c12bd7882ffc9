package entente.spark;

import static org.assertj.core.api.Assertions.assertThat;

import entente.actor.FormerHolders;
import entente.actor.Gazetteer;
import entente.actor.Level;
import entente.finding.sensitivity.ActorLoss;
import entente.finding.sensitivity.PairLoss;
import entente.network.Network;
import entente.tie.ActorCount;
import entente.tie.AlignmentCount;
import entente.tie.LevelView;
import entente.tie.TieCount;
import entente.tie.WindowLength;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SparkSessionParameter.class)
final class SourceStageTest {

    private static final WindowLength WHOLE = WindowLength.of(WindowLength.ALL);
    private static final TreeSet<String> SOURCES = new TreeSet<>(List.of("outlet 0", "outlet 2"));

    /** What is left of the counts is what is counted where the articles of the source were never read. */
    @ParameterizedTest
    @ValueSource(ints = {1, 7})
    void losses_are_those_of_a_corpus_without_the_source(int partitions, SparkSession spark) {
        Dataset<Reading> readings = spark.createDataset(MadeUpReadings.ALL, RecordEncoder.of(Reading.class))
                .repartition(partitions);
        Broadcast<LevelView> view = JavaSparkContext.fromSparkContext(spark.sparkContext())
                .broadcast(new LevelView(Gazetteer.bundled(), Level.STATE, FormerHolders.LEFT_OUT));
        SourceStage stage = new SourceStage(spark, readings, view);
        Network network = Network.of(List.of("CHL", "PER"), List.of());
        List<PairLoss> pairs = stage.pairs(network, MadeUpReadings.COUNTER, SOURCES);
        List<ActorLoss> actors = stage.actors(network, SOURCES);
        Map<String, List<AlignmentCount>> alignments = stage.alignments(MadeUpReadings.RULE, SOURCES);

        assertThat(pairs).allSatisfy(loss -> assertThat(loss.a() + loss.b()).isEqualTo("CHLPER"));
        assertThat(alignments).containsOnlyKeys(SOURCES);
        TieCount whole = tie(readings, view);
        Map<String, Long> named = named(readings, view);
        for (String source : SOURCES) {
            Dataset<Reading> others =
                    Lift.filter(readings, reading -> !reading.article().source().equals(source));
            PairLoss loss = pairs.stream()
                    .filter(pair -> pair.source().equals(source))
                    .findFirst()
                    .orElseThrow();
            TieCount left = tie(others, view);
            assertThat(whole.stories() - loss.stories())
                    .isEqualTo(left.stories())
                    .isLessThan(whole.stories());
            assertThat(whole.closeness() - loss.closeness()).isEqualTo(left.closeness());
            assertThat(whole.fractional() - loss.fractional()).isEqualTo(left.fractional());
            Map<String, Long> rest = named(others, view);
            for (String actor : network.actors()) {
                assertThat(actors).contains(new ActorLoss(source, actor, named.get(actor) - rest.get(actor)));
            }
            assertThat(alignments.get(source).stream()
                            .map(count -> count.toString().replace(source, "all")))
                    .containsExactlyInAnyOrderElementsOf(
                            AlignmentStage.counts(others, view, WHOLE, MadeUpReadings.RULE).collectAsList().stream()
                                    .map(AlignmentCount::toString)
                                    .toList());
        }
    }

    private static TieCount tie(Dataset<Reading> readings, Broadcast<LevelView> view) {
        return TieStage.ties(readings, view, WHOLE, MadeUpReadings.COUNTER).collectAsList().stream()
                .filter(tie -> tie.a().equals("CHL") && tie.b().equals("PER"))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Long> named(Dataset<Reading> readings, Broadcast<LevelView> view) {
        Map<String, Long> stories = new HashMap<>();
        for (ActorCount count : TieStage.actors(readings, view, WHOLE).collectAsList()) {
            stories.put(count.actor(), count.stories());
        }
        return stories;
    }
}
