package entente.network.path.search;

import entente.network.HubOrder;
import java.util.Arrays;

/**
 * Distances and dependencies by length from {@link DistanceLanes#COUNT} sources of one component at a time. Forward, all
 * vertices take the shortest way over their neighbours, again and again until none falls (Bellman 1958): vertices stand in
 * {@link HubOrder}, so that ways up to the hubs are found in one pass from the last, and ways down from them in the next;
 * networks of news take about seven passes, of 8 sources each, over memory in order. Back, the vertices of each lane's
 * shortest paths are peeled from the leaves, each counted before those before it (Brandes 2001), without an order by
 * distance. Not thread-safe: one a thread.
 */
public final class LaneSweep {

    /** Beyond this many passes a search apiece is cheaper: networks of long chains. */
    private static final int MAX_PASSES = 40;

    /** Passes in which nearly all vertices fall, so that it does not pay to note which have to look again. */
    private static final int WHOLE_PASSES = 3;

    private final DistanceLanes lanes;
    private final double[] mass;
    private final boolean[] looksAgain;

    /** What one lane comes to, by vertex. */
    private final long[] distances;

    private final double[] paths;
    private final double[] delta;

    /** The vertex before each, where it is the only one; else ~i, where {@code several[i]} and on are those before. */
    private final int[] only;

    /** Runs of vertices, each closed by -1. */
    private int[] several = new int[256];

    private int severalCount;

    /** Number of vertices not yet peeled that each stands before. */
    private final int[] after;

    private final int[] peeled;

    private int begin;
    private int end;
    private int[] sources;
    private int first;

    public LaneSweep(DistanceLanes lanes, double[] mass) {
        int n = mass.length;
        this.lanes = lanes;
        this.mass = mass;
        this.looksAgain = new boolean[n];
        this.distances = new long[n];
        this.paths = new double[n];
        this.delta = new double[n];
        this.only = new int[n];
        this.after = new int[n];
        this.peeled = new int[n + 1];
    }

    /**
     * Searches from {@code sources[from]} to {@code sources[to - 1]}, at most {@link DistanceLanes#COUNT}, all in the component
     * [begin, end); what is found stands until the next search.
     *
     * @return false if it was given up, because paths have too many ties
     */
    public boolean search(int[] sources, int from, int to, int begin, int end) {
        this.sources = sources;
        this.first = from;
        this.begin = begin;
        this.end = end;
        Arrays.fill(lanes.dist, begin * DistanceLanes.COUNT, end * DistanceLanes.COUNT, DistanceLanes.FAR);
        for (int lane = 0; lane < DistanceLanes.COUNT; lane++) {
            int source = sources[Math.min(from + lane, to - 1)];
            lanes.dist[source * DistanceLanes.COUNT + lane] = 0;
        }
        return shorten();
    }

    private boolean shorten() {
        for (int v = end - 1; v >= begin; v--) {
            lanes.shorten(v);
        }
        for (int pass = 1; pass < WHOLE_PASSES; pass++) {
            for (int v = begin; v < end; v++) {
                lanes.shorten(v);
            }
        }
        Arrays.fill(looksAgain, begin, end, true);
        for (int pass = WHOLE_PASSES; pass < MAX_PASSES; pass++) {
            boolean fell = false;
            for (int v = begin; v < end; v++) {
                if (looksAgain[v]) {
                    looksAgain[v] = false;
                    if (lanes.shorten(v)) {
                        fell = true;
                        neighboursLookAgain(v);
                    }
                }
            }
            if (!fell) {
                return true;
            }
        }
        return false;
    }

    private void neighboursLookAgain(int v) {
        for (int e = lanes.off[v], last = lanes.off[v + 1]; e < last; e++) {
            looksAgain[lanes.adj[e]] = true;
        }
    }

    /** The distances from one of the sources, in units, by vertex; until the next call. */
    public long[] distances(int lane) {
        for (int v = begin; v < end; v++) {
            distances[v] = lanes.dist[v * DistanceLanes.COUNT + lane];
        }
        return distances;
    }

