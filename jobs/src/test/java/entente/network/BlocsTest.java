package entente.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import entente.network.community.Leiden;
import entente.network.community.Partition;
import entente.network.community.SignedLeiden;
import entente.network.community.SignedModularity;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

public final class BlocsTest {

    private static final int STARTS = 5;

    @Provide
    Arbitrary<Network> networks() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.of(0.1, 0.3, 0.6, 1.0),
                        Arbitraries.of(0.0, 0.2, 0.5, 0.9, 1.0),
                        Arbitraries.longs())
                .as(BlocsTest::random);
    }

    @Property(tries = 300)
    void signed_quality_is_that_of_its_definition(@ForAll("networks") Network network, @ForAll long seed) {
        Partition partition = CommunitiesTest.randomPartition(network, seed);
        double[] plus = network.positive().strengths();
        double[] minus = network.negative().strengths();
        double agreed = sum(plus);
        double opposed = sum(minus);
        double expected = 0;
        for (int v = 0; v < network.size(); v++) {
            for (int u = 0; u < network.size(); u++) {
                if (partition.group(v) == partition.group(u)) {
                    expected += weight(network.positive(), v, u) - (agreed > 0 ? 0.8 * plus[v] * plus[u] / agreed : 0);
                    expected -=
                            weight(network.negative(), v, u) - (opposed > 0 ? 0.8 * minus[v] * minus[u] / opposed : 0);
                }
            }
        }

        assertThat(SignedModularity.signed(network, partition, 0.8))
                .isEqualTo(expected / (agreed + opposed), offset(1e-12));
    }

    @Property(tries = 300)
    void quality_is_never_below_that_of_communities_blind_to_signs(@ForAll("networks") Network network) {
        for (double resolution : new double[] {0.5, 1, 2}) {
            SignedLeiden blocs = SignedLeiden.of(network, resolution, STARTS, 11);
            Partition unsigned =
                    Leiden.of(withoutSigns(network), resolution, STARTS, 11).partition();
            unsigned = Partition.of(network, unsigned.groups());
            if (network.positive().arcs() + network.negative().arcs() > 0) {
                assertThat(blocs.quality())
                        .isGreaterThanOrEqualTo(SignedModularity.signed(network, unsigned, resolution) - 1e-12);
                assertThat(blocs.quality())
                        .isEqualTo(SignedModularity.signed(network, blocs.partition(), resolution), offset(1e-15));
            }
        }
    }

    @Property(tries = 200)
    void every_bloc_hangs_together_by_signed_ties(@ForAll("networks") Network network) {
        Partition blocs = SignedLeiden.of(network, 1, STARTS, 4).partition();

        Rows ties = network.positive().plus(network.negative());
        for (int g = 0; g < blocs.count(); g++) {
            assertThat(CommunitiesTest.connectedParts(ties, blocs.groups(), g)).isEqualTo(1);
        }
    }

    @Property(tries = 100)
    void without_disagreement_blocs_are_never_worse_than_communities(@ForAll("networks") Network network) {
        List<WeightedTie> ties = new ArrayList<>();
        CommunitiesTest.eachTie(
                network.positive(),
                (v, u, w) -> ties.add(new WeightedTie(network.actor(v), network.actor(u), w, w, 0)));
        if (!ties.isEmpty()) {
            Network agreeing = Network.of(network.actors(), ties);
            SignedLeiden blocs = SignedLeiden.of(agreeing, 1, STARTS, 4);
            assertThat(blocs.quality())
                    .isEqualTo(SignedModularity.unsigned(agreeing, blocs.partition(), 1), offset(1e-12))
                    .isGreaterThanOrEqualTo(Leiden.of(agreeing, 1, STARTS, 4).quality() - 1e-12);
        }
    }

    @Test
    void planted_blocs_are_found_where_unsigned_communities_see_nothing() {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            List<WeightedTie> ties = new ArrayList<>();
            int[] planted = new int[60];
            for (int v = 0; v < 60; v++) {
                planted[v] = v % 3;
                for (int u = 0; u < v; u++) {
                    if (random.nextDouble() < 0.5) {
                        // All pairs are tied alike; one in twenty signs is wrong.
                        boolean agree = planted[u] == planted[v] ^ random.nextInt(20) == 0;
                        ties.add(new WeightedTie(Networks.name(v), Networks.name(u), 1, agree ? 1 : 0, agree ? 0 : 1));
                    }
                }
            }
            Network network = Network.of(Networks.names(60), ties);

            assertThat(SignedLeiden.of(network, 1, 20, seed).partition()).isEqualTo(Partition.of(network, planted));
            assertThat(Leiden.of(network, 1, 20, seed).partition()).isNotEqualTo(Partition.of(network, planted));
        }
    }

    @Test
    void networks_without_signs_are_actors_by_themselves() {
        for (Network network : List.of(Networks.of(0), Networks.of(1), Networks.clique(4))) {
            SignedLeiden blocs = SignedLeiden.of(network, 1, 2, 1);
            assertThat(blocs.partition().count()).isEqualTo(network.size());
            assertThat(blocs.quality()).isNaN();
        }
    }

    @Test
    void an_actor_without_signed_ties_joins_no_bloc() {
        Network network = Network.of(List.of(
                new WeightedTie("a", "b", 1, 1, 0),
                new WeightedTie("b", "c", 9, 0, 0),
                new WeightedTie("c", "d", 9, 0, 0),
                new WeightedTie("a", "d", 1, 0, 1)));

        assertThat(SignedLeiden.of(network, 1, 5, 1).partition().members())
                .containsExactly(List.of("a", "b"), List.of("c"), List.of("d"));
    }

    /** Ties as strong as all that is stated of the pair. */
    private static Network withoutSigns(Network network) {
        List<WeightedTie> ties = new ArrayList<>();
        CommunitiesTest.eachTie(
                network.positive().plus(network.negative()),
                (v, u, w) -> ties.add(WeightedTie.of(network.actor(v), network.actor(u), w)));
        return Network.of(network.actors(), ties);
    }

    private static double weight(Rows rows, int v, int u) {
        int arc = rows.arc(v, u);
        return arc < 0 ? 0 : rows.weight(arc);
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    /** Ties with chance {@code density}; each opposed with chance {@code hostile}, one in five both agrees and opposes. */
    public static Network random(int n, double density, double hostile, long seed) {
        Random random = new Random(seed);
        List<WeightedTie> ties = new ArrayList<>();
        for (int v = 0; v < n; v++) {
            for (int u = 0; u < v; u++) {
                if (random.nextDouble() < density) {
                    boolean opposed = random.nextDouble() < hostile;
                    boolean both = random.nextInt(5) == 0;
                    ties.add(new WeightedTie(
                            Networks.name(v),
                            Networks.name(u),
                            random.nextInt(5),
                            both || !opposed ? 1 + random.nextInt(4) : 0,
                            both || opposed ? 1 + random.nextInt(4) : 0));
                }
            }
        }
        return Network.of(Networks.names(n), ties);
    }
}
