package entente.network.centrality;

import entente.network.Network;
import entente.network.Rows;
import entente.network.Scores;

/**
 * The largest k for which an actor belongs to the k-core: the greatest part of the network in which all have at least k ties
 * inside (Seidman 1983), by peeling in order of degree (Batagelj and Zaversnik 2003). Weights do not count. O(n + m).
 */
public final class Coreness extends Scores {

    public Coreness(Network network) {
        super(network, of(network.strength()));
    }

    static double[] of(Rows rows) {
        int n = rows.size();
        int[] degree = new int[n];
        int max = 0;
        for (int v = 0; v < n; v++) {
            degree[v] = rows.degree(v);
            max = Math.max(max, degree[v]);
        }
        // Vertices by degree in one array; first[d] is where those of degree d begin.
        int[] first = new int[max + 2];
        for (int d : degree) {
            first[d + 1]++;
        }
        for (int d = 0; d <= max; d++) {
            first[d + 1] += first[d];
        }
        int[] sorted = new int[n];
        int[] place = new int[n];
        int[] next = first.clone();
        for (int v = 0; v < n; v++) {
            place[v] = next[degree[v]]++;
            sorted[place[v]] = v;
        }
        double[] core = new double[n];
        for (int i = 0; i < n; i++) {
            int v = sorted[i];
            core[v] = degree[v];
            for (int e = rows.begin(v); e < rows.end(v); e++) {
                int u = rows.target(e);
                if (degree[u] > degree[v]) {
                    // Swap u with the first of its degree and move that border one to the right: u has one degree less.
                    int border = first[degree[u]]++;
                    int w = sorted[border];
                    sorted[place[u]] = w;
                    place[w] = place[u];
                    sorted[border] = u;
                    place[u] = border;
                    degree[u]--;
                }
            }
        }
        return core;
    }
}
