package entente.network.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.network.Network;
import entente.network.Networks;
import entente.network.WeightedTie;
import entente.network.path.search.DistanceLanes;
import entente.network.path.search.DistanceSweep;
import entente.network.path.search.FastestLanes;
import entente.network.path.search.LaneSweep;
import entente.network.path.search.LengthGrid;
import entente.network.path.search.ScalarLanes;
import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class LaneSweepTest {

    /** The core of a network, its vertices by component and each with a mass. */
    private static Folding core(Network network) {
        return new Folding(new LengthGrid(network.strength()).rows());
    }

    @Provide
    Arbitrary<Network> networks() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.of(0.03, 0.1, 0.3),
                        Arbitraries.of(1, 3, 1000),
                        Arbitraries.longs())
                .as(Networks::random);
    }

    @Property
    void eight_sources_side_by_side_find_what_a_search_apiece_finds(@ForAll("networks") Network network) {
        Folding core = core(network);
        agrees(core, new ScalarLanes(core.core));
        agrees(core, FastestLanes.of(core.core));
    }

    private static void agrees(Folding folding, DistanceLanes lanes) {
        LaneSweep together = new LaneSweep(lanes, folding.mass);
        DistanceSweep apiece = new DistanceSweep(folding.core, folding.mass);
        int[] sources = IntStream.range(0, folding.coreSize()).toArray();
        for (int from = 0; from < sources.length; ) {
            int begin = folding.begin[from];
            int end = folding.end[from];
            int to = Math.min(end, from + DistanceLanes.COUNT);
            assertThat(together.search(sources, from, to, begin, end)).isTrue();
            together.findBefore();
            for (int source = from; source < to; source++) {
                assertThat(Arrays.copyOfRange(together.distances(source - from), begin, end))
                        .containsExactly(Arrays.copyOfRange(apiece.distances(source), begin, end));
                double[] expected = Arrays.copyOfRange(apiece.dependencies(), begin, end);
                assertThat(Arrays.copyOfRange(together.dependencies(source - from), begin, end))
                        .containsExactly(expected, within(1e-9));
            }
            from = to;
        }
    }

    /** Vectors are there in the tests: the POM gives their JVM what Spark gives those it starts. */
    @Test
    void plain_java_and_vectors_give_the_same_to_the_last_bit() {
        Folding core = core(Networks.random(300, 0.05, 3, 5));
        LaneSweep plain = new LaneSweep(new ScalarLanes(core.core), core.mass);
        LaneSweep vectors = new LaneSweep(FastestLanes.of(core.core), core.mass);
        int[] sources = {0, 1, 2, 3, 4, 5, 6, 7};
        for (LaneSweep sweep : new LaneSweep[] {plain, vectors}) {
            assertThat(sweep.search(sources, 0, 8, 0, core.coreSize())).isTrue();
            sweep.findBefore();
        }
        for (int lane = 0; lane < 8; lane++) {
            assertThat(vectors.dependencies(lane)).containsExactly(plain.dependencies(lane));
        }
    }

    /** On a circle of n actors paths have n/2 ties; these stand in an order that no pass can follow. */
    @Test
    void networks_of_long_chains_are_given_up_and_still_measured() {
        int n = 1000;
        Network circle = circle(n);
        Folding core = core(circle);
        LaneSweep sweep = new LaneSweep(FastestLanes.of(core.core), core.mass);

        assertThat(sweep.search(new int[] {0}, 0, 1, 0, n)).isFalse();
        ShortestPathCentralities found = ShortestPaths.of(circle, PathLength.DISTANCE, 1);
        double pairsThrough = (n - 2.0) * (n - 2) / 8;
        double[] expected = new double[n];
        Arrays.fill(expected, pairsThrough / ((n - 1.0) * (n - 2) / 2));
        assertThat(found.betweenness().values()).containsExactly(expected, within(1e-12));
    }

    private static Network circle(int n) {
        WeightedTie[] ties = IntStream.range(0, n)
                .mapToObj(i -> tie(i * 389 % n, (i + 1) * 389 % n))
                .toArray(WeightedTie[]::new);
        return Networks.of(n, ties);
    }

    private static WeightedTie tie(int one, int other) {
        return Networks.tie(Math.min(one, other), Math.max(one, other), 1);
    }
}
