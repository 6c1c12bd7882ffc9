package entente.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class OrderTest {

    private static final IntervalRule RULE = new IntervalRule(200, 0.95, 10, 100, 100);
    private static final double[] VALUES = {1, 40, 0.9, 50, 1.1, 60};

    /** Logarithms that scatter by so much around the values, each replicate for itself. */
    private static double[][] drawn(double error, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, 200)
                .mapToObj(r -> IntStream.range(0, VALUES.length)
                        .mapToDouble(i -> VALUES[i] * Math.exp(error * random.nextGaussian()))
                        .toArray())
                .toArray(double[][]::new);
    }

    private static Order order(double byStory, double byDay, int... stories) {
        return Order.of(
                Measure.STRENGTH,
                VALUES,
                new Scatter(VALUES, List.of(drawn(byStory, 1), drawn(byDay, 2))),
                stories,
                RULE);
    }

    @Test
    void the_first_are_told_where_the_rest_is_far_below() {
        Order order = order(0.3, 0.3, 50, 50, 50, 50, 50, 50);

        assertThat(order.actors()).containsExactly(5, 3, 1, 4, 0, 2);
        assertThat(order.first()).containsExactly(5, 3, 1);
        assertThat(order.notTellable(0)).containsExactly(3, 1);
        assertThat(order.notTellable(3)).containsExactly(0, 2);
        assertThat(order.sets().get(0)).isEqualTo(new Bounds(1, 3));
    }

    @Test
    void what_one_way_of_drawing_does_not_tell_is_not_told() {
        assertThat(order(0.3, 3, 50, 50, 50, 50, 50, 50).first()).isEmpty();
        assertThat(order(3, 0.3, 50, 50, 50, 50, 50, 50).first()).isEmpty();
    }

    @Test
    void actors_of_few_stories_stand_aside() {
        Order order = order(0.3, 0.3, 50, 50, 50, 50, 50, 9);

        assertThat(order.actors()).containsExactly(3, 1, 4, 0, 2);
        assertThat(order.first()).containsExactly(3, 1);
        assertThat(order(0.3, 0.3, 9, 9, 9, 9, 9, 50).isCompared()).isFalse();
    }
}
