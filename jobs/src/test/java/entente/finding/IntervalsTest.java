package entente.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import entente.network.path.ThreadedPathWork;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class IntervalsTest {

    private static final int REPLICATES = 99;
    private static final IntervalRule RULE = new IntervalRule(REPLICATES, 0.9, 5, 100, 10_000);

    private static ReplicatePlan plan(Tales tales, Set<Measure> measures) {
        return new ReplicatePlan(tales.incidence(), measures, 0.85, 20230222);
    }

    private static Intervals intervals(Tales tales, ReplicatePlan plan) {
        Standing standing = Standing.of(
                tales.network(Draw.NONE),
                new NetworkRule(NetworkLibrary.ENTENTE, 1, 1, 0.85, 1000, 0.1, 0.9, 1000),
                1,
                1,
                new ThreadedPathWork(1));
        Replicates drawn = Replicates.of(plan, REPLICATES);
        return Intervals.of(
                standing,
                REPLICATES,
                Replicates.scatter(drawn, drawn),
                plan.incidence().storiesOf(),
                RULE);
    }

    /** Both kinds worked out a second time, from the definition. */
    @Test
    void an_interval_is_what_its_replicates_say() {
        Tales tales = Tales.random(7, 60, 3);
        ReplicatePlan plan = plan(tales, IntervalKind.drawn());
        Replicates drawn = Replicates.of(plan, REPLICATES);

        Intervals intervals = intervals(tales, plan);

        for (int v = 0; v < 7; v++) {
            int actor = v;
            Interval eigenvector = intervals.of().get(Measure.EIGENVECTOR).get(v);
            double[] logs = Arrays.stream(drawn.values().get(Measure.EIGENVECTOR))
                    .mapToDouble(row -> Math.log(row[actor]))
                    .toArray();
            double mean = Arrays.stream(logs).average().orElseThrow();
            double deviation = Math.sqrt(
                    Arrays.stream(logs).map(x -> (x - mean) * (x - mean)).sum() / 98);
            double estimate = drawn.estimate().get(Measure.EIGENVECTOR)[v];
            // qnorm(0.95) by R 4.2.2
            double factor = Math.exp(1.6448536269514722 * deviation);
            assertThat(eigenvector.low()).isCloseTo(estimate / factor, within(1e-9));
            assertThat(eigenvector.high()).isCloseTo(estimate * factor, within(1e-9));

            Interval strength = intervals.of().get(Measure.STRENGTH).get(v);
            int[] places = Arrays.stream(drawn.values().get(Measure.STRENGTH))
                    .mapToInt(row -> 1
                            + (int) Arrays.stream(row)
                                    .filter(x -> x > row[actor])
                                    .count())
                    .sorted()
                    .toArray();
            assertThat(strength.rankLow()).isEqualTo(Math.min(strength.rank(), places[4]));
            assertThat(strength.rankHigh()).isEqualTo(Math.max(strength.rank(), places[94]));
        }
    }

    @Property(tries = 30)
    void what_rests_on_too_few_stories_is_refused(
            @ForAll @IntRange(min = 2, max = 9) int actors,
            @ForAll @IntRange(min = 1, max = 30) int stories,
            @ForAll long seed) {
        Tales tales = Tales.random(actors, stories, seed);
        Intervals intervals = intervals(tales, plan(tales, Set.of(Measure.STRENGTH, Measure.STRENGTH_NEG)));

        for (int v = 0; v < actors; v++) {
            int actor = v;
            long told = tales.met().stream()
                    .filter(met -> met.a() == actor || met.b() == actor)
                    .map(Tales.Met::story)
                    .distinct()
                    .count();
            assertThat(intervals.of().get(Measure.STRENGTH).get(v).rankRefusal() == Refusal.FEW_STORIES)
                    .isEqualTo(told < 5);
            assertThat(intervals.of().get(Measure.STRENGTH_NEG).get(v).refusal() == Refusal.FEW_STORIES)
                    .isEqualTo(told < 5);
            assertThat(intervals.of().get(Measure.BETWEENNESS).get(v).refusal()).isEqualTo(Refusal.UNPROVEN);
        }
        assertThat(intervals.given() + intervals.left()).isEqualTo(16L * actors);
    }

    @Property(tries = 30)
    void a_rank_is_one_and_how_many_have_more(@ForAll List<@IntRange(min = 0, max = 5) Integer> numbers) {
        double[] values = numbers.stream().mapToDouble(x -> x).toArray();

        assertThat(Ranks.of(values))
                .containsExactly(IntStream.range(0, values.length)
                        .map(i -> 1
                                + (int) Arrays.stream(values)
                                        .filter(x -> x > values[i])
                                        .count())
                        .toArray());
    }

    @Test
    void a_network_too_large_is_refused_and_so_are_too_few_replicates() {
        assertThat(RULE.refusal(101, 1)).isEqualTo(Refusal.ACTORS);
        assertThat(RULE.refusal(100, 10_001)).isEqualTo(Refusal.STORIES_OF_TIES);
        assertThat(RULE.refusal(100, 10_000)).isNull();
        assertThat(new IntervalRule(0, 0.95, 5, 1, 1).refusal(1, 1)).isEqualTo(Refusal.NOT_ASKED);
        assertThat(new IntervalRule(39, 0.95, 5, 1, 1).first(39)).isZero();
        assertThat(RULE.first(1000)).isEqualTo(49);
        assertThatThrownBy(() -> new IntervalRule(38, 0.95, 5, 1, 1))
                .hasMessage("replicates must be 0 or at least 39 at a confidence of 0.95, got 38");
        assertThat(EnumSet.copyOf(IntervalKind.measures())).doesNotContain(Measure.DEGREE, Measure.CORENESS);
    }
}
