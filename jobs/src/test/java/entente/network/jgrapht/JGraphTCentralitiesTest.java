package entente.network.jgrapht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import entente.network.Network;
import entente.network.Networks;
import entente.network.Scores;
import entente.network.centrality.Coreness;
import entente.network.centrality.EigenvectorCentrality;
import entente.network.centrality.KatzCentrality;
import entente.network.centrality.LocalClustering;
import entente.network.centrality.PageRank;
import entente.network.path.PathLength;
import entente.network.path.ShortestPathCentralities;
import entente.network.path.ShortestPaths;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** JGraphT's classes and this package's against each other, on networks of every shape. */
final class JGraphTCentralitiesTest {

    @Provide
    static Arbitrary<Network> networks() {
        return Networks.any();
    }

    private static void assertAgree(Network network) {
        ShortestPathCentralities paths = ShortestPaths.of(network, PathLength.DISTANCE, 1);
        close(JGraphTCentralities.betweenness(network), paths.betweenness());
        close(JGraphTCentralities.closeness(network), paths.closeness());
        close(JGraphTCentralities.harmonic(network), paths.harmonic());
        close(JGraphTCentralities.pageRank(network, PageRank.DAMPING), new PageRank(network, PageRank.DAMPING, 1e-13));
        close(JGraphTCentralities.katz(network), new KatzCentrality(network));
        close(JGraphTCentralities.coreness(network), new Coreness(network));
        close(JGraphTCentralities.clustering(network), LocalClustering.unweighted(network));
    }

    private static void close(Scores jgrapht, Scores ours) {
        double[] expected = ours.values();
        for (int v = 0; v < expected.length; v++) {
            assertThat(jgrapht.value(v)).isCloseTo(expected[v], offset(1e-9 * Math.max(1, Math.abs(expected[v]))));
        }
    }

    @Property(tries = 200)
    void both_libraries_give_the_same_values(@ForAll("networks") Network network) {
        assertAgree(network);
    }

    @Test
    void so_they_do_where_jgrapht_left_to_itself_does_not() {
        for (Network network : List.of(
                Networks.star(7),
                Networks.path(6),
                Networks.of(5),
                Networks.of(5, Networks.tie(0, 1, 2), Networks.tie(1, 2, 1)))) {
            assertAgree(network);
            close(JGraphTCentralities.eigenvector(network), new EigenvectorCentrality(network));
        }
    }

    @Test
    void the_leading_vector_is_the_same_where_there_is_one() {
        Network network = Networks.random(40, 0.2, 5, 7);

        close(JGraphTCentralities.eigenvector(network), new EigenvectorCentrality(network));
    }

    @Test
    void communities_are_those_of_a_seed() {
        Network network = Networks.random(40, 0.2, 5, 7);

        assertThat(JGraphTCommunities.of(network, 3).partition().groups())
                .isEqualTo(JGraphTCommunities.of(network, 3).partition().groups());
    }
}
