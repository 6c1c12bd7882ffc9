package entente.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import entente.network.community.CommunityQuality;
import entente.network.community.GirvanNewman;
import entente.network.community.LabelPropagation;
import entente.network.community.Leiden;
import entente.network.community.Partition;
import entente.network.community.SignedModularity;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class OtherCommunitiesTest {

    @Provide
    Arbitrary<Network> networks() {
        return Networks.any();
    }

    @Provide
    Arbitrary<Network> tiny() {
        return Networks.tiny();
    }

    @Property(tries = 200)
    void every_actor_bears_a_label_to_which_it_is_tied_most(@ForAll("networks") Network network, @ForAll long seed) {
        LabelPropagation found = LabelPropagation.of(network, seed);
        int[] groups = found.partition().groups();

        assertThat(found.converged()).isTrue();
        for (int v = 0; v < network.size(); v++) {
            double[] to = new double[network.size()];
            Rows rows = network.strength();
            for (int e = rows.begin(v); e < rows.end(v); e++) {
                to[groups[rows.target(e)]] += rows.weight(e);
            }
            for (double other : to) {
                assertThat(to[groups[v]]).isGreaterThanOrEqualTo(other);
            }
        }
    }

    @Test
    void labels_keep_cliques_that_one_weak_tie_joins() {
        Network network = cliques(0.5);

        assertThat(LabelPropagation.of(network, 3).partition().members())
                .isEqualTo(GirvanNewman.of(network).partition().members())
                .isEqualTo(Leiden.of(network, 1, 1, 1).partition().members())
                .hasSize(2);
    }

    @Test
    void betweenness_parts_two_cliques_at_their_bridge() {
        assertThat(GirvanNewman.of(cliques(1)).partition().groups()).containsExactly(0, 0, 0, 0, 1, 1, 1, 1);
    }

    @Property(tries = 60)
    void girvan_newman_gives_the_modularity_of_its_partition_and_never_above_the_greatest(
            @ForAll("tiny") Network network) {
        GirvanNewman found = GirvanNewman.of(network);
        if (network.ties() > 0) {
            double greatest = CommunitiesTest.greatest(network, p -> SignedModularity.unsigned(network, p, 1));
            assertThat(found.quality())
                    .isEqualTo(SignedModularity.unsigned(network, found.partition(), 1))
                    .isLessThanOrEqualTo(greatest + 1e-12);
        }
    }

    @Test
    void girvan_newman_refuses_what_would_take_hours() {
        assertThatThrownBy(() -> GirvanNewman.of(Networks.clique(80)))
                .hasMessage("Girvan-Newman takes actors times squared ties up to 2.0E8, got 80 actors and 3160 ties;"
                        + " use Leiden");
    }

    @Property(tries = 200)
    void coverage_and_performance_are_those_of_their_definitions(
            @ForAll("networks") Network network, @ForAll long seed) {
        Partition partition = CommunitiesTest.randomPartition(network, seed);
        CommunityQuality quality = CommunityQuality.of(network, partition);
        double inside = 0;
        double total = 0;
        double right = 0;
        double pairs = 0;
        for (int v = 0; v < network.size(); v++) {
            for (int u = 0; u < v; u++) {
                int arc = network.strength().arc(v, u);
                boolean together = partition.group(v) == partition.group(u);
                pairs++;
                right += together == arc >= 0 ? 1 : 0;
                total += arc >= 0 ? network.strength().weight(arc) : 0;
                inside += arc >= 0 && together ? network.strength().weight(arc) : 0;
            }
        }

        assertThat(quality.coverage()).isEqualTo(Double.valueOf(inside / total), offset(1e-12));
        assertThat(quality.performance()).isEqualTo(Double.valueOf(right / pairs), offset(1e-12));
    }

    /** Two cliques of four, joined by one tie. */
    private static Network cliques(double bridge) {
        List<WeightedTie> ties = new ArrayList<>();
        for (int v = 0; v < 8; v++) {
            for (int u = v / 4 * 4; u < v; u++) {
                ties.add(Networks.tie(u, v, 1));
            }
        }
        ties.add(Networks.tie(3, 4, bridge));
        return Network.of(Networks.names(8), ties);
    }
}
