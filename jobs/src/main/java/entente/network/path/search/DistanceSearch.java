package entente.network.path.search;

import entente.network.Rows;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A search for shortest paths by length from one vertex (Dijkstra 1959) that can be stopped anywhere. Lengths are integers, so
 * that equal paths are equal. Each vertex keeps one vertex before it, and a list of further ones only where paths tie. What a
 * search has touched is undone by the next {@link #start}, so that a short search costs little in a great network.
 */
public final class DistanceSearch {

    /** Distance of what is not reached. */
    public static final long FAR = DistanceQueue.FAR;

    /** More buckets than this, or than {@link #BUCKETS_A_VERTEX} a vertex, cost more than a heap. */
    private static final long MAX_BUCKETS = 1 << 22;

    private static final long BUCKETS_A_VERTEX = 64;

    final int[] off;
    final int[] adj;
    final long[] length;

    /** Distance in units; {@link #FAR} where not reached. Final for settled vertices. */
    final long[] dist;

    /** Number of shortest paths; of settled vertices. */
    final double[] paths;

    /** A vertex before this one on a shortest path; -1 for the source. */
    final int[] before;

    /** Settled vertices in their order. */
    final int[] order;

    int settled;

    /** First entry of the list of further vertices before this one, or -1. */
    final int[] ties;

    int[] tieVertex = new int[256];
    int[] tieNext = new int[256];
    private int tieCount;

    private final DistanceQueue queue;
    private final int[] touched;
    private int touchedCount;

    public DistanceSearch(Rows lengths) {
        int n = lengths.size();
        this.off = lengths.offsets();
        this.adj = lengths.targets();
        this.length = new long[lengths.arcs()];
        this.dist = new long[n];
        this.paths = new double[n];
        this.before = new int[n];
        this.order = new int[n];
        this.ties = new int[n];
        this.touched = new int[n];
        Arrays.fill(dist, FAR);
        long shortest = Long.MAX_VALUE;
        long longest = 0;
        for (int e = 0; e < length.length; e++) {
            length[e] = (long) lengths.weight(e);
            shortest = Math.min(shortest, length[e]);
            longest = Math.max(longest, length[e]);
        }
        this.queue =
                longest == 0 || Buckets.needed(shortest, longest) <= Math.min(MAX_BUCKETS, 1024 + BUCKETS_A_VERTEX * n)
                        ? new Buckets(dist, shortest, longest)
                        : new QuaternaryHeap(dist);
    }

    /** Undoes the last search and begins another. */
    public void start(int source) {
        for (int i = 0; i < touchedCount; i++) {
            dist[touched[i]] = FAR;
        }
        queue.clear();
        tieCount = 0;
        settled = 0;
        dist[source] = 0;
        before[source] = -1;
        ties[source] = -1;
        paths[source] = 1;
        touched[0] = source;
        touchedCount = 1;
        queue.reached(source, FAR, 0);
    }

    /** Settles the next vertex and returns it, or -1 when all that can be reached are settled. */
    public int settle() {
        int v = queue.next();
        if (v < 0) {
            return v;
        }
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
                if (known == FAR) {
                    touched[touchedCount++] = u;
                }
                dist[u] = through;
                before[u] = v;
                ties[u] = -1;
                queue.reached(u, known, through);
            } else if (through == known) {
                tie(u, v);
            }
        }
        return v;
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

    /** All vertices nearer than this are settled. */
    public long settledBelow() {
        return queue.settledBelow();
    }

    /** A vertex before this settled one on a shortest path, drawn by the number of paths through it. */
    public int drawBefore(int v, SplittableRandom random) {
        int drawn = before[v];
        double left = random.nextDouble() * paths[v] - paths[drawn];
        for (int t = ties[v]; t >= 0 && left >= 0; t = tieNext[t]) {
            drawn = tieVertex[t];
            left -= paths[drawn];
        }
        return drawn;
    }
}
