package entente.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import entente.network.Network;
import entente.network.Reweighting;
import entente.network.WeightedTie;
import entente.network.path.ThreadedPathWork;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class ReplicatesTest {

    private static final Set<Measure> MEASURES = EnumSet.of(
            Measure.STRENGTH,
            Measure.STRENGTH_POS,
            Measure.STRENGTH_NEG,
            Measure.BETWEENNESS,
            Measure.HARMONIC,
            Measure.EIGENVECTOR,
            Measure.PAGERANK,
            Measure.KATZ);

    private static final NetworkRule RULE = new NetworkRule(NetworkLibrary.ENTENTE, 1, 1, 0.85, 1000, 0.1, 0.9, 1000);

    private static ReplicatePlan plan(Tales tales, long seed) {
        return new ReplicatePlan(tales.incidence(), MEASURES, 0.85, seed);
    }

    private static Standing standing(Network network) {
        return Standing.of(network, RULE, 1, 1, new ThreadedPathWork(1));
    }

    @Property(tries = 40)
    void every_story_once_is_the_corpus_as_it_is(
            @ForAll @IntRange(min = 2, max = 9) int actors,
            @ForAll @IntRange(min = 1, max = 25) int stories,
            @ForAll long seed) {
        Tales tales = Tales.random(actors, stories, seed);

        Standing whole = standing(tales.network(Draw.NONE));

        plan(tales, 1).estimate().forEach((measure, values) -> assertThat(values)
                .as(measure.column())
                .containsExactly(whole.values().get(measure), within(1e-12)));
    }

    @Property(tries = 40)
    void the_order_of_the_stories_changes_no_bit(
            @ForAll @IntRange(min = 2, max = 9) int actors,
            @ForAll @IntRange(min = 1, max = 25) int stories,
            @ForAll long seed) {
        Tales tales = Tales.random(actors, stories, seed);

        assertThat(Arrays.deepEquals(
                        plan(tales.shuffled(seed), seed).replicates(3, 6).toArray(),
                        plan(tales, seed).replicates(3, 6).toArray()))
                .isTrue();
    }

    @Property(tries = 40)
    void replicates_are_the_same_in_whatever_parts_they_are_done(
            @ForAll @IntRange(min = 1, max = 4) int first, @ForAll long seed) {
        ReplicatePlan plan = plan(Tales.random(6, 12, seed), seed);
        List<double[][]> apart = new ArrayList<>(plan.replicates(0, first));
        apart.addAll(plan.replicates(first, 5));

        Replicates together = Replicates.of(plan, 5);

        assertThat(together.count()).isEqualTo(5);
        MEASURES.forEach(
                measure -> assertThat(Replicates.of(plan, apart).values().get(measure))
                        .isDeepEqualTo(together.values().get(measure)));
    }

    /** The twin goes through the stories one by one, and analyses a network built from nothing. */
    @Property(tries = 60)
    void a_replicate_is_a_fresh_analysis_of_the_weighed_stories(
            @ForAll @IntRange(min = 2, max = 9) int actors,
            @ForAll @IntRange(min = 1, max = 25) int stories,
            @ForAll @IntRange(min = 0, max = 5000) int replicate,
            @ForAll long seed) {
        Tales tales = Tales.random(actors, stories, seed);
        ReplicatePlan plan = plan(tales, seed);

        Draw draw = new BayesianDraw(seed, replicate);
        Network twin = tales.network(draw);
        Standing fresh = standing(twin);

        plan.values(draw).forEach((measure, values) -> assertThat(values)
                .as(measure.column())
                .containsExactly(fresh.values().get(measure), within(1e-8)));
        Network rebuilt = plan.incidence().network(draw);
        assertThat(rebuilt.ties()).isEqualTo(twin.ties());
        assertThat(rebuilt.positive().arcs()).isEqualTo(twin.positive().arcs());
        assertThat(rebuilt.negative().arcs()).isEqualTo(twin.negative().arcs());
    }

    @Test
    void weights_are_exponential_and_statements_count_as_often_as_they_are_right() {
        int n = 200_000;
        double[] weights = IntStream.range(0, n)
                .mapToDouble(i -> new BayesianDraw(7, i % 1000).weight(Tales.key(i / 1000)))
                .toArray();
        double mean = Arrays.stream(weights).average().orElseThrow();
        double square = Arrays.stream(weights).map(x -> x * x).average().orElseThrow();
        long counted = IntStream.range(0, n)
                .filter(i -> new BayesianDraw(7, i % 1000).counts(Tales.key(i / 1000), 0.7))
                .count();
        double others = IntStream.range(0, 2000)
                .mapToDouble(i -> new BayesianDraw(7, i).weightOf(40))
                .average()
                .orElseThrow();

        // Four standard errors.
        assertThat(mean).isCloseTo(1, within(4 / Math.sqrt(n)));
        assertThat(square).isCloseTo(2, within(4 * Math.sqrt(20.0 / n)));
        assertThat((double) counted / n).isCloseTo(0.7, within(4 * Math.sqrt(0.21 / n)));
        assertThat(others).isCloseTo(40, within(4 * Math.sqrt(40.0 / 2000)));
    }

    @Test
    void a_story_weighs_the_same_whatever_else_is_told() {
        assertThat(new BayesianDraw(20230222, 17).weight(Tales.key(3)))
                .isEqualTo(new BayesianDraw(20230222, 17).weight(Tales.key(3)))
                .isNotEqualTo(new BayesianDraw(20230222, 18).weight(Tales.key(3)))
                .isNotEqualTo(new BayesianDraw(20230223, 17).weight(Tales.key(3)));
    }

    @Test
    void stories_that_do_not_add_up_to_their_tie_are_told() {
        Reweighting ties = new Reweighting(Network.of(List.of(WeightedTie.of("a", "b", 2))));

        assertThatThrownBy(() -> Incidence.of(ties, List.of(new TieStory(0, 5, 1_000_000_000L)), List.of(), 9))
                .hasMessage("the stories of the tie a, b must add up to its weight 2.0, got 1.0");
    }
}
