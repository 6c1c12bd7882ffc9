package entente.network.community;

import entente.network.Network;
import java.util.Arrays;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.EdgeBetweennessCentrality;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * Communities by removing the tie of greatest betweenness, again and again (Girvan and Newman 2002), cut where the
 * modularity of the pieces is greatest (Newman and Girvan 2004), to compare others with. Paths are as long as the ties are
 * weak, 1 / strength; of ties of equal betweenness the first goes. Time O(n m^2) with JGraphT's edge betweenness, so only
 * for small networks.
 */
public final class GirvanNewman extends Grouping {

    /** Actors times squared ties up to which the search is undertaken: seconds. */
    public static final double MOST_WORK = 2e8;

    /** Betweenness closer than this share is equal. */
    private static final double ROUNDING = 1e-9;

    private GirvanNewman(Best best) {
        super(best);
    }

    /**
     * Communities of a small network.
     *
     * @throws IllegalArgumentException if the network is too large
     */
    public static GirvanNewman of(Network network) {
        double work = (double) network.size() * network.ties() * network.ties();
        if (work > MOST_WORK) {
            throw new IllegalArgumentException("Girvan-Newman takes actors times squared ties up to " + MOST_WORK
                    + ", got " + network.size() + " actors and " + network.ties() + " ties; use Leiden");
        }
        Graph<String, Integer> left = new SimpleWeightedGraph<>(null, null);
        Graphs.addGraph(left, network.byDistance());
        network.byDistance()
                .edgeSet()
                .forEach(edge -> left.setEdgeWeight(edge, network.byDistance().getEdgeWeight(edge)));
        Best best = pieces(network, left);
        int groups = best.partition().count();
        while (!left.edgeSet().isEmpty()) {
            left.removeEdge(busiest(left));
            Best found = pieces(network, left);
            if (found.partition().count() > groups) {
                groups = found.partition().count();
                best = best.or(found);
            }
        }
        return new GirvanNewman(best);
    }

    private static Integer busiest(Graph<String, Integer> graph) {
        Map<Integer, Double> betweenness = new EdgeBetweennessCentrality<>(graph).getScores();
        double most = betweenness.values().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElseThrow();
        return betweenness.entrySet().stream()
                .filter(entry -> entry.getValue() >= most * (1 - ROUNDING))
                .map(Map.Entry::getKey)
                .min(Integer::compare)
                .orElseThrow();
    }

    private static Best pieces(Network network, Graph<String, Integer> graph) {
        int[] labels = new int[network.size()];
        Arrays.fill(labels, -1);
        int next = 0;
        for (var piece : new ConnectivityInspector<>(graph).connectedSets()) {
            for (String actor : piece) {
                labels[network.index(actor)] = next;
            }
            next++;
        }
        Partition partition = Partition.of(network, labels);
        return new Best(partition, SignedModularity.unsigned(network, partition, 1));
    }
}
