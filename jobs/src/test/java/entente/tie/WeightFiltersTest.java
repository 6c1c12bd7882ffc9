package entente.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;

final class WeightFiltersTest {

    @Example
    void half_of_the_strength_of_four_ties_is_an_eighth() {
        assertThat(DisparityFilter.of(5, 10, 4)).isCloseTo(0.125, within(1e-15));
        assertThat(DisparityFilter.of(5, 10, 4, 5, 1)).isCloseTo(0.125, within(1e-15));
        assertThat(DisparityFilter.of(5, 5, 1)).isEqualTo(1);
        assertThat(DisparityFilter.of(1e-3, 1e9, 2)).isCloseTo(1, within(1e-11));
    }

    /** Strength broken at random: the gaps between sorted uniform numbers. */
    @Example
    void disparity_of_a_strength_broken_at_random_is_uniform() {
        Random random = new Random(5);
        double[] values = new double[2_000];
        for (int i = 0; i < values.length; i++) {
            int degree = 2 + random.nextInt(20);
            double[] cuts = random.doubles(degree - 1).sorted().toArray();
            values[i] = DisparityFilter.of(cuts[0], 1, degree);
        }
        assertThat(new KolmogorovSmirnovTest()
                        .kolmogorovSmirnovTest(new UniformRealDistribution(null, 0, 1), values, false))
                .isGreaterThan(0.01);
    }

    @Property
    void heavier_ties_are_less_likely_and_score_higher(
            @ForAll @DoubleRange(min = 0.1, max = 9) double weight, @ForAll @DoubleRange(min = 10, max = 50) double a) {
        assertThat(DisparityFilter.of(weight * 1.1, a, 5)).isLessThan(DisparityFilter.of(weight, a, 5));
        NoiseCorrected tie = NoiseCorrected.of(weight, a, 20, 500);
        assertThat(tie.score())
                .isBetween(-1.0, 1.0)
                .isLessThan(NoiseCorrected.of(weight * 1.1, a, 20, 500).score());
        assertThat(tie).isEqualTo(NoiseCorrected.of(weight, a, 20, 500));
        assertThat(tie.deviation())
                .isCloseTo(NoiseCorrected.of(weight, 20, a, 500).deviation(), within(1e-12));
    }

    @Example
    void a_tie_as_heavy_as_by_chance_scores_zero() {
        NoiseCorrected tie = NoiseCorrected.of(2, 20, 10, 100);

        assertThat(tie.score()).isCloseTo(0, within(1e-15));
        assertThat(tie.pValue()).isCloseTo(0.5, within(1e-12));
    }

    /** The delta method's slope by differences: one more unit of weight adds to both strengths and to the total. */
    @Property
    void the_deviation_is_the_slope_of_the_score_times_that_of_the_count(
            @ForAll @DoubleRange(min = 0, max = 9) double weight,
            @ForAll @DoubleRange(min = 10, max = 50) double a,
            @ForAll @DoubleRange(min = 10, max = 50) double b) {
        double total = 700;
        double h = 1e-5;
        double slope =
                (score(weight + h, a + h, b + h, total + h) - score(weight - h, a - h, b - h, total - h)) / (2 * h);
        double mean = a * b / (total * total);
        double variance = a * b * (total - a) * (total - b) / (Math.pow(total, 4) * (total - 1));
        double alpha = (1 - mean) * mean * mean / variance - mean;
        double beta = (1 - mean) * (1 - mean) * mean / variance - (1 - mean);
        double share = (alpha + weight) / (alpha + beta + total);

        assertThat(NoiseCorrected.of(weight, a, b, total).deviation())
                .isCloseTo(Math.abs(slope) * Math.sqrt(total * share * (1 - share)), within(1e-6));
    }

    private static double score(double weight, double a, double b, double total) {
        double lift = weight * total / (a * b);
        return (lift - 1) / (lift + 1);
    }

    @Example
    void p_values_are_those_of_the_normal_distribution() {
        NormalDistribution normal = new NormalDistribution(null, 0, 1);
        for (double z : new double[] {-2, 0, 1.64, 2.32, 5}) {
            assertThat(new NoiseCorrected(z * 0.1, 0.1).pValue())
                    .isCloseTo(normal.cumulativeProbability(-z), within(1e-12));
        }
        assertThat(Arrays.asList(new NoiseCorrected(0.5, 0).pValue(), new NoiseCorrected(-1, 0).pValue()))
                .containsExactly(0.0, 1.0);
    }

    @Example
    void weights_beyond_the_strength_are_refused() {
        assertThatThrownBy(() -> DisparityFilter.of(3, 2, 2))
                .hasMessage("weight must be in (0, strength] and degree at least 1, got 3.0, 2.0, 2");
        assertThatThrownBy(() -> NoiseCorrected.of(3, 2, 5, 20))
                .hasMessage("weight must be in [0, strengths], strengths in (0, total), total above 1,"
                        + " got 3.0, 2.0, 5.0, 20.0");
    }
}