    /** Finds the vertices before each; once, ahead of {@link #dependencies}. */
    public void findBefore() {
        for (int v = begin; v < end; v++) {
            lanes.findBefore(v);
        }
    }

    /** As {@link DistanceSweep#dependencies}, of one of the sources; until the next call. */
    public double[] dependencies(int lane) {
        int source = sources[first + lane];
        // Before itself, so that it is never peeled.
        lanes.before[source * DistanceLanes.COUNT + lane] = DistanceLanes.ONE | source;
        boolean single = takeBefore(lane);
        Arrays.fill(delta, begin, end, 0);
        if (single) {
            peelTree();
        } else {
            int count = peel();
            countPaths(source, count);
            share(count);
        }
        delta[source] = 0;
        return delta;
    }

    /** Takes the lane's vertices before each; whether none has several. */
    private boolean takeBefore(int lane) {
        Arrays.fill(after, begin, end, 0);
        severalCount = 0;
        for (int v = begin; v < end; v++) {
            long before = lanes.before[v * DistanceLanes.COUNT + lane];
            if (before < 2 * DistanceLanes.ONE) {
                only[v] = (int) before;
                after[only[v]]++;
            } else {
                only[v] = ~severalCount;
                takeSeveral(v, lane);
            }
        }
        return severalCount == 0;
    }

    private void takeSeveral(int v, int lane) {
        int last = lanes.off[v + 1];
        if (several.length <= severalCount + last - lanes.off[v]) {
            several = Arrays.copyOf(several, 2 * several.length + last - lanes.off[v]);
        }
        long distance = lanes.dist[v * DistanceLanes.COUNT + lane];
        for (int e = lanes.off[v]; e < last; e++) {
            int u = lanes.adj[e];
            if (lanes.dist[u * DistanceLanes.COUNT + lane] + lanes.length[e] == distance) {
                several[severalCount++] = u;
                after[u]++;
            }
        }
        several[severalCount++] = -1;
    }

    /** The leaves, from the last; returns their number. */
    private int leaves() {
        int count = 0;
        for (int v = end - 1; v >= begin; v--) {
            peeled[count] = v;
            count += after[v] == 0 ? 1 : 0;
        }
        return count;
    }

    /** Where all paths are single they form a tree: its dependencies are the masses below. */
    private void peelTree() {
        int count = leaves();
        for (int i = 0; i < count; i++) {
            int v = peeled[i];
            int u = only[v];
            delta[u] += mass[v] + delta[v];
            peeled[count] = u;
            count += --after[u] == 0 ? 1 : 0;
        }
    }

    /** Orders all vertices but the source, each ahead of those before it; returns their number. */
    private int peel() {
        int count = leaves();
        for (int i = 0; i < count; i++) {
            int u = only[peeled[i]];
            if (u >= 0) {
                peeled[count] = u;
                count += --after[u] == 0 ? 1 : 0;
            } else {
                for (int t = ~u; several[t] >= 0; t++) {
                    peeled[count] = several[t];
                    count += --after[several[t]] == 0 ? 1 : 0;
                }
            }
        }
        return count;
    }

    private void countPaths(int source, int count) {
        paths[source] = 1;
        for (int i = count - 1; i >= 0; i--) {
            int v = peeled[i];
            int u = only[v];
            double sum = 0;
            if (u >= 0) {
                sum = paths[u];
            } else {
                for (int t = ~u; several[t] >= 0; t++) {
                    sum += paths[several[t]];
                }
            }
            paths[v] = sum;
        }
        HopSweep.requireFinite(paths, peeled, count);
    }

    private void share(int count) {
        for (int i = 0; i < count; i++) {
            int v = peeled[i];
            int u = only[v];
            double share = (mass[v] + delta[v]) / paths[v];
            if (u >= 0) {
                delta[u] += paths[u] * share;
            } else {
                for (int t = ~u; several[t] >= 0; t++) {
                    delta[several[t]] += paths[several[t]] * share;
                }
            }
        }
    }
}
