package entente.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.network.centrality.Strength;
import java.util.EnumSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class WindowStoriesTest {

    /** Pairs beneath the support come back in what is drawn, and never into the network. */
    @Property(tries = 40)
    void every_meeting_is_drawn_and_ties_alone_are_the_network(
            @ForAll @IntRange(min = 2, max = 9) int actors,
            @ForAll @IntRange(min = 1, max = 25) int stories,
            @ForAll long seed) {
        Tales tales = Tales.random(actors, stories, seed);
        WindowStories window = tales.window(2);

        assertThat(window.ties().network()).isSameAs(window.network());
        for (Incidence drawn : List.of(window.all(), window.allByDay())) {
            assertThat(drawn.stories()).isEqualTo(stories);
            assertThat(Strength.of(drawn.network()).values())
                    .containsExactly(Strength.of(tales.network(Draw.NONE)).values(), within(1e-12));
            assertThat(drawn.network().positive().arcs())
                    .isEqualTo(window.network().positive().arcs());
        }
    }

    /** The weights of a day's stories go together: what they add goes up or down by one factor. */
    @Test
    void a_day_is_drawn_as_one_and_a_story_without_date_by_itself() {
        WindowStories window = new WindowStories(
                Tales.random(4, 0, 1).network(Draw.NONE),
                List.of(
                        new Meeting("all", 0, 1, 11, 5, 1_000_000_000L),
                        new Meeting("all", 2, 3, 12, 5, 1_000_000_000L),
                        new Meeting("all", 0, 2, 13, WindowStories.NO_DAY, 1_000_000_000L),
                        new Meeting("all", 1, 3, 14, 6, 1_000_000_000L),
                        // Told of again on a later day: the story stands on its first.
                        new Meeting("all", 0, 3, 12, 6, 1_000_000_000L)),
                List.of(),
                4);

        double[] weights = window.allByDay().weights(new BayesianDraw(1, 1)).strength();

        // In order of pairs: 0-1, 0-2, 0-3, 1-3, 2-3.
        assertThat(weights[0]).isEqualTo(weights[2]).isEqualTo(weights[4]);
        assertThat(weights[1]).isNotEqualTo(weights[0]);
        assertThat(weights[3]).isNotEqualTo(weights[0]);
        // Three units: stories 11 and 12, 13, 14, in all as many as there are.
        assertThat(2 * weights[0] + weights[1] + weights[3]).isCloseTo(4, within(1e-12));
    }

    @Property(tries = 20)
    void the_order_of_the_stories_changes_no_bit(@ForAll long seed) {
        Tales tales = Tales.random(6, 20, seed);
        ReplicatePlan plan = new ReplicatePlan(
                tales.window(2).allByDay(), EnumSet.of(Measure.STRENGTH, Measure.STRENGTH_NEG), 0.85, seed);
        ReplicatePlan shuffled = new ReplicatePlan(
                tales.shuffled(seed).window(2).allByDay(),
                EnumSet.of(Measure.STRENGTH, Measure.STRENGTH_NEG),
                0.85,
                seed);

        assertThat(plan.replicate(3)).isDeepEqualTo(shuffled.replicate(3));
    }

    /** Of a measure that scatters more by days the days are told, of one that scatters less the stories. */
    @Test
    void the_wider_interval_is_told() {
        double[] estimate = {2, 2};
        double[][] stories = {{1, 2.1}, {4, 1.9}, {2, 2}};
        double[][] days = {{2.1, 4}, {1.9, 1}, {2, 2}};
        Scatter scatter = new Scatter(estimate, List.of(stories, days));

        Bounds first = scatter.value(0, 0.9).orElseThrow();
        Bounds second = scatter.value(1, 0.9).orElseThrow();

        assertThat(first)
                .isEqualTo(new Scatter(estimate, List.<double[][]>of(stories))
                        .value(0, 0.9)
                        .orElseThrow());
        assertThat(second)
                .isEqualTo(new Scatter(estimate, List.<double[][]>of(days))
                        .value(1, 0.9)
                        .orElseThrow());
        assertThat(scatter.value(0, 0.9).orElseThrow().high()).isGreaterThan(2.2);
        assertThat(new Scatter(estimate, List.of(stories, new double[][] {{0, 1}, {1, 1}})).value(0, 0.9))
                .isEmpty();
    }
}
