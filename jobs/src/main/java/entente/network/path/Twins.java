package entente.network.path;

import entente.corpus.StableHash;
import entente.network.Rows;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Vertices that can be swapped without any other noticing: tied to the same others, with the same weights, whether to each
 * other or not. One search speaks for all of them. Only vertices of mass 1 are joined, so that no trees hang on them.
 * Expected O(n + m).
 */
final class Twins implements Serializable {

    private static final long serialVersionUID = 1;

    /** The smallest twin of each vertex: itself where it has none or is the smallest. */
    final int[] first;

    /** The next greater twin, or -1. */
    final int[] next;

    /** Number of twins of each smallest, itself included; 0 for the others. */
    final int[] count;

    Twins(Rows rows, double[] mass) {
        int n = rows.size();
        first = new int[n];
        next = new int[n];
        count = new int[n];
        Arrays.setAll(first, v -> v);
        Arrays.fill(next, -1);
        Arrays.fill(count, 1);
        join(rows, mass, false);
        join(rows, mass, true);
    }

    /** The vertices that speak for themselves and their twins, ascending. */
    int[] sources() {
        return IntStream.range(0, count.length).filter(v -> count[v] > 0).toArray();
    }

    /** Joins those that look alike; {@code tied} those that are tied to each other, else those that are not. */
    private void join(Rows rows, double[] mass, boolean tied) {
        int n = rows.size();
        int[] last = new int[n];
        Arrays.setAll(last, v -> v);
        int[] sameLook = new int[n];
        Arrays.fill(sameLook, -1);
        Map<Long, Integer> byLook = new HashMap<>();
        for (int v = 0; v < n; v++) {
            if (mass[v] != 1 || first[v] != v || count[v] != 1 || rows.degree(v) == 0) {
                continue;
            }
            long look = look(rows, v, tied);
            Integer head = byLook.get(look);
            int u = head == null ? -1 : head;
            while (u >= 0 && !alike(rows, u, v)) {
                u = sameLook[u];
            }
            if (u >= 0) {
                first[v] = u;
                count[v] = 0;
                count[u]++;
                next[last[u]] = v;
                last[u] = v;
            } else {
                sameLook[v] = head == null ? -1 : head;
                byLook.put(look, v);
            }
        }
    }

    /** A number that twins share: of the neighbours, and of the vertex itself where twins are each other's neighbours. */
    private static long look(Rows rows, int v, boolean tied) {
        long sum = tied ? StableHash.mix(v) : 1;
        for (int e = rows.begin(v); e < rows.end(v); e++) {
            sum += tied
                    ? StableHash.mix(rows.target(e))
                    : StableHash.mix(rows.target(e) ^ StableHash.mix(Double.doubleToLongBits(rows.weight(e))));
        }
        return sum;
    }

    /** Whether the two have the same ties to all others. */
    private static boolean alike(Rows rows, int u, int v) {
        if (rows.degree(u) != rows.degree(v)) {
            return false;
        }
        int e = rows.begin(u);
        int f = rows.begin(v);
        while (true) {
            if (e < rows.end(u) && rows.target(e) == v) {
                e++;
            }
            if (f < rows.end(v) && rows.target(f) == u) {
                f++;
            }
            if (e == rows.end(u) || f == rows.end(v)) {
                return e == rows.end(u) && f == rows.end(v);
            }
            if (rows.target(e) != rows.target(f) || rows.weight(e) != rows.weight(f)) {
                return false;
            }
            e++;
            f++;
        }
    }
}
