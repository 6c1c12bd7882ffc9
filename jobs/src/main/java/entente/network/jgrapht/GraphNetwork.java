package entente.network.jgrapht;

import entente.network.Network;
import entente.network.Scores;
import entente.network.community.Grouping;
import entente.network.community.Partition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jgrapht.Graph;
import org.jgrapht.alg.interfaces.ClusteringAlgorithm;
import org.jgrapht.alg.interfaces.VertexScoringAlgorithm;

/**
 * Any undirected JGraphT graph as a {@link Network}, and what is measured of it in terms of the graph's own vertices, so that
 * who works with JGraphT can call what stands here as one of its algorithms:
 *
 * <pre>{@code
 * GraphNetwork<City> cities = GraphNetwork.byStrength(graph);
 * VertexScoringAlgorithm<City, Double> strength = cities.scores(Strength::of);
 * ClusteringAlgorithm<City> regions = cities.groups(network -> Leiden.of(network, 1, 20, 7));
 * }</pre>
 *
 * <p>A copy: what becomes of the graph afterwards changes nothing. O(n + m) time and memory.
 *
 * @param <V> vertices of the graph, told apart by {@code equals}
 */
public final class GraphNetwork<V> {

    /** In the order of the network's actors. */
    private final List<V> vertices;

    private final Network network;

    private GraphNetwork(List<V> vertices, Network network) {
        this.vertices = vertices;
        this.network = network;
    }

    /**
     * A graph whose edge weights are strengths: more is closer. In a graph without weights every edge has strength 1.
     *
     * @throws IllegalArgumentException if the graph is directed, an edge joins a vertex with itself, two edges join the same
     *     vertices, or a weight is not above 0
     */
    public static <V, E> GraphNetwork<V> byStrength(Graph<V, E> graph) {
        if (!graph.getType().isUndirected()) {
            throw new IllegalArgumentException("a network is undirected, got a graph of type " + graph.getType());
        }
        List<V> vertices = new ArrayList<>(graph.vertexSet());
        List<String> ids = new ArrayList<>();
        Map<V, Integer> places = new HashMap<>();
        int digits = Integer.toString(vertices.size()).length();
        for (int v = 0; v < vertices.size(); v++) {
            // Ids of one length, so that their order is the order of the vertices.
            ids.add(String.format("%0" + digits + "d", v));
            places.put(vertices.get(v), v);
        }
        int[] a = new int[graph.edgeSet().size()];
        int[] b = new int[a.length];
        double[] strengths = new double[a.length];
        int tie = 0;
        for (E edge : graph.edgeSet()) {
            a[tie] = places.get(graph.getEdgeSource(edge));
            b[tie] = places.get(graph.getEdgeTarget(edge));
            strengths[tie++] = graph.getEdgeWeight(edge);
        }
        return new GraphNetwork<>(vertices, Network.of(ids, a, b, strengths));
    }

    /** The network, its actors in the order of the graph's vertices. */
    public Network network() {
        return network;
    }

    /** A measure of the vertices, as JGraphT has such measures. */
    public VertexScoringAlgorithm<V, Double> scores(Function<Network, ? extends Scores> measure) {
        double[] values = measure.apply(network).values();
        Map<V, Double> scores = new LinkedHashMap<>();
        for (int v = 0; v < values.length; v++) {
            scores.put(vertices.get(v), values[v]);
        }
        return new VertexScores<>(Collections.unmodifiableMap(scores));
    }

    /** Groups of the vertices, as JGraphT has such groups. */
    public ClusteringAlgorithm<V> groups(Function<Network, ? extends Grouping> search) {
        Partition partition = search.apply(network).partition();
        List<Set<V>> clusters = new ArrayList<>();
        for (int group = 0; group < partition.count(); group++) {
            clusters.add(new LinkedHashSet<>());
        }
        for (int v = 0; v < vertices.size(); v++) {
            clusters.get(partition.group(v)).add(vertices.get(v));
        }
        return () -> new ClusteringAlgorithm.ClusteringImpl<>(clusters);
    }

    private record VertexScores<V>(Map<V, Double> scores) implements VertexScoringAlgorithm<V, Double> {

        @Override
        public Map<V, Double> getScores() {
            return scores;
        }

        @Override
        public Double getVertexScore(V vertex) {
            Double score = scores.get(vertex);
            if (score == null) {
                throw new IllegalArgumentException("a vertex must be in the graph, got " + vertex);
            }
            return score;
        }
    }
}
