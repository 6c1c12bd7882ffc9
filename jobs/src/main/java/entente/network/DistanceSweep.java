package entente.network;

import java.util.Arrays;

/**
 * Distances and dependencies of all vertices on one source over shortest paths by length (Dijkstra 1959; Brandes 2001,
 * vertices with masses). Lengths are integers, so that equal paths are equal. Each vertex keeps one vertex before it, and a
 * list of further ones only where paths tie, so that the way back costs O(n + ties of paths) instead of O(m).
 *
 * <p>O(m) a source with buckets, O(m log n) with the heap where the lengths differ too much. Not thread-safe: one a thread.
 */
final class DistanceSweep {

    /** More buckets than this, or than {@link #BUCKETS_A_VERTEX} a vertex, cost more than a heap. */
    private static final long MAX_BUCKETS = 1 << 22;

    private static final long BUCKETS_A_VERTEX = 64;

    private final int[] off;
    private final int[] adj;
    private final long[] length;
    private final double[] mass;
    private final DistanceQueue queue;

    private final long[] dist;
    private final double[] paths;
    private final double[] delta;
    private final int[] before;
    private final int[] ties;
    private final int[] order;
    private int[] tieVertex = new int[256];
    private int[] tieNext = new int[256];
    private int tieCount;
    private int settled;

    DistanceSweep(Rows lengths, double[] mass) {
        int n = lengths.size();
        this.off = lengths.off;
        this.adj = lengths.adj;
        this.length = new long[lengths.arcs()];
        this.mass = mass;
        this.dist = new long[n];
        this.paths = new double[n];
        this.delta = new double[n];
        this.before = new int[n];
        this.ties = new int[n];
        this.order = new int[n];
        long shortest = Long.MAX_VALUE;
        long longest = 0;
        for (int e = 0; e < length.length; e++) {
            length[e] = (long) lengths.weight[e];
            shortest = Math.min(shortest, length[e]);
            longest = Math.max(longest, length[e]);
        }
        this.queue =
                longest == 0 || Buckets.needed(shortest, longest) <= Math.min(MAX_BUCKETS, 1024 + BUCKETS_A_VERTEX * n)
                        ? new Buckets(dist, shortest, longest)
                        : new QuaternaryHeap(dist);
    }

    /** Distance in units of each vertex of [from, to), the source's component; stands until the next search. */
    long[] distances(int source, int from, int to) {
        Arrays.fill(dist, from, to, DistanceQueue.FAR);
        tieCount = 0;
        settled = 0;
        dist[source] = 0;
        before[source] = -1;
        ties[source] = -1;
        paths[source] = 1;
        queue.reached(source, DistanceQueue.FAR, 0);
        for (int v = queue.next(); v >= 0; v = queue.next()) {
            settle(v);
        }
        return dist;
    }

    private void settle(int v) {
        order[settled++] = v;
        if (before[v] >= 0) {
            double p = paths[before[v]];
            for (int t = ties[v]; t >= 0; t = tieNext[t]) {
                p += paths[tieVertex[t]];
            }
            paths[v] = p;
        }
        long d = dist[v];
        for (int e = off[v], last = off[v + 1]; e < last; e++) {
            int u = adj[e];
            long through = d + length[e];
            long known = dist[u];
            if (through < known) {
                dist[u] = through;
                before[u] = v;
                ties[u] = -1;
                queue.reached(u, known, through);
            } else if (through == known) {
                tie(u, v);
            }
        }
    }

    private void tie(int v, int u) {
        if (tieCount == tieVertex.length) {
            tieVertex = Arrays.copyOf(tieVertex, 2 * tieCount);
            tieNext = Arrays.copyOf(tieNext, 2 * tieCount);
        }
        tieVertex[tieCount] = u;
        tieNext[tieCount] = ties[v];
        ties[v] = tieCount++;
    }

    /**
     * After {@link #distances}: the dependency of each vertex on that search's source: the sum over targets t of mass(t)
     * times the share of the shortest paths from source to t that pass through the vertex; 0 for the source.
     */
    double[] dependencies() {
        for (int i = 0; i < settled; i++) {
            delta[order[i]] = 0;
        }
        for (int i = settled - 1; i > 0; i--) {
            int v = order[i];
            double share = (mass[v] + delta[v]) / paths[v];
            int u = before[v];
            delta[u] += paths[u] * share;
            for (int t = ties[v]; t >= 0; t = tieNext[t]) {
                u = tieVertex[t];
                delta[u] += paths[u] * share;
            }
        }
        HopSweep.requireFinite(paths, order, settled);
        delta[order[0]] = 0;
        return delta;
    }
}
