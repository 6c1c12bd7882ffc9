package entente.network.jgrapht;

import entente.network.Network;
import entente.network.Scores;
import entente.network.centrality.KatzCentrality;
import entente.network.centrality.LocalClustering;
import entente.network.centrality.PageRank;
import entente.network.path.search.LengthGrid;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.interfaces.VertexScoringAlgorithm;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.ClosenessCentrality;
import org.jgrapht.alg.scoring.ClusteringCoefficient;
import org.jgrapht.alg.scoring.HarmonicCentrality;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.AsUnweightedGraph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.WeightedPseudograph;

/**
 * The centralities that JGraphT 1.5.3 has, by JGraphT's own classes over the views of a network, in this package's definitions.
 * Where JGraphT's differ, its number is converted:
 *
 * <table>
 *   <caption>What JGraphT gives, and what is done with it</caption>
 *   <tr><td>betweenness</td><td>not normalised by JGraphT, whose factor is an int and half too small: divided by (n-1)(n-2)/2</td></tr>
 *   <tr><td>closeness</td><td>of each part by itself, since JGraphT has 0 for all in a network in parts; times (r-1)/(n-1) after
 *       Wasserman and Faust</td></tr>
 *   <tr><td>harmonic</td><td>the plain sum</td></tr>
 *   <tr><td>eigenvector</td><td>of the strengths with half the greatest strength added on the diagonal, which changes no eigenvector
 *       and lets the power iteration settle on stars and other bipartite networks</td></tr>
 *   <tr><td>PageRank</td><td>of the actors with ties, since JGraphT has not-a-number for the others; these get what the definition of
 *       {@link PageRank} leaves them</td></tr>
 *   <tr><td>Katz</td><td>with the alpha of {@link KatzCentrality}, since JGraphT's grows without bound beyond the greatest possible;
 *       scaled to length 1</td></tr>
 *   <tr><td>clustering</td><td>without weights: JGraphT has no other, so it is {@link LocalClustering#unweighted}</td></tr>
 * </table>
 *
 * <p>Paths are as long as their ties are weak, on a grid whose sums are exact, so that paths of equal length are equal here as
 * elsewhere. JGraphT works with one thread and a hash map a vertex: tens of times slower than this package.
 */
public final class JGraphTCentralities {

    /** Greatest change of a score in the last pass of JGraphT's iterations. */
    private static final double TOLERANCE = 1e-14;

    private static final int MAX_ITERATIONS = 100_000;

    private JGraphTCentralities() {}

    /** Betweenness, divided by the number of pairs of other actors. O(n m + n² log n). */
    public static Scores betweenness(Network network) {
        double pairs = (network.size() - 1.0) * (network.size() - 2.0) / 2;
        Graph<String, Integer> lengths =
                network.by(LengthGrid.ofDoubles(network.strength()).rows());
        double[] sums = values(network, new BetweennessCentrality<>(lengths, false));
        Arrays.setAll(sums, v -> pairs > 0 ? sums[v] / pairs : 0);
        return new Scores(network, sums);
    }

    /** Closeness after Wasserman and Faust; 0 where nobody can be reached. O(n m + n² log n). */
    public static Scores closeness(Network network) {
        LengthGrid grid = LengthGrid.ofDoubles(network.strength());
        Graph<String, Integer> lengths = network.by(grid.rows());
        double[] closeness = new double[network.size()];
        for (Set<String> part : new ConnectivityInspector<>(lengths).connectedSets()) {
            if (part.size() > 1) {
                double reached = part.size() - 1.0;
                Map<String, Double> inside =
                        new ClosenessCentrality<>(new AsSubgraph<>(lengths, part), false, true).getScores();
                inside.forEach((actor, score) ->
                        closeness[network.index(actor)] = score / grid.unit() * reached / (network.size() - 1.0));
            }
        }
        return new Scores(network, closeness);
    }

