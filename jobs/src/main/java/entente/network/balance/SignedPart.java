package entente.network.balance;

import entente.network.Rows;
import java.util.Arrays;

/** A part of a network that signed ties hold together. */
final class SignedPart {

    private SignedPart() {}

    /**
     * The vertices that arcs other than 0 join to this one, itself first, each next one that with the most arcs to those
     * before it; of equals the first. Time O(k^2 + m) for k vertices up to a bound, beyond in order of reach.
     *
     * @param mostOrdered vertices of a part up to which it is ordered so
     */
    static int[] reachedFrom(Rows net, int root, int mostOrdered) {
        int[] part = reach(net, root);
        if (part.length > mostOrdered) {
            return part;
        }
        int[] order = part.clone();
        int[] ties = new int[order.length];
        for (int at = 0; at < order.length; at++) {
            int next = at;
            for (int i = at; i < order.length; i++) {
                boolean more =
                        ties[i] == ties[next] ? degree(net, order[i]) > degree(net, order[next]) : ties[i] > ties[next];
                next = more ? i : next;
            }
            swap(order, at, next);
            swap(ties, at, next);
            for (int i = at + 1; i < order.length; i++) {
                int arc = net.arc(order[at], order[i]);
                ties[i] += arc >= 0 && net.weight(arc) != 0 ? 1 : 0;
            }
        }
        return order;
    }

    private static int degree(Rows net, int v) {
        int degree = 0;
        for (int e = net.begin(v); e < net.end(v); e++) {
            degree += net.weight(e) != 0 ? 1 : 0;
        }
        return degree;
    }

    private static void swap(int[] array, int i, int j) {
        int kept = array[i];
        array[i] = array[j];
        array[j] = kept;
    }

    private static int[] reach(Rows net, int root) {
        boolean[] seen = new boolean[net.size()];
        int[] part = new int[net.size()];
        int count = 0;
        part[count++] = root;
        seen[root] = true;
        for (int i = 0; i < count; i++) {
            for (int e = net.begin(part[i]); e < net.end(part[i]); e++) {
                if (!seen[net.target(e)] && net.weight(e) != 0) {
                    seen[net.target(e)] = true;
                    part[count++] = net.target(e);
                }
            }
        }
        return Arrays.copyOf(part, count);
    }

    /**
     * The arcs of a part, its vertices named by their places in it.
     *
     * @param place scratch for the names, one a vertex of the network
     * @param signs whether weights are 1 and -1
     */
    static Rows rows(Rows net, int[] part, int[] place, boolean signs) {
        int m = 0;
        for (int i = 0; i < part.length; i++) {
            place[part[i]] = i;
            m += degree(net, part[i]);
        }
        int[] a = new int[m / 2];
        int[] b = new int[m / 2];
        double[] weights = new double[m / 2];
        int count = 0;
        for (int v : part) {
            for (int e = net.begin(v); e < net.end(v); e++) {
                if (net.target(e) > v && net.weight(e) != 0) {
                    a[count] = place[v];
                    b[count] = place[net.target(e)];
                    weights[count++] = signs ? Math.signum(net.weight(e)) : net.weight(e);
                }
            }
        }
        return Rows.of(part.length, a, b, weights);
    }
}
