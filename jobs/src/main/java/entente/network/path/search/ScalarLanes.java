package entente.network.path.search;

import entente.network.Rows;
import java.util.Arrays;

/** {@link DistanceLanes} in plain Java. */
public final class ScalarLanes extends DistanceLanes {

    public ScalarLanes(Rows lengths) {
        super(lengths);
    }

    // One variable a lane: the compiler keeps those in registers, and does not an array.
    @Override
    boolean shorten(int v) {
        int at = v * COUNT;
        long d0 = dist[at];
        long d1 = dist[at + 1];
        long d2 = dist[at + 2];
        long d3 = dist[at + 3];
        long d4 = dist[at + 4];
        long d5 = dist[at + 5];
        long d6 = dist[at + 6];
        long d7 = dist[at + 7];
        for (int e = off[v], last = off[v + 1]; e < last; e++) {
            int from = adj[e] * COUNT;
            long tie = length[e];
            d0 = Math.min(d0, dist[from] + tie);
            d1 = Math.min(d1, dist[from + 1] + tie);
            d2 = Math.min(d2, dist[from + 2] + tie);
            d3 = Math.min(d3, dist[from + 3] + tie);
            d4 = Math.min(d4, dist[from + 4] + tie);
            d5 = Math.min(d5, dist[from + 5] + tie);
            d6 = Math.min(d6, dist[from + 6] + tie);
            d7 = Math.min(d7, dist[from + 7] + tie);
        }
        long fell = (d0 ^ dist[at])
                | (d1 ^ dist[at + 1])
                | (d2 ^ dist[at + 2])
                | (d3 ^ dist[at + 3])
                | (d4 ^ dist[at + 4])
                | (d5 ^ dist[at + 5])
                | (d6 ^ dist[at + 6])
                | (d7 ^ dist[at + 7]);
        dist[at] = d0;
        dist[at + 1] = d1;
        dist[at + 2] = d2;
        dist[at + 3] = d3;
        dist[at + 4] = d4;
        dist[at + 5] = d5;
        dist[at + 6] = d6;
        dist[at + 7] = d7;
        return fell != 0;
    }

    @Override
    void findBefore(int v) {
        int at = v * COUNT;
        Arrays.fill(before, at, at + COUNT, 0);
        for (int e = off[v], last = off[v + 1]; e < last; e++) {
            int from = adj[e] * COUNT;
            long tie = length[e];
            long one = ONE | adj[e];
            for (int lane = 0; lane < COUNT; lane++) {
                before[at + lane] += dist[from + lane] + tie == dist[at + lane] ? one : 0;
            }
        }
    }
}
