package entente.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.data.Offset.offset;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.junit.jupiter.api.Test;

/** The CS coefficient where its value is known, and by brute force. */
final class StabilityCoefficientTest {

    private static final double[] ESTIMATE = {1, 2, 3, 4, 5};

    @Test
    void what_never_changes_is_stable_and_noise_is_not() {
        StabilityCoefficient same = StabilityCoefficient.of(ESTIMATE, draw -> ESTIMATE, 1, 20);
        StabilityCoefficient noise = StabilityCoefficient.of(
                ESTIMATE, draw -> new Random(draw.hashCode()).doubles(5).toArray(), 1, 20);
        StabilityCoefficient flat = StabilityCoefficient.of(ESTIMATE, draw -> new double[5], 1, 20);

        assertThat(same.value()).isEqualTo(0.75);
        assertThat(same.verdict()).isEqualTo(StabilityCoefficient.Verdict.STABLE);
        assertThat(noise.value()).isZero();
        assertThat(noise.verdict()).isEqualTo(StabilityCoefficient.Verdict.UNSTABLE);
        assertThat(flat.value()).isZero();
        assertThat(same.levels().stream().map(StabilityCoefficient.Level::dropped))
                .hasSize(10)
                .startsWith(0.05)
                .endsWith(0.75);
    }

    @Test
    void the_verdict_follows_the_authors() {
        assertThat(new StabilityCoefficient(0.24, List.of()).verdict())
                .isEqualTo(StabilityCoefficient.Verdict.UNSTABLE);
        assertThat(new StabilityCoefficient(0.25, List.of()).verdict()).isEqualTo(StabilityCoefficient.Verdict.FAIR);
        assertThat(new StabilityCoefficient(0.5, List.of()).verdict()).isEqualTo(StabilityCoefficient.Verdict.STABLE);
    }

    @Property(tries = 50)
    void the_twin_finds_the_same(@ForAll @IntRange(min = 2, max = 12) int actors, @ForAll long seed) {
        Random random = new Random(seed);
        int[][] storiesOf = IntStream.range(0, actors)
                .mapToObj(i -> random.ints(1 + random.nextInt(9), 0, 60).toArray())
                .toArray(int[][]::new);
        Function<Draw, double[]> counted = draw -> Arrays.stream(storiesOf)
                .mapToDouble(stories -> Arrays.stream(stories)
                        .mapToDouble(story -> draw.weight(story))
                        .sum())
                .toArray();
        double[] estimate = counted.apply(Draw.NONE);

        StabilityCoefficient found = StabilityCoefficient.of(estimate, counted, seed, 20);

        double value = 0;
        for (int level = 0; level < 10; level++) {
            double dropped = 0.05 + level * 0.7 / 9;
            int held = 0;
            for (int r = 0; r < 20; r++) {
                double[] rest = counted.apply(new PartialDraw(seed, level * 20 + r, dropped));
                double correlation = new PearsonsCorrelation().correlation(estimate, rest);
                held += correlation >= 0.7 ? 1 : 0;
            }
            assertThat(found.levels().get(level).held()).isEqualTo(held / 20.0);
            value = held >= 19 ? dropped : value;
        }
        assertThat(found.value()).isCloseTo(value, offset(1e-12));
    }

    @Property(tries = 20)
    void a_partial_draw_leaves_out_its_share(
            @ForAll @DoubleRange(min = 0, max = 0.99) double dropped, @ForAll long seed) {
        Draw draw = new PartialDraw(seed, 1, dropped);

        double kept =
                LongStream.range(0, 20_000).mapToDouble(draw::weight).average().orElseThrow();

        assertThat(kept).isCloseTo(1 - dropped, offset(0.02));
    }

    @Test
    void nobody_drops_everything() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PartialDraw(1, 1, 1));
    }
}
