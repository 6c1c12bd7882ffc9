package entente.network.path.search;

import entente.network.Rows;
import java.util.Arrays;

/**
 * Leaves out ties that no shortest path takes, because a detour of two or three ties is shorter (the first steps to the
 * metric backbone of Simas, Correia and Rocha 2021). All distances and all shortest paths stay what they are. Ties between
 * actors who also share a strong partner are many in networks of news, so that searches have much less to do.
 * O(m sqrt(m)) for detours of two ties; for those of three the sum of the squares of degrees, which is never more than
 * a search from every vertex takes.
 */
public final class MetricBackbone {

    private static final double FAR = Double.POSITIVE_INFINITY;

    private final Rows lengths;

    /** Length of the shortest way from one vertex in at most so many ties as are asked for; FAR where there is none. */
    private final double[] near;

    private final int[] touched;
    private int touchedCount;

    private MetricBackbone(Rows lengths) {
        this.lengths = lengths;
        this.near = new double[lengths.size()];
        this.touched = new int[lengths.size()];
        Arrays.fill(near, FAR);
    }

    /** The ties not beaten by a detour of two ties; {@code lengths} holds lengths as weights. */
    public static Rows of(Rows lengths) {
        return new MetricBackbone(lengths).kept(false);
    }

    /** The ties not beaten by a detour of two or three ties: worth it before a search from every vertex. */
    public static Rows closelyOf(Rows lengths) {
        return new MetricBackbone(lengths).kept(true);
    }

    private Rows kept(boolean overTwo) {
        boolean[] dropped = new boolean[lengths.arcs()];
        for (int u = 0; u < lengths.size(); u++) {
            oneTieFrom(u);
            if (overTwo) {
                anotherTieFrom(u);
            }
            for (int e = lengths.begin(u); e < lengths.end(u); e++) {
                int v = lengths.target(e);
                // From the end with fewer ties: that bounds the work on networks with great hubs.
                boolean fewer =
                        lengths.degree(v) < lengths.degree(u) || (lengths.degree(v) == lengths.degree(u) && v < u);
                if (fewer && hasDetour(v, lengths.weight(e))) {
                    dropped[e] = true;
                    dropped[lengths.arc(v, u)] = true;
                }
            }
            for (int i = 0; i < touchedCount; i++) {
                near[touched[i]] = FAR;
            }
            touchedCount = 0;
        }
        return without(lengths, dropped);
    }

    private void oneTieFrom(int u) {
        for (int e = lengths.begin(u); e < lengths.end(u); e++) {
            reach(lengths.target(e), lengths.weight(e));
        }
    }

    private void anotherTieFrom(int u) {
        for (int e = lengths.begin(u); e < lengths.end(u); e++) {
            int x = lengths.target(e);
            for (int f = lengths.begin(x); f < lengths.end(x); f++) {
                reach(lengths.target(f), lengths.weight(e) + lengths.weight(f));
            }
        }
    }

    private void reach(int v, double length) {
        if (length < near[v]) {
            if (near[v] == FAR) {
                touched[touchedCount++] = v;
            }
            near[v] = length;
        }
    }

    /** Whether a way by another neighbour of v is shorter; one that passes the tie itself never is. */
    private boolean hasDetour(int v, double length) {
        for (int e = lengths.begin(v); e < lengths.end(v); e++) {
            if (near[lengths.target(e)] + lengths.weight(e) < length) {
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
            for (int e = rows.begin(v); e < rows.end(v); e++) {
                if (!dropped[e]) {
                    adj[kept] = rows.target(e);
                    weight[kept++] = rows.weight(e);
                }
            }
            off[v + 1] = kept;
        }
        return new Rows(off, Arrays.copyOf(adj, kept), Arrays.copyOf(weight, kept));
    }
}
