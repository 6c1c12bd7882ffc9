package entente.network.path.search;

import static org.assertj.core.api.Assertions.assertThat;

import entente.network.Rows;
import org.junit.jupiter.api.Test;

class MetricBackboneTest {

    /** A square whose side 0-3 is longer by {@code more} than the way round in three ties. */
    private static Rows square(double more) {
        return Rows.of(4, new int[] {0, 1, 2, 0}, new int[] {1, 2, 3, 3}, new double[] {1, 1, 1, 3 + more});
    }

    @Test
    void aTieBeatenByThreeOthersIsLeftOutOnlyWhereThatIsAskedFor() {
        assertThat(MetricBackbone.of(square(1)).targets()).containsExactly(1, 3, 0, 2, 1, 3, 0, 2);
        assertThat(MetricBackbone.closelyOf(square(1)).targets()).containsExactly(1, 0, 2, 1, 3, 2);
    }

    @Test
    void aTieAsLongAsItsDetourStays() {
        assertThat(MetricBackbone.closelyOf(square(0)).targets()).containsExactly(1, 3, 0, 2, 1, 3, 0, 2);
    }
}
