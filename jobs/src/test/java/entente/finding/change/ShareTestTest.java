package entente.finding.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.math3.util.CombinatoricsUtils;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ShareTestTest {

    /** Reference values are from scipy 1.17.1 (binom) and R 4.2.2 (pbinom, dbinom), which agree. */
    @ParameterizedTest
    @CsvSource({
        "2, 280, 12, 300, 0.01053726517081796",
        "0, 280, 6, 300, 0.019149593833762957",
        "9, 1000, 0, 400, 0.04840025824705088",
        "50, 5000, 61, 4800, 0.20988816353547113",
        "3, 10, 3, 10, 1",
        "1, 100000, 40, 100000, 1.955413608811794e-11",
        "400, 100000, 100, 100000, 1.0359048787658074e-43"
    })
    void the_mid_p_is_that_of_scipy_and_r(long first, long firstOf, long second, long secondOf, double p) {
        assertThat(ShareTest.PLAIN.pValue(first, firstOf, second, secondOf)).isCloseTo(p, withinPercentage(1e-8));
    }

    @Property(tries = 200)
    void the_mid_p_is_the_sum_over_all_ways(
            @ForAll @IntRange(max = 12) int first,
            @ForAll @IntRange(max = 12) int second,
            @ForAll @IntRange(min = 13, max = 40) int firstOf,
            @ForAll @IntRange(min = 13, max = 40) int secondOf) {
        int n = first + second;
        double p = (double) secondOf / (firstOf + secondOf);
        double fewer = 0;
        double more = 0;
        for (int k = 0; k <= n; k++) {
            double way = CombinatoricsUtils.binomialCoefficient(n, k) * Math.pow(p, k) * Math.pow(1 - p, n - k);
            fewer += k < second ? way : k == second ? way / 2 : 0;
            more += k > second ? way : k == second ? way / 2 : 0;
        }
        assertThat(ShareTest.PLAIN.pValue(first, firstOf, second, secondOf))
                .isCloseTo(n == 0 ? 1 : Math.min(1, 2 * Math.min(fewer, more)), within(1e-12));
    }

    /** The reference value is from scipy 1.17.1 (norm). */
    @ParameterizedTest
    @CsvSource({"2, 0.070520366", "1, 0.010537265170818"})
    void dispersion_divides_the_deviate(double dispersion, double p) {
        assertThat(new ShareTest(dispersion).pValue(2, 280, 12, 300)).isCloseTo(p, within(1e-9));
    }

    @Property(tries = 100)
    void either_window_may_come_first(
            @ForAll @IntRange(max = 50) int first,
            @ForAll @IntRange(max = 50) int second,
            @ForAll @IntRange(min = 51, max = 900) int firstOf,
            @ForAll @IntRange(min = 51, max = 900) int secondOf) {
        assertThat(ShareTest.PLAIN.pValue(first, firstOf, second, secondOf))
                .isCloseTo(ShareTest.PLAIN.pValue(second, secondOf, first, firstOf), within(1e-12));
    }
}
