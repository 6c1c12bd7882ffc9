package entente.network.path.search;

import entente.network.Rows;
import java.util.Arrays;

/**
 * Dependencies of all vertices on one source over shortest paths counted in ties (Brandes 2001, vertices with masses).
 * Level by level; each level takes the cheapest of three ways over the arcs. <em>Walk</em>: from the frontier, asking of
 * each neighbour whether it is new. <em>Scatter</em>: from the frontier, adding path counts to all neighbours without
 * asking, then looking through the vertices not yet reached. <em>Gather</em>: each vertex not yet reached sums the path
 * counts of its neighbours, which are 0 outside the frontier. The last two have no branch a processor could mispredict,
 * and on a network of short paths nearly all arcs go their way. Backwards the same with two ways.
 *
 * <p>O(n + m) a source. Not thread-safe: one a thread; 52 bytes a vertex.
 */
public final class HopSweep {

    /** A frontier with fewer arcs than this part of the vertices walks: looking through those not reached costs more. */
    private static final int WALK = 6;

    private final int[] off;
    private final int[] adj;
    private final double[] mass;

    private final double[] paths;
    private final double[] pull;
    private final double[] push;
    private final double[] share;
    private final double[] delta;
    private final int[] order;
    private final int[] left;
    private int[] level = new int[64];

    private int deepest;
    private int leftCount;

    public HopSweep(Rows rows, double[] mass) {
        int n = rows.size();
        this.off = rows.offsets();
        this.adj = rows.targets();
        this.mass = mass;
        this.paths = new double[n];
        this.pull = new double[n];
        this.push = new double[n];
        this.share = new double[n];
        this.delta = new double[n];
        this.order = new int[n];
        this.left = new int[n];
    }

    /**
     * Sweeps from the source through its component, the vertices in [from, to).
     *
     * @return the dependency of each vertex: the sum over targets t of mass(t) times the share of the shortest paths from
     *     source to t that pass through the vertex; stands until the next sweep; 0 for the source
     */
    public double[] dependencies(int source, int from, int to) {
        forward(source, from, to);
        backward(from, to);
        return delta;
    }

    private void forward(int source, int from, int to) {
        Arrays.fill(paths, from, to, 0);
        Arrays.fill(push, from, to, 0);
        paths[source] = 1;
        order[0] = source;
        level[0] = 0;
        int begin = 0;
        int end = 1;
        deepest = 0;
        int arcs = off[source + 1] - off[source];
        int arcsLeft = off[to] - off[from] - arcs;
        leftCount = -1;
        while (true) {
            int newEnd;
            if (arcs < (to - from) / WALK) {
                newEnd = walk(begin, end);
                leftCount = -1;
            } else {
                if (leftCount < 0) {
                    listLeft(from, to);
                }
                newEnd = arcs < arcsLeft ? scatter(begin, end) : gather(begin, end);
            }
            if (newEnd == end) {
                break;
            }
            deepest++;
            if (deepest + 1 >= level.length) {
                level = Arrays.copyOf(level, 2 * level.length);
            }
            level[deepest] = end;
            arcs = 0;
            for (int i = end; i < newEnd; i++) {
                arcs += off[order[i] + 1] - off[order[i]];
            }
            arcsLeft -= arcs;
            begin = end;
            end = newEnd;
            if (end == to - from) {
                break;
            }
        }
        level[deepest + 1] = end;
        requireFinite(paths, order, end);
    }

    /** Path counts grow with the number of detours; beyond what a double holds their shares would be lost without a word. */
    static void requireFinite(double[] paths, int[] order, int count) {
        for (int i = 0; i < count; i++) {
            if (paths[order[i]] == Double.POSITIVE_INFINITY) {
                throw new ArithmeticException(
                        "shortest paths between two actors must number below 1.8e308, got more in a" + " network of "
                                + paths.length + " vertices; take the sampled betweenness");
            }
        }
    }

