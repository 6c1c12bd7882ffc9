package entente.network.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import entente.network.BlocsTest;
import entente.network.Network;
import entente.network.Networks;
import entente.network.WeightedTie;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class StructuralBalanceTest {

    private static final TriangleKind[] KINDS = TriangleKind.values();

    @Provide
    Arbitrary<Network> networks() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.of(0.15, 0.4, 0.8, 1.0),
                        Arbitraries.of(0.0, 0.3, 0.6, 1.0),
                        Arbitraries.longs())
                .as(BlocsTest::random);
    }

    @Property(tries = 300)
    void triangles_are_those_of_three_loops(@ForAll("networks") Network network) {
        EnumMap<TriangleKind, Long> expected = new EnumMap<>(TriangleKind.class);
        for (TriangleKind kind : KINDS) {
            expected.put(kind, 0L);
        }
        for (int i = 0; i < network.size(); i++) {
            for (int j = 0; j < i; j++) {
                for (int k = 0; k < j; k++) {
                    double[] signs = {sign(network, i, j), sign(network, i, k), sign(network, j, k)};
                    if (signs[0] * signs[1] * signs[2] != 0) {
                        int minus = (int)
                                Arrays.stream(signs).filter(sign -> sign < 0).count();
                        expected.merge(KINDS[minus], 1L, Long::sum);
                    }
                }
            }
        }

        StructuralBalance balance = StructuralBalance.of(network);

        assertThat(balance.triangles()).isEqualTo(expected);
        long even = expected.get(TriangleKind.THREE_AGREE) + expected.get(TriangleKind.TWO_OPPOSE);
        assertThat(balance.degree()).isEqualTo(Double.valueOf((double) even / balance.total()));
    }

    @Property(tries = 300)
    void frustration_is_the_least_of_all_divisions(@ForAll("networks") Network network) {
        Frustration byCount = Frustration.byCount(network, 5);
        Frustration byWeight = Frustration.byWeight(network, 5);
        double fewest = Double.POSITIVE_INFINITY;
        double lightest = Double.POSITIVE_INFINITY;
        for (int sides = 0; sides < 1 << network.size(); sides++) {
            double count = 0;
            double weight = 0;
            for (int v = 0; v < network.size(); v++) {
                for (int u = 0; u < v; u++) {
                    double net = net(network, v, u);
                    boolean together = (sides >> v & 1) == (sides >> u & 1);
                    if (net != 0 && net > 0 != together) {
                        count++;
                        weight += Math.abs(net);
                    }
                }
            }
            fewest = Math.min(fewest, count);
            lightest = Math.min(lightest, weight);
        }

        assertThat(byCount.exact()).isTrue();
        assertThat(byWeight.exact()).isTrue();
        assertThat((double) byCount.count()).isEqualTo(fewest);
        assertThat(byWeight.weight()).isEqualTo(lightest, offset(1e-12));
    }

    @Property(tries = 100)
    void frustrated_ties_are_those_at_odds_with_the_factions(@ForAll("networks") Network network) {
        Frustration frustration = Frustration.byCount(network, 5);
        int[] factions = frustration.factions();
        List<FrustratedTie> expected = new ArrayList<>();
        for (int v = 0; v < network.size(); v++) {
            for (int u = v + 1; u < network.size(); u++) {
                double net = net(network, v, u);
                if (net != 0 && net > 0 != (factions[v] == factions[u])) {
                    expected.add(new FrustratedTie(network.actor(v), network.actor(u), net));
                }
            }
        }

        assertThat(frustration.ties()).isEqualTo(expected);
        assertThat(frustration.members(0).size()
                        + frustration.members(1).size()
                        + frustration.members(-1).size())
                .isEqualTo(network.size());
    }

    @Test
    void forty_actors_who_quarrel_at_random_are_divided_exactly() {
        for (int seed = 0; seed < 3; seed++) {
            Network network = BlocsTest.random(40, 0.3, 0.5, seed);
            Frustration frustration = Frustration.byCount(network, 1);
            assertThat(frustration.exact()).isTrue();
            assertThat(frustration.share()).isBetween(0.1, 0.4);
        }
    }

    @Test
    void forty_actors_of_whom_each_opposes_all_stand_in_two_equal_camps() {
        List<WeightedTie> ties = new ArrayList<>();
        for (int v = 0; v < 40; v++) {
            for (int u = 0; u < v; u++) {
                ties.add(new WeightedTie(Networks.name(u), Networks.name(v), 1, 0, 1));
            }
        }
        Frustration frustration = Frustration.byCount(Network.of(ties), 1);

        assertThat(frustration.exact()).isTrue();
        assertThat(frustration.count()).isEqualTo(2 * (20 * 19 / 2));
    }

    @Test
    void beyond_forty_actors_the_frustration_is_an_upper_bound_that_says_so() {
        Network network = BlocsTest.random(60, 0.3, 0.5, 3);
        Frustration frustration = Frustration.byCount(network, 1);
        assertThat(frustration.exact()).isFalse();
        assertThat(frustration.share()).isBetween(0.1, 0.5);
    }

    @Test
    void two_large_camps_are_found_and_known_to_be_without_frustration() {
        List<WeightedTie> ties = new ArrayList<>();
        Random random = new Random(1);
        for (int v = 1; v < 500; v++) {
            for (int i = 0; i < 4; i++) {
                int u = random.nextInt(v);
                boolean together = u % 2 == v % 2;
                ties.add(new WeightedTie(Networks.name(u), Networks.name(v), 1, together ? 1 : 0, together ? 0 : 1));
            }
        }
        Network network = Network.of(distinct(ties));

        Frustration frustration = Frustration.byWeight(network, 1);

        assertThat(frustration.exact()).isTrue();
        assertThat(frustration.ties()).isEmpty();
        assertThat(frustration.members(0))
                .isEqualTo(network.actors().stream()
                        .filter(actor -> Integer.parseInt(actor.substring(1)) % 2 == 0)
                        .toList());
    }

    @Test
    void networks_without_signs_have_no_balance_to_tell() {
        for (Network network : List.of(Networks.of(0), Networks.of(1), Networks.clique(4))) {
            assertThat(StructuralBalance.of(network).degree()).isNaN();
            Frustration frustration = Frustration.byCount(network, 1);
            assertThat(frustration.share()).isNaN();
            assertThat(frustration.exact()).isTrue();
            assertThat(frustration.members(-1)).hasSize(network.size());
        }
    }

    private static List<WeightedTie> distinct(List<WeightedTie> ties) {
        return new ArrayList<>(new LinkedHashSet<>(ties));
    }

    private static double net(Network network, int v, int u) {
        int plus = network.positive().arc(v, u);
        int minus = network.negative().arc(v, u);
        return (plus < 0 ? 0 : network.positive().weight(plus))
                - (minus < 0 ? 0 : network.negative().weight(minus));
    }

    private static double sign(Network network, int v, int u) {
        return Math.signum(net(network, v, u));
    }
}
