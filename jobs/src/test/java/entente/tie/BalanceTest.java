package entente.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BalanceTest {

    /** By scipy 1.17: 2 * scipy.stats.beta.ppf([.025, .975], positive + .5, negative + .5) - 1. */
    @ParameterizedTest
    @CsvSource({
        " 8, 1,  1,  0.17106144511893473, 0.9754718247567611",
        " 3, 2,  0, -0.5811666718479903,  0.8112193453113119",
        "10, 9,  0, -0.3769070810635602,  0.4674290146045312",
        "12, 3,  1,  0.11272907665152454, 0.8804580632461341",
        " 9, 2,  1,  0.06551241795510965, 0.9203461138300177",
        " 2, 9, -1, -0.9203461138300177, -0.06551241795510965",
        " 1, 0,  1, -0.7065073673808497,  1",
        " 0, 4, -1, -1,                  -0.11047476468472084"
    })
    void it_has_the_interval_of_jeffreys_and_the_sign_that_this_leaves(
            long positive, long negative, int sign, double low, double high) {
        Balance balance = Balance.of(positive, negative);

        assertThat(balance.value()).isEqualTo((double) (positive - negative) / (positive + negative));
        assertThat(balance.low()).isCloseTo(low, within(1e-9));
        assertThat(balance.high()).isCloseTo(high, within(1e-9));
        assertThat(balance.sign()).isEqualTo(sign);
    }

    @Test
    void of_nothing_it_is_no_number_and_no_sign() {
        assertThat(Balance.of(0, 0)).isEqualTo(Balance.NONE);
        assertThat(Balance.NONE.sign()).isZero();
    }
}
