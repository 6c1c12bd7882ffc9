package entente.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Against the published example of csranks, against a plain reading of the paper, and what must hold of any sets. */
final class SimultaneousRanksTest {

    private static final double CONFIDENCE = 0.95;

    /** Mathematics in PISA 2018, OECD countries in alphabetical order: the example of csranks. */
    private static final double[] SCORE = {
        491.3600252, 498.9423138, 508.0703063, 512.0169429, 417.4065563, 390.9322732, 499.4676508, 509.3983746,
                523.4145802,
        507.3013618, 495.4075794, 500.0437805, 451.3703438, 481.0826364, 495.1873762, 499.632894, 463.0345488,
                486.5898573,
        526.9732502, 525.933002, 496.1263306, 481.1911884, 483.421485, 408.8014734, 519.2309824, 494.489676,
                500.9637885,
        515.6478747, 492.4874062, 486.1648542, 508.8975441, 481.3926126, 502.3877022, 515.3147131, 453.5077774,
                501.7698992,
        478.2447174
    };

    private static final double[] ERROR = {
        1.939833031, 2.970998694, 2.262662011, 2.357475749, 2.41588757, 2.989559274, 2.460661531, 1.735002337,
                1.743602224,
        1.967920411, 2.320214487, 2.647083096, 3.091228197, 2.319596741, 1.953082603, 2.198621128, 3.498563228,
                2.780045867,
        2.471475318, 3.121394315, 1.962766789, 1.953282039, 1.097632409, 2.493225544, 2.632277885, 1.705942856,
                2.219044878,
        2.602085176, 2.684570081, 2.555595707, 1.363877596, 1.462417763, 2.654250935, 2.908003898, 2.260406789,
                2.564428111,
        3.235444099
    };

    private static final int JAPAN = 18;
    private static final int COLOMBIA = 5;
    private static final int CHILE = 4;

    /**
     * csranks' procedure in R 4.2.2 (MASS 7.3-58.2) with the example's 1,000 draws of seed 101; 20,000 draws of three other
     * seeds give the same sets.
     */
    @Test
    void simultaneous_sets_are_those_of_csranks() {
        SimultaneousRanks ranks = SimultaneousRanks.of(SCORE, draws(20_000), CONFIDENCE);

        assertThat(column(ranks.sets(), RankSet::rank))
                .containsExactly(
                        24, 18, 10, 7, 35, 37, 17, 8, 3, 11, 20, 15, 34, 30, 21, 16, 32, 25, 1, 2, 19, 29, 27, 36, 4,
                        22, 14, 5, 23, 26, 9, 28, 12, 6, 33, 13, 31);
        assertThat(column(ranks.sets(), RankSet::low))
                .containsExactly(
                        12, 7, 4, 3, 35, 37, 7, 4, 1, 4, 12, 7, 32, 23, 12, 8, 31, 15, 1, 1, 12, 23, 23, 35, 1, 12, 7,
                        1, 12, 18, 4, 24, 5, 1, 32, 6, 23);
        assertThat(column(ranks.sets(), RankSet::high))
                .containsExactly(
                        30, 26, 18, 17, 36, 37, 25, 18, 6, 18, 26, 25, 34, 31, 26, 25, 34, 31, 6, 7, 26, 31, 31, 36, 11,
                        26, 24, 12, 31, 31, 18, 31, 24, 13, 34, 24, 32);
    }

    /**
     * As above, 20,000 draws of seed 1. These sets are less settled: between that and the 1,000 draws of seed 101 two of the
     * 74 ends differ in csranks itself, by one and two ranks, and other draws move as many again.
     */
    @Test
    void marginal_sets_are_those_of_csranks_but_for_the_luck_of_draws() {
        int[] low = {
            15, 10, 5, 4, 35, 37, 10, 5, 1, 5, 12, 10, 32, 25, 12, 10, 32, 19, 1, 1, 12, 25, 25, 35, 1, 12, 10, 2, 12,
            20, 5, 25, 7, 2, 32, 8, 25
        };
        int[] high = {
            26, 24, 18, 12, 36, 37, 24, 15, 6, 18, 26, 24, 34, 31, 26, 24, 34, 31, 4, 6, 25, 31, 31, 36, 7, 26, 23, 11,
            26, 31, 14, 31, 23, 11, 34, 23, 31
        };

        List<RankSet> sets = SimultaneousRanks.marginal(SCORE, draws(20_000), CONFIDENCE);

        int differ = 0;
        for (int i = 0; i < low.length; i++) {
            assertThat(sets.get(i).low()).isBetween(low[i] - 2, low[i] + 2);
            assertThat(sets.get(i).high()).isBetween(high[i] - 2, high[i] + 2);
            differ += sets.get(i).low() == low[i] ? 0 : 1;
            differ += sets.get(i).high() == high[i] ? 0 : 1;
        }
        assertThat(differ).isLessThanOrEqualTo(4);
    }

    @Test
    void what_can_be_said_of_the_first_rests_on_the_sets() {
        SimultaneousRanks ranks = SimultaneousRanks.of(SCORE, draws(2_000), CONFIDENCE);

        assertThat(ranks.first(3)).isEmpty();
        assertThat(ranks.told(10)).isZero();
        assertThat(ranks.first(36)).hasSize(36).doesNotContain(COLOMBIA);
        assertThat(ranks.sets().get(COLOMBIA).isCertain()).isTrue();
        assertThat(ranks.notTellable(COLOMBIA)).isEmpty();
        assertThat(ranks.notTellable(CHILE)).containsExactly(23);
        assertThat(ranks.notTellable(JAPAN)).containsExactly(19, 8, 24, 27, 33);
    }

