package entente.network;

import java.util.Arrays;

/**
 * Leaves out ties that no shortest path takes, because a detour over one common neighbour is shorter (the first step to the
 * metric backbone of Simas, Correia and Rocha 2021). All distances and all shortest paths stay what they are. Ties between
 * actors who also share a strong partner are many in networks of news, so that searches have much less to do.
 * O(m sqrt(m)).
 */
final class MetricBackbone {

    private MetricBackbone() {}

    /** The ties worth taking; {@code lengths} holds lengths as weights. */
    static Rows of(Rows lengths) {
        int n = lengths.size();
        boolean[] dropped = new boolean[lengths.arcs()];
        double[] near = new double[n];
        Arrays.fill(near, Double.POSITIVE_INFINITY);
        for (int u = 0; u < n; u++) {
            for (int e = lengths.off[u]; e < lengths.off[u + 1]; e++) {
                near[lengths.adj[e]] = lengths.weight[e];
            }
            for (int e = lengths.off[u]; e < lengths.off[u + 1]; e++) {
                int v = lengths.adj[e];
                // From the end with fewer ties: that bounds the work on networks with great hubs.
                boolean fewer =
                        lengths.degree(v) < lengths.degree(u) || (lengths.degree(v) == lengths.degree(u) && v < u);
                if (fewer && hasDetour(lengths, v, near, lengths.weight[e])) {
                    dropped[e] = true;
                    dropped[lengths.arc(v, u)] = true;
                }
            }
            for (int e = lengths.off[u]; e < lengths.off[u + 1]; e++) {
                near[lengths.adj[e]] = Double.POSITIVE_INFINITY;
            }
        }
        return without(lengths, dropped);
    }

    private static boolean hasDetour(Rows lengths, int v, double[] near, double length) {
        for (int e = lengths.off[v]; e < lengths.off[v + 1]; e++) {
            if (near[lengths.adj[e]] + lengths.weight[e] < length) {
                return true;
            }
        }
        return false;
    }

    private static Rows without(Rows rows, boolean[] dropped) {
        int n = rows.size();
        int[] off = new int[n + 1];
        int[] adj = new int[rows.arcs()];
        double[] weight = new double[rows.arcs()];
        int kept = 0;
        for (int v = 0; v < n; v++) {
            for (int e = rows.off[v]; e < rows.off[v + 1]; e++) {
                if (!dropped[e]) {
                    adj[kept] = rows.adj[e];
                    weight[kept++] = rows.weight[e];
                }
            }
            off[v + 1] = kept;
        }
        return new Rows(off, Arrays.copyOf(adj, kept), Arrays.copyOf(weight, kept));
    }
}
