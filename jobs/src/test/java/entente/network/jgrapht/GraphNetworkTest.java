package entente.network.jgrapht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.network.Network;
import entente.network.Networks;
import entente.network.centrality.PageRank;
import entente.network.centrality.Strength;
import entente.network.community.Leiden;
import entente.network.path.PathLength;
import entente.network.path.ShortestPaths;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jgrapht.Graph;
import org.jgrapht.alg.interfaces.ClusteringAlgorithm;
import org.jgrapht.alg.interfaces.VertexScoringAlgorithm;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jgrapht.graph.SimpleGraph;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.junit.jupiter.api.Test;

final class GraphNetworkTest {

    private record City(String name) {}

    private static final City LIMA = new City("Lima");
    private static final City QUITO = new City("Quito");
    private static final City OSLO = new City("Oslo");
    private static final City TURKU = new City("Turku");

    private static Graph<City, DefaultWeightedEdge> cities() {
        Graph<City, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        Set.of(TURKU, LIMA, OSLO, QUITO).forEach(graph::addVertex);
        graph.setEdgeWeight(graph.addEdge(LIMA, QUITO), 5);
        graph.setEdgeWeight(graph.addEdge(TURKU, OSLO), 5);
        graph.setEdgeWeight(graph.addEdge(OSLO, QUITO), 1);
        return graph;
    }

    /** The example of the class's documentation. */
    @Test
    void a_graph_of_any_vertices_is_measured_in_its_own_terms() {
        GraphNetwork<City> cities = GraphNetwork.byStrength(cities());

        VertexScoringAlgorithm<City, Double> strength = cities.scores(Strength::of);
        ClusteringAlgorithm<City> regions = cities.groups(network -> Leiden.of(network, 1, 20, 7));

        assertThat(strength.getScores()).isEqualTo(Map.of(LIMA, 5.0, TURKU, 5.0, OSLO, 6.0, QUITO, 6.0));
        assertThat(strength.getVertexScore(OSLO)).isEqualTo(6);
        assertThat(Set.copyOf(regions.getClustering().getClusters()))
                .isEqualTo(Set.of(Set.of(LIMA, QUITO), Set.of(OSLO, TURKU)));
    }

    @Test
    void an_edge_without_weight_counts_one() {
        Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        for (int v = 0; v < 12; v++) {
            graph.addVertex(v);
        }
        for (int v = 1; v < 12; v++) {
            graph.addEdge(0, v);
        }

        VertexScoringAlgorithm<Integer, Double> between = GraphNetwork.byStrength(graph)
                .scores(network ->
                        ShortestPaths.of(network, PathLength.DISTANCE, 1).betweenness());

        assertThat(between.getVertexScore(0)).isEqualTo(1);
        assertThat(between.getVertexScore(11)).isZero();
        assertThatThrownBy(() -> between.getVertexScore(12)).hasMessage("a vertex must be in the graph, got 12");
    }

    @Test
    void a_directed_graph_is_no_network() {
        assertThatThrownBy(() -> GraphNetwork.byStrength(new SimpleDirectedGraph<>(DefaultEdge.class)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a network is undirected");
    }

    @Provide
    static Arbitrary<Network> networks() {
        return Networks.any();
    }

    @Property(tries = 200)
    void the_view_of_a_network_gives_what_the_network_does(@ForAll("networks") Network network) {
        GraphNetwork<String> again = GraphNetwork.byStrength(network.byStrength());

        assertThat(again.scores(PageRank::new).getScores()).isEqualTo(new PageRank(network).getScores());
        assertThat(again.groups(n -> Leiden.of(n, 1, 2, 7)).getClustering().getClusters().stream()
                        .map(Set::copyOf)
                        .collect(Collectors.toSet()))
                .isEqualTo(Leiden.of(network, 1, 2, 7).getClustering().getClusters().stream()
                        .map(Set::copyOf)
                        .collect(Collectors.toSet()));
    }
}
