package entente.finding.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

final class AdjustedRandTest {

    /** Reference values are from scikit-learn's documentation of adjusted_rand_score. */
    @Test
    void the_index_is_that_of_scikit_learn() {
        assertThat(AdjustedRand.of(List.of(0, 0, 1, 2), List.of(0, 0, 1, 1))).isCloseTo(4.0 / 7, within(1e-12));
        assertThat(AdjustedRand.of(List.of(0, 0, 1, 1), List.of(0, 0, 1, 2))).isCloseTo(4.0 / 7, within(1e-12));
        assertThat(AdjustedRand.of(List.of(0, 0, 0, 0), List.of(0, 1, 2, 3))).isZero();
        assertThat(AdjustedRand.of(List.of(0, 0, 1, 1), List.of(0, 1, 0, 1))).isCloseTo(-0.5, within(1e-12));
    }

    @Test
    void names_of_groups_do_not_matter() {
        assertThat(AdjustedRand.of(List.of(0, 0, 1, 1), List.of(7, 7, 3, 3))).isEqualTo(1);
        assertThat(AdjustedRand.of(List.of(4, 4, 4), List.of(0, 0, 0))).isEqualTo(1);
        assertThat(AdjustedRand.of(List.of(1), List.of(1))).isNaN();
    }
}
