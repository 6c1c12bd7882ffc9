package entente.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MetricBackboneTest {

    /** A square whose side 0-3 is the way round in three ties and {@code more}; arcs 0-1, 0-3, 1-0, 1-2, 2-1, 2-3, 3-0, 3-2. */
    private static Rows square(double more) {
        double side = 3 + more;
        return new Rows(new int[] {0, 2, 4, 6, 8}, new int[] {1, 3, 0, 2, 1, 3, 0, 2}, new double[] {
            1, side, 1, 1, 1, 1, side, 1
        });
    }

    @Test
    void aTieBeatenByThreeOthersIsLeftOutOnlyWhereThatIsAskedFor() {
        assertThat(MetricBackbone.of(square(1)).adj).containsExactly(1, 3, 0, 2, 1, 3, 0, 2);
        assertThat(MetricBackbone.closelyOf(square(1)).adj).containsExactly(1, 0, 2, 1, 3, 2);
    }

    @Test
    void aTieAsLongAsItsDetourStays() {
        assertThat(MetricBackbone.closelyOf(square(0)).adj).containsExactly(1, 3, 0, 2, 1, 3, 0, 2);
    }
}