    /** Harmonic closeness, the plain sum. O(n m + n² log n). */
    public static Scores harmonic(Network network) {
        LengthGrid grid = LengthGrid.ofDoubles(network.strength());
        double[] sums = values(network, new HarmonicCentrality<>(network.by(grid.rows()), false, false));
        Arrays.setAll(sums, v -> sums[v] / grid.unit());
        return new Scores(network, sums);
    }

    /** Eigenvector centrality by strength, of length 1. */
    public static Scores eigenvector(Network network) {
        Graph<String, Integer> strength = network.byStrength();
        Graph<String, DefaultWeightedEdge> shifted = new WeightedPseudograph<>(DefaultWeightedEdge.class);
        network.actors().forEach(shifted::addVertex);
        double greatest = 0;
        for (Integer tie : strength.edgeSet()) {
            shifted.setEdgeWeight(
                    shifted.addEdge(strength.getEdgeSource(tie), strength.getEdgeTarget(tie)),
                    strength.getEdgeWeight(tie));
        }
        for (int v = 0; v < network.size(); v++) {
            greatest = Math.max(greatest, network.strength().strength(v));
        }
        for (String actor : network.actors()) {
            shifted.setEdgeWeight(shifted.addEdge(actor, actor), greatest > 0 ? greatest / 2 : 1);
        }
        return new Scores(
                network,
                values(
                        network,
                        new org.jgrapht.alg.scoring.EigenvectorCentrality<>(shifted, MAX_ITERATIONS, TOLERANCE)));
    }

    /** PageRank by strength; sums to 1. */
    public static Scores pageRank(Network network, double damping) {
        Graph<String, Integer> strength = network.byStrength();
        Set<String> tied = new LinkedHashSet<>(network.actors());
        tied.removeIf(actor -> strength.degreeOf(actor) == 0);
        // In multiples of what everybody gets who starts afresh: the tied keep among themselves what they hand on.
        double all = tied.size() / (1 - damping) + network.size() - tied.size();
        double[] ranks = new double[network.size()];
        Arrays.fill(ranks, 1 / all);
        if (!tied.isEmpty()) {
            new org.jgrapht.alg.scoring.PageRank<>(
                            new AsSubgraph<>(strength, tied), damping, MAX_ITERATIONS, TOLERANCE / network.size())
                    .getScores()
                    .forEach((actor, rank) -> ranks[network.index(actor)] = rank * (tied.size() / (1 - damping)) / all);
        }
        return new Scores(network, ranks);
    }

    /** Katz centrality by strength, of length 1, with alpha nine tenths of the greatest possible. */
    public static Scores katz(Network network) {
        double[] walks = values(
                network,
                new org.jgrapht.alg.scoring.KatzCentrality<>(
                        network.byStrength(), KatzCentrality.alpha(network), MAX_ITERATIONS, TOLERANCE));
        double length = Math.sqrt(Arrays.stream(walks).map(x -> x * x).sum());
        Arrays.setAll(walks, v -> walks[v] / length);
        return new Scores(network, walks);
    }

    /** The largest k for which an actor belongs to the k-core. */
    public static Scores coreness(Network network) {
        Map<String, Integer> cores = new org.jgrapht.alg.scoring.Coreness<>(network.byStrength()).getScores();
        double[] values = new double[network.size()];
        Arrays.setAll(values, v -> cores.get(network.actor(v)));
        return new Scores(network, values);
    }

    /** The share of pairs of neighbours that are tied, without weights. */
    public static Scores clustering(Network network) {
        return new Scores(
                network, values(network, new ClusteringCoefficient<>(new AsUnweightedGraph<>(network.byStrength()))));
    }

    private static double[] values(Network network, VertexScoringAlgorithm<String, Double> scores) {
        double[] values = new double[network.size()];
        Arrays.setAll(values, v -> scores.getVertexScore(network.actor(v)));
        return values;
    }
}
