package entente.network.centrality;

import entente.network.Network;
import entente.network.Rows;
import entente.network.Scores;
import java.util.Arrays;

/**
 * How far an actor's neighbours are tied to each other: the share of the pairs of its ties that are closed to a triangle. By
 * strength each pair counts with the mean of its two ties (Barrat, Barthélemy, Pastor-Satorras and Vespignani 2004; igraph's
 * {@code barrat}); without, all count alike (Watts and Strogatz 1998). 0 for an actor with fewer than two ties.
 * O(m sqrt(m)).
 */
public final class LocalClustering extends Scores {

    private LocalClustering(Network network, double[] byPlace) {
        super(network, network.hubs().byIndex(byPlace));
    }

    /** The weighted coefficient. */
    public static LocalClustering of(Network network) {
        return new LocalClustering(network, of(network.hubs().rows()));
    }

    /** The coefficient of ties without weights. */
    public static LocalClustering unweighted(Network network) {
        return new LocalClustering(network, unweighted(network.hubs().rows()));
    }

    static double[] of(Rows rows) {
        double[] closed = new double[rows.size()];
        double[] weight = rows.weights();
        Triangles.forEach(rows, (u, v, w, uv, uw, vw) -> {
            closed[u] += weight[uv] + weight[uw];
            closed[v] += weight[uv] + weight[vw];
            closed[w] += weight[uw] + weight[vw];
        });
        Arrays.setAll(closed, v -> closed[v] == 0 ? 0 : closed[v] / (rows.strength(v) * (rows.degree(v) - 1)));
        return closed;
    }

    private static double[] unweighted(Rows rows) {
        double[] closed = new double[rows.size()];
        Triangles.forEach(rows, (u, v, w, uv, uw, vw) -> {
            closed[u]++;
            closed[v]++;
            closed[w]++;
        });
        Arrays.setAll(
                closed, v -> closed[v] == 0 ? 0 : 2 * closed[v] / ((double) rows.degree(v) * (rows.degree(v) - 1)));
        return closed;
    }
}