    private void listLeft(int from, int to) {
        leftCount = 0;
        for (int v = from; v < to; v++) {
            left[leftCount] = v;
            leftCount += paths[v] == 0 ? 1 : 0;
        }
    }

    private int walk(int begin, int end) {
        int newEnd = end;
        for (int i = begin; i < end; i++) {
            int v = order[i];
            double p = paths[v];
            for (int e = off[v]; e < off[v + 1]; e++) {
                int u = adj[e];
                // What was reached before this level keeps its count; push holds what this level adds.
                if (paths[u] == 0) {
                    if (push[u] == 0) {
                        order[newEnd++] = u;
                    }
                    push[u] += p;
                }
            }
        }
        for (int i = end; i < newEnd; i++) {
            paths[order[i]] = push[order[i]];
        }
        return newEnd;
    }

    private int scatter(int begin, int end) {
        for (int i = begin; i < end; i++) {
            int v = order[i];
            double p = paths[v];
            for (int e = off[v], last = off[v + 1]; e < last; e++) {
                push[adj[e]] += p;
            }
        }
        int newEnd = end;
        int kept = 0;
        for (int i = 0; i < leftCount; i++) {
            int v = left[i];
            double p = push[v];
            if (p != 0) {
                paths[v] = p;
                order[newEnd++] = v;
            } else {
                left[kept++] = v;
            }
        }
        leftCount = kept;
        return newEnd;
    }

    private int gather(int begin, int end) {
        for (int i = begin; i < end; i++) {
            pull[order[i]] = paths[order[i]];
        }
        int newEnd = end;
        int kept = 0;
        for (int i = 0; i < leftCount; i++) {
            int v = left[i];
            double p = gathered(v);
            if (p != 0) {
                paths[v] = p;
                order[newEnd++] = v;
            } else {
                left[kept++] = v;
            }
        }
        for (int i = begin; i < end; i++) {
            pull[order[i]] = 0;
        }
        leftCount = kept;
        return newEnd;
    }

    /** Sum of what the neighbours offer. Two sums, so that the processor need not wait for one addition to begin the next. */
    private double gathered(int v) {
        double even = 0;
        double odd = 0;
        int e = off[v];
        int last = off[v + 1];
        for (; e < last - 1; e += 2) {
            even += pull[adj[e]];
            odd += pull[adj[e + 1]];
        }
        if (e < last) {
            even += pull[adj[e]];
        }
        return even + odd;
    }

    private void backward(int from, int to) {
        Arrays.fill(push, from, to, 0);
        delta[order[0]] = 0;
        for (int i = level[deepest]; i < level[deepest + 1]; i++) {
            int v = order[i];
            delta[v] = 0;
            share[v] = mass[v] / paths[v];
        }
        for (int l = deepest - 1; l > 0; l--) {
            int begin = level[l];
            int end = level[l + 1];
            int below = level[l + 2];
            if (arcs(begin, end) < arcs(end, below)) {
                for (int i = end; i < below; i++) {
                    pull[order[i]] = share[order[i]];
                }
                for (int i = begin; i < end; i++) {
                    settle(order[i], gathered(order[i]));
                }
                for (int i = end; i < below; i++) {
                    pull[order[i]] = 0;
                }
            } else {
                for (int i = end; i < below; i++) {
                    int v = order[i];
                    double s = share[v];
                    for (int e = off[v], last = off[v + 1]; e < last; e++) {
                        push[adj[e]] += s;
                    }
                }
                for (int i = begin; i < end; i++) {
                    settle(order[i], push[order[i]]);
                }
            }
        }
    }

    private void settle(int v, double shares) {
        double d = paths[v] * shares;
        delta[v] = d;
        share[v] = (mass[v] + d) / paths[v];
    }

    private int arcs(int begin, int end) {
        int arcs = 0;
        for (int i = begin; i < end; i++) {
            arcs += off[order[i] + 1] - off[order[i]];
        }
        return arcs;
    }
}
