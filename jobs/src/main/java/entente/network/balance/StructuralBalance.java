package entente.network.balance;

import entente.network.Network;
import entente.network.Rows;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Structural balance by triangles (Heider 1946, Cartwright and Harary 1956): how many triangles of signed ties there are of
 * each kind. The sign of a tie is that of its agreement less its disagreement; where they are equal it has none and takes no
 * part. Time O(m^1.5).
 */
public final class StructuralBalance {

    private final Map<TriangleKind, Long> triangles;

    private StructuralBalance(Map<TriangleKind, Long> triangles) {
        this.triangles = triangles;
    }

    /** Counts the signed triangles of a network. */
    public static StructuralBalance of(Network network) {
        Rows net = network.positive().minus(network.negative());
        int n = net.size();
        long[] counts = new long[TriangleKind.values().length];
        byte[] mark = new byte[n];
        for (int v = 0; v < n; v++) {
            mark(net, v, mark, true);
            for (int e = net.begin(v); e < net.end(v); e++) {
                int u = net.target(e);
                if (mark[u] == 0) {
                    continue;
                }
                for (int f = net.begin(u); f < net.end(u); f++) {
                    int w = net.target(f);
                    if (mark[w] != 0 && net.weight(f) != 0 && follows(net, w, u)) {
                        counts[opposed(mark[u]) + opposed(mark[w]) + opposed(net.weight(f))]++;
                    }
                }
            }
            mark(net, v, mark, false);
        }
        EnumMap<TriangleKind, Long> triangles = new EnumMap<>(TriangleKind.class);
        Arrays.stream(TriangleKind.values()).forEach(kind -> triangles.put(kind, counts[kind.disagreements()]));
        return new StructuralBalance(Collections.unmodifiableMap(triangles));
    }

    /** Signs of the ties from a vertex to those that follow it. */
    private static void mark(Rows net, int v, byte[] mark, boolean set) {
        for (int e = net.begin(v); e < net.end(v); e++) {
            int u = net.target(e);
            if (follows(net, u, v)) {
                mark[u] = set ? (byte) Math.signum(net.weight(e)) : 0;
            }
        }
    }

    /** The order by degree, then index, in which no vertex is followed by many. */
    private static boolean follows(Rows net, int u, int v) {
        int difference = net.degree(u) - net.degree(v);
        return difference > 0 || (difference == 0 && u > v);
    }

    private static int opposed(double sign) {
        return sign < 0 ? 1 : 0;
    }

    /** Number of triangles of each kind, in order of their disagreements; all four stand in it. */
    public Map<TriangleKind, Long> triangles() {
        return triangles;
    }

    /** Number of signed triangles. */
    public long total() {
        return triangles.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Share of triangles that are balanced; not-a-number without triangles. */
    public double degree() {
        long balanced = triangles.entrySet().stream()
                .filter(entry -> entry.getKey().balanced())
                .mapToLong(Map.Entry::getValue)
                .sum();
        return (double) balanced / total();
    }
}
