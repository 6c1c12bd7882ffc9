package entente.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class TieMeasuresTest {

    @Test
    void twice_as_many_as_by_chance_is_two() {
        assertThat(AssociationStrength.of(4, 10, 20, 100)).isEqualTo(2);
        assertThat(AssociationStrength.of(0, 10, 20, 100)).isZero();
        assertThat(AssociationStrength.of(0, 0, 20, 100)).isNaN();
    }

    @Test
    void mutual_information_is_bounded_by_never_and_always_together() {
        assertThat(Npmi.of(0, 10, 20, 100)).isEqualTo(-1);
        assertThat(Npmi.of(10, 10, 10, 100)).isCloseTo(1, within(1e-15));
        assertThat(Npmi.of(2, 10, 20, 100)).isCloseTo(0, within(1e-15));
        assertThat(Npmi.of(100, 100, 100, 100)).isZero();
        assertThat(Npmi.of(4, 10, 20, 100)).isCloseTo(Math.log(2) / Math.log(25), within(1e-15));
    }

    @Property
    void both_measures_rise_with_shared_stories_and_know_no_order(
            @ForAll @IntRange(min = 1, max = 200) int a, @ForAll @IntRange(min = 1, max = 200) int b) {
        for (int shared = 1; shared <= Math.min(a, b); shared++) {
            assertThat(Npmi.of(shared, a, b, 500)).isBetween(-1.0, 1.0).isEqualTo(Npmi.of(shared, b, a, 500));
            assertThat(Npmi.of(shared, a, b, 500)).isGreaterThan(Npmi.of(shared - 1, a, b, 500));
            assertThat(AssociationStrength.of(shared, a, b, 500))
                    .isGreaterThan(AssociationStrength.of(shared - 1, a, b, 500));
        }
    }
}
