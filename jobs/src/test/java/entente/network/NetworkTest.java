package entente.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.network.centrality.Strength;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.AsSubgraph;
import org.junit.jupiter.api.Test;

final class NetworkTest {

    @Test
    void the_two_views_are_strength_and_its_inverse() {
        Network network = Networks.of(3, Networks.tie(2, 0, 4), Networks.tie(1, 2, 0.5));

        Graph<String, Integer> strength = network.byStrength();
        Graph<String, Integer> distance = network.byDistance();
        Integer edge = strength.getEdge("a000002", "a000000");

        assertThat(strength.getEdgeSource(edge)).isEqualTo("a000000");
        assertThat(strength.getEdgeTarget(edge)).isEqualTo("a000002");
        assertThat(strength.getEdgeWeight(edge)).isEqualTo(4);
        assertThat(distance.getEdgeWeight(edge)).isEqualTo(1 / 4.0);
        assertThat(strength.edgesOf("a000002")).hasSize(2).contains(edge);
        assertThat(strength.getEdge("a000000", "a000001")).isNull();
        assertThat(strength.getType().isModifiable()).isFalse();
        assertThatThrownBy(() -> strength.removeVertex("a000000"))
                .hasMessage("a network is read-only; build another from other ties");
    }

    @Test
    void sign_is_apart_from_strength() {
        Network network =
                Network.of(List.of(new WeightedTie("CHN", "USA", 0, 1, 3), new WeightedTie("CHN", "RUS", 2, 5, 0)));

        assertThat(network.ties()).isEqualTo(1);
        assertThat(Strength.of(network).getScores())
                .isEqualTo(new TreeMap<>(java.util.Map.of("CHN", 2.0, "RUS", 2.0, "USA", 0.0)));
        assertThat(Strength.positive(network).values()).containsExactly(6, 5, 1);
        assertThat(Strength.negative(network).values()).containsExactly(3, 0, 3);
    }

    @Property
    void the_order_of_ties_and_of_their_ends_does_not_matter(@ForAll("networks") Network network, @ForAll long seed) {
        List<WeightedTie> ties = new ArrayList<>();
        Graph<String, Integer> graph = network.byStrength();
        for (Integer edge : graph.edgeSet()) {
            ties.add(WeightedTie.of(graph.getEdgeTarget(edge), graph.getEdgeSource(edge), graph.getEdgeWeight(edge)));
        }
        Collections.shuffle(ties, new Random(seed));
        List<String> actors = new ArrayList<>(network.actors());
        Collections.shuffle(actors, new Random(seed));

        Network again = Network.of(actors, ties);

        assertThat(again.actors()).isEqualTo(network.actors());
        assertThat(again.strength().offsets())
                .containsExactly(network.strength().offsets());
        assertThat(again.strength().targets())
                .containsExactly(network.strength().targets());
        assertThat(again.strength().weights())
                .containsExactly(network.strength().weights());
    }

    @Property
    void jgrapht_sees_one_graph_however_it_looks(@ForAll("networks") Network network) {
        Graph<String, Integer> graph = network.byStrength();

        assertThat(graph.edgeSet()).hasSize(network.ties()).doesNotHaveDuplicates();
        assertThat(graph.vertexSet()).containsExactlyElementsOf(network.actors());
        for (String actor : graph.vertexSet()) {
            assertThat(graph.edgesOf(actor))
                    .hasSize(graph.degreeOf(actor))
                    .isEqualTo(graph.edgeSet().stream()
                            .filter(e -> graph.getEdgeSource(e).equals(actor)
                                    || graph.getEdgeTarget(e).equals(actor))
                            .collect(java.util.stream.Collectors.toSet()));
        }
        assertThat(new AsSubgraph<>(graph).edgeSet()).isEqualTo(graph.edgeSet());
        assertThat(new ConnectivityInspector<>(graph).connectedSets()).hasSizeLessThanOrEqualTo(network.size());
    }

    @Property
    void names_given_to_rows_can_be_taken_back(@ForAll("networks") Network network, @ForAll long seed) {
        Rows rows = network.strength();
        List<Integer> shuffled = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            shuffled.add(i);
        }
        Collections.shuffle(shuffled, new Random(seed));
        int[] order = shuffled.stream().mapToInt(i -> i).toArray();

        Rows renamed = rows.relabelled(order);
        Rows back = renamed.relabelled(Rows.inverse(order));

        assertThat(back.offsets()).containsExactly(rows.offsets());
        assertThat(back.targets()).containsExactly(rows.targets());
        assertThat(back.weights()).containsExactly(rows.weights());
        for (int arc = 0; arc < renamed.arcs(); arc++) {
            assertThat(renamed.reverse(renamed.reverse(arc))).isEqualTo(arc);
        }
    }

    @Test
    void what_cannot_be_a_network_is_refused() {
        assertThatThrownBy(() -> Networks.of(2, Networks.tie(0, 1, 1), Networks.tie(1, 0, 2)))
                .hasMessage("a tie must stand once in a network, got a000000, a000001 twice");
        assertThatThrownBy(() -> Networks.of(1, Networks.tie(0, 1, 1)))
                .hasMessage("a tie must join actors of the network, got a000001");
        assertThatThrownBy(() -> Network.of(List.of("b", "a", "b"), List.of()))
                .hasMessage("an actor must stand once in a network, got b twice");
        assertThatThrownBy(() -> WeightedTie.of("a", "a", 1))
                .hasMessage("a tie must join two actors, got a with itself");
        assertThatThrownBy(() -> WeightedTie.of("a", "b", 0))
                .hasMessage("a tie must have a weight above 0, got a, b with none");
        assertThatThrownBy(() -> WeightedTie.of("a", "b", Double.NaN))
                .hasMessage("weights of the tie a, b must be finite and at least 0, got strength NaN, positive 0.0,"
                        + " negative 0.0");
        assertThatThrownBy(() -> Networks.path(2).index("x")).hasMessage("an actor must be in the network, got x");
    }

    @Provide
    Arbitrary<Network> networks() {
        return Networks.any();
    }
}
