package entente.finding.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FlipTestTest {

    /** Reference values are from scipy 1.17.1 (beta, hypergeom). */
    @ParameterizedTest
    @CsvSource({
        "1, 6, 8, 1, 0.9678907066269467, 0.005681818181818181",
        "4, 0, 0, 4, 0.9703109650005922, 0.014285714285714284",
        "3, 0, 0, 3, 0.9348076236601885, 0.05",
        "10, 9, 9, 10, 0.3484869264315199, 0.7585618561998112",
        "20, 2, 5, 30, 0.9999759850893423, 7.785602274989372e-09"
    })
    void probability_and_mid_p_are_those_of_scipy(
            long positive, long negative, long positiveNow, long negativeNow, double probability, double pValue) {
        FlipTest test = FlipTest.of(count(positive, negative), count(positiveNow, negativeNow));
        assertThat(test.probability()).isCloseTo(probability, within(1e-12));
        assertThat(test.pValue()).isCloseTo(pValue, within(1e-12));
    }

    /** The library's hypergeometric distribution gives no number here. */
    @ParameterizedTest
    @CsvSource({"0, 20, 0, 1", "20, 0, 1, 0"})
    void where_all_take_one_side_nothing_differs(long positive, long negative, long positiveNow, long negativeNow) {
        assertThat(FlipTest.of(count(positive, negative), count(positiveNow, negativeNow))
                        .pValue())
                .isEqualTo(1);
    }

    private static EdgeCount count(long positive, long negative) {
        return new EdgeCount(positive + negative, positive, negative, 1);
    }
}
