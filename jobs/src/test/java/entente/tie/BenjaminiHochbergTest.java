package entente.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class BenjaminiHochbergTest {

    /** By hand: p times n over rank, then the least from there on. */
    @Test
    void four_tests_by_hand() {
        assertThat(BenjaminiHochberg.of(new double[] {0.04, 0.01, 0.03, 0.5}))
                .containsExactly(new double[] {0.16 / 3, 0.04, 0.16 / 3, 0.5}, within(1e-15));
        assertThat(BenjaminiHochberg.of(new double[0])).isEmpty();
    }

    /** The q-value is the least level at which the step-up procedure, run as Benjamini and Hochberg wrote it, rejects. */
    @Property
    void q_values_are_the_levels_at_which_the_procedure_rejects(@ForAll("pValues") double[] p) {
        double[] q = BenjaminiHochberg.of(p);
        for (int i = 0; i < p.length; i++) {
            double least = 1;
            for (double cut : p) {
                long rejected = Arrays.stream(p).filter(x -> x <= cut).count();
                if (p[i] <= cut) {
                    least = Math.min(least, cut * ((double) p.length / rejected));
                }
            }
            assertThat(q[i]).isEqualTo(least);
        }
    }

    @Property
    void order_is_kept_and_no_q_is_below_its_p(@ForAll("pValues") double[] p) {
        double[] q = BenjaminiHochberg.of(p);
        for (int i = 0; i < p.length; i++) {
            assertThat(q[i]).isBetween(p[i], 1.0);
            for (int j = 0; j < p.length; j++) {
                assertThat(p[i] > p[j] || q[i] <= q[j]).isTrue();
            }
        }
    }

    @Property
    void tests_without_a_value_count_as_those_with_value_one(@ForAll("pValues") double[] p) {
        double[] padded = Arrays.copyOf(p, p.length + 7);
        Arrays.fill(padded, p.length, padded.length, 1);

        assertThat(BenjaminiHochberg.of(p, p.length + 7))
                .containsExactly(Arrays.copyOf(BenjaminiHochberg.of(padded), p.length));
    }

    @Test
    void what_is_no_probability_is_refused() {
        assertThatThrownBy(() -> BenjaminiHochberg.of(new double[] {0.1, Double.NaN}))
                .hasMessage("p-values must be in [0, 1], got NaN");
        assertThatThrownBy(() -> BenjaminiHochberg.of(new double[] {0.1, 0.2}, 1))
                .hasMessage("tests must be at least the p-values given, got 1 for 2");
    }

    @Provide
    Arbitrary<double[]> pValues() {
        return Arbitraries.of(0.0, 1e-300, 0.01, 0.02, 0.02, 0.5, 0.7, 1.0)
                .array(double[].class)
                .ofMaxSize(12);
    }
}
