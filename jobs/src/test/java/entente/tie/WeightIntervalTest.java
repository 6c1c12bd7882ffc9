package entente.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WeightIntervalTest {

    /**
     * By scipy 1.17.1, {@code binomtest(k, n).proportion_ci(.95, method='wilson')}; R 4.2.2's
     * {@code prop.test(k, n, correct = FALSE)} has the same to twelve digits.
     */
    @ParameterizedTest
    @CsvSource({
        " 1,     50, 0.0035392592716462223, 0.10495443589637814",
        " 2,     99, 0.005557720110757794,  0.0706903116715008",
        " 3,    100, 0.010254524024038925,  0.08451936429052762",
        "40,     60, 0.5405686645211969,    0.7727073847647732",
        "60,     60, 0.9398281478579101,    1",
        " 7, 100000, 3.390903779016497e-05, 0.000144498696957113",
        " 2,      8, 0.071479212752109,     0.5907245696898311"
    })
    void a_weight_of_the_share_of_stories_has_the_interval_of_wilson(
            long joint, long stories, double low, double high) {
        WeightInterval interval = WeightInterval.of((double) joint / stories, joint, stories, 0.95);

        assertThat(interval.low()).isCloseTo(low, within(1e-12));
        assertThat(interval.high()).isCloseTo(high, within(1e-12));
    }

    @Property(tries = 200)
    void it_holds_the_weight_and_grows_with_it(
            @ForAll @IntRange(min = 1, max = 100_000) int stories,
            @ForAll @DoubleRange(min = 0, max = 1) double share,
            @ForAll @DoubleRange(min = 0.01, max = 1) double each) {
        long joint = Math.max(1, Math.round(share * stories));
        double weight = joint * each;

        WeightInterval interval = WeightInterval.of(weight, joint, stories, 0.95);

        assertThat(interval.low()).isPositive().isLessThanOrEqualTo(weight);
        assertThat(interval.high()).isGreaterThanOrEqualTo(weight).isLessThanOrEqualTo(each * stories * (1 + 1e-12));
        assertThat(WeightInterval.of(3 * weight, joint, stories, 0.95).low())
                .isCloseTo(3 * interval.low(), within(1e-9 * weight));
        assertThat(WeightInterval.of(weight, joint, stories, 0.99).low()).isLessThan(interval.low());
    }

    @Test
    void of_no_story_there_is_none() {
        assertThat(WeightInterval.of(0, 0, 9, 0.95)).isEqualTo(WeightInterval.NONE);
        assertThatThrownBy(() -> WeightInterval.of(3, 3, 2, 0.95))
                .hasMessage("stories of a tie must be in [0, 2], those of the window, got 3");
    }
}