    @Test
    void bad_input_is_said() {
        double[][] one = {{1, 2}};
        double[][] bad = {{1, 2}, {1, Double.NaN}};
        double[] values = {1, 2};
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SimultaneousRanks.of(values, one, CONFIDENCE))
                .withMessageContaining("two replicates");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SimultaneousRanks.of(values, bad, CONFIDENCE))
                .withMessageContaining("finite");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SimultaneousRanks.of(values, new double[][] {{1, 2}, {2, 1}}, 1))
                .withMessageContaining("confidence");
    }

    @Property(tries = 200)
    void the_twin_tells_the_same(@ForAll @IntRange(min = 1, max = 7) int actors, @ForAll long seed) {
        double[] estimate = estimate(actors, seed);
        double[][] replicates = replicates(estimate, 40, seed);

        SimultaneousRanks ranks = SimultaneousRanks.of(estimate, replicates, 0.8);

        boolean[][] above = twin(estimate, replicates, 0.8);
        for (int i = 0; i < actors; i++) {
            for (int j = 0; j < actors; j++) {
                assertThat(ranks.isAbove(i, j)).isEqualTo(above[i][j]);
            }
        }
    }

    @Property(tries = 200)
    void simultaneous_sets_hold_marginal_ones(@ForAll @IntRange(min = 1, max = 9) int actors, @ForAll long seed) {
        double[] estimate = estimate(actors, seed);
        double[][] replicates = replicates(estimate, 60, seed);

        List<RankSet> all = SimultaneousRanks.of(estimate, replicates, 0.9).sets();
        List<RankSet> own = SimultaneousRanks.marginal(estimate, replicates, 0.9);

        for (int i = 0; i < actors; i++) {
            assertThat(all.get(i).low()).isLessThanOrEqualTo(own.get(i).low());
            assertThat(all.get(i).high()).isGreaterThanOrEqualTo(own.get(i).high());
        }
    }

    @Property(tries = 200)
    void more_confidence_tells_less_and_units_tell_nothing(
            @ForAll @IntRange(min = 1, max = 9) int actors, @ForAll long seed) {
        double[] estimate = estimate(actors, seed);
        double[][] replicates = replicates(estimate, 60, seed);
        double[] scaled = Arrays.stream(estimate).map(x -> 4 * x).toArray();
        double[][] allScaled = Arrays.stream(replicates)
                .map(values -> Arrays.stream(values).map(x -> 4 * x).toArray())
                .toArray(double[][]::new);

        List<RankSet> sets = SimultaneousRanks.of(estimate, replicates, 0.7).sets();

        assertThat(SimultaneousRanks.of(scaled, allScaled, 0.7).sets()).isEqualTo(sets);
        List<RankSet> surer = SimultaneousRanks.of(estimate, replicates, 0.95).sets();
        for (int i = 0; i < actors; i++) {
            assertThat(surer.get(i).low()).isLessThanOrEqualTo(sets.get(i).low());
            assertThat(surer.get(i).high()).isGreaterThanOrEqualTo(sets.get(i).high());
        }
    }

    /** As the paper has it: all ordered pairs, and the step-down over those not yet told, by brute force. */
    private static boolean[][] twin(double[] estimate, double[][] replicates, double confidence) {
        int n = estimate.length;
        boolean[][] told = new boolean[n][n];
        while (true) {
            double[] most = new double[replicates.length];
            Arrays.fill(most, Double.NEGATIVE_INFINITY);
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    if (i != j && !told[i][j]) {
                        double[] difference = difference(replicates, i, j);
                        double deviation = deviation(difference);
                        for (int r = 0; r < most.length; r++) {
                            most[r] = Math.max(most[r], difference[r] / deviation);
                        }
                    }
                }
            }
            Arrays.sort(most);
            double place = confidence * (most.length - 1);
            int below = (int) Math.floor(place);
            int next = Math.min(below + 1, most.length - 1);
            double critical = most[below] + (place - below) * (most[next] - most[below]);
            boolean more = false;
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    if (i != j
                            && !told[i][j]
                            && (estimate[i] - estimate[j]) / deviation(difference(replicates, i, j)) > critical) {
                        told[i][j] = true;
                        more = true;
                    }
                }
            }
            if (!more) {
                return told;
            }
        }
    }

    /** Less its mean. */
    private static double[] difference(double[][] replicates, int i, int j) {
        double mean = Arrays.stream(replicates)
                .mapToDouble(values -> values[i] - values[j])
                .average()
                .orElseThrow();
        return Arrays.stream(replicates)
                .mapToDouble(values -> values[i] - values[j] - mean)
                .toArray();
    }

    private static double deviation(double[] centred) {
        return Math.sqrt(Arrays.stream(centred).map(x -> x * x).sum() / (centred.length - 1));
    }

    private static double[][] draws(int count) {
        Random random = new Random(20230222);
        return IntStream.range(0, count)
                .mapToObj(r -> IntStream.range(0, SCORE.length)
                        .mapToDouble(i -> SCORE[i] + ERROR[i] * random.nextGaussian())
                        .toArray())
                .toArray(double[][]::new);
    }

    private static double[] estimate(int actors, long seed) {
        Random random = new Random(seed);
        return random.doubles(actors, 0, 6).toArray();
    }

    private static double[][] replicates(double[] estimate, int count, long seed) {
        Random random = new Random(~seed);
        return IntStream.range(0, count)
                .mapToObj(r -> Arrays.stream(estimate)
                        .map(x -> x + random.nextGaussian())
                        .toArray())
                .toArray(double[][]::new);
    }

    private static int[] column(List<RankSet> sets, ToIntFunction<RankSet> of) {
        return sets.stream().mapToInt(of).toArray();
    }
}
