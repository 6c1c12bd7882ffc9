package entente.network.path.search;

import entente.network.Rows;

/**
 * Distances and dependencies of all vertices on one source over shortest paths by length (Brandes 2001, vertices with
 * masses). The way back follows the vertices before and the ties of {@link DistanceSearch}, so that it costs O(n + ties of
 * paths) instead of O(m). O(m) a source with buckets, O(m log n) with the heap where lengths differ too much. Not
 * thread-safe: one a thread.
 */
public final class DistanceSweep {

    private final DistanceSearch search;
    private final double[] mass;
    private final double[] delta;

    public DistanceSweep(Rows lengths, double[] mass) {
        this.search = new DistanceSearch(lengths);
        this.mass = mass;
        this.delta = new double[mass.length];
    }

    /** Distance in units of each vertex of the source's component; stands until the next search. */
    public long[] distances(int source) {
        search.start(source);
        while (search.settle() >= 0) {
            // until all are settled
        }
        return search.dist;
    }

    /**
     * After {@link #distances}: the dependency of each vertex on that search's source: the sum over targets t of mass(t)
     * times the share of the shortest paths from source to t that pass through the vertex; 0 for the source.
     */
    public double[] dependencies() {
        int[] order = search.order;
        double[] paths = search.paths;
        HopSweep.requireFinite(paths, order, search.settled);
        for (int i = 0; i < search.settled; i++) {
            delta[order[i]] = 0;
        }
        for (int i = search.settled - 1; i > 0; i--) {
            int v = order[i];
            double share = (mass[v] + delta[v]) / paths[v];
            int u = search.before[v];
            delta[u] += paths[u] * share;
            for (int t = search.ties[v]; t >= 0; t = search.tieNext[t]) {
                u = search.tieVertex[t];
                delta[u] += paths[u] * share;
            }
        }
        delta[order[0]] = 0;
        return delta;
    }
}
