package entente.network;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The Leiden algorithm (Traag, Waltman and van Eck 2019) on two layers: fast local moving, refinement, aggregation, until
 * nothing moves. A vertex joins only groups to which a tie leads, so groups hang together; a group that lost what held it
 * together is parted at the end.
 */
final class LeidenSearch {

    /** Gains below this share of the total weight are noise of the sums. */
    private static final double EPSILON = 1e-12;

    /** How strongly refinement prefers the better merger (theta of the paper, in units of the total weight). */
    private static final double RANDOMNESS = 0.01;

    private static final int MAX_ROUNDS = 100;

    private final LayeredGraph graph;
    private final double resolution;
    private final SplittableRandom random;
    private final double[] toPositive;
    private final double[] toNegative;
    private final int[] touched;
    private int touchedCount;

    private LeidenSearch(LayeredGraph graph, double resolution, SplittableRandom random) {
        this.graph = graph;
        this.resolution = resolution;
        this.random = random;
        toPositive = new double[graph.n];
        toNegative = new double[graph.n];
        touched = new int[graph.n];
    }

    /** A label for each vertex, from every vertex alone. */
    static int[] search(LayeredGraph graph, double resolution, long seed) {
        return improve(graph, identity(graph.n), resolution, seed);
    }

    /** A label for each vertex, from a partition with labels below the number of vertices. */
    static int[] improve(LayeredGraph graph, int[] from, double resolution, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] labels = from;
        for (int round = 0; round < MAX_ROUNDS; round++) {
            int[] next = round(graph, labels, resolution, random);
            if (Arrays.equals(normal(next), normal(labels))) {
                break;
            }
            labels = next;
        }
        return connected(graph, labels);
    }

    /** One run down to the coarsest graph, from a partition to one at least as good. */
    private static int[] round(LayeredGraph finest, int[] labels, double resolution, SplittableRandom random) {
        LayeredGraph graph = finest;
        int[] vertexOf = identity(finest.n);
        int[] group = normal(labels);
        while (true) {
            LeidenSearch search = new LeidenSearch(graph, resolution, random);
            search.move(group);
            group = normal(group);
            int groups = count(group);
            if (groups == graph.n) {
                break;
            }
            int[] refined = normal(search.refine(group));
            int parts = count(refined);
            // Where refinement merges nothing, what moved is aggregated as it is.
            int[] by = parts < graph.n ? refined : group;
            int size = count(by);
            int[] coarse = new int[size];
            for (int v = 0; v < graph.n; v++) {
                coarse[by[v]] = group[v];
            }
            graph = graph.aggregate(by, size);
            for (int v = 0; v < vertexOf.length; v++) {
                vertexOf[v] = by[vertexOf[v]];
            }
            group = coarse;
        }
        int[] result = new int[vertexOf.length];
        for (int v = 0; v < result.length; v++) {
            result[v] = group[vertexOf[v]];
        }
        return result;
    }

    /** Moves vertices to the neighbouring group of most gain, those whose neighbours moved again, until none gains. */
    private void move(int[] group) {
        int n = graph.n;
        double[] positiveOf = new double[n];
        double[] negativeOf = new double[n];
        int[] sizeOf = new int[n];
        for (int v = 0; v < n; v++) {
            positiveOf[group[v]] += graph.positiveMass[v];
            negativeOf[group[v]] += graph.negativeMass[v];
            sizeOf[group[v]]++;
        }
        int[] free = new int[n];
        int freeCount = 0;
        for (int g = n - 1; g >= 0; g--) {
            if (sizeOf[g] == 0) {
                free[freeCount++] = g;
            }
        }
        int[] queue = shuffled(n);
        boolean[] waits = new boolean[n];
        Arrays.fill(waits, true);
        double epsilon = EPSILON * (graph.positiveTotal + graph.negativeTotal);
        int head = 0;
        int waiting = n;
        while (waiting > 0) {
            int v = queue[head];
            head = head + 1 == n ? 0 : head + 1;
            waiting--;
            waits[v] = false;
            int old = group[v];
            positiveOf[old] -= graph.positiveMass[v];
            negativeOf[old] -= graph.negativeMass[v];
            sizeOf[old]--;
            weigh(v, group);
            int best = old;
            double bestGain = sizeOf[old] == 0 ? 0 : gain(v, old, positiveOf, negativeOf);
            for (int i = 0; i < touchedCount; i++) {
                int candidate = touched[i];
                if (candidate != old) {
                    double gain = gain(v, candidate, positiveOf, negativeOf);
                    if (gain > bestGain + epsilon) {
                        bestGain = gain;
                        best = candidate;
                    }
                }
            }
            if (bestGain < -epsilon && freeCount > 0) {
                best = free[--freeCount];
            }
            forget();
            if (sizeOf[old] == 0 && best != old) {
                free[freeCount++] = old;
            }
            positiveOf[best] += graph.positiveMass[v];
            negativeOf[best] += graph.negativeMass[v];
            sizeOf[best]++;
            group[v] = best;
            if (best != old) {
                for (int e = graph.off[v]; e < graph.off[v + 1]; e++) {
                    int u = graph.adj[e];
                    if (!waits[u] && group[u] != best) {
                        waits[u] = true;
                        int at = head + waiting;
                        queue[at < n ? at : at - n] = u;
                        waiting++;
                    }
                }
            }
        }
    }

    /** Merges single vertices within each group anew, by chance in proportion to the gain, so that each part is connected. */
    private int[] refine(int[] group) {
        int n = graph.n;
        int[] part = identity(n);
        double[] positiveOf = graph.positiveMass.clone();
        double[] negativeOf = graph.negativeMass.clone();
        double[] groupPositive = new double[n];
        double[] groupNegative = new double[n];
        for (int v = 0; v < n; v++) {
            groupPositive[group[v]] += graph.positiveMass[v];
            groupNegative[group[v]] += graph.negativeMass[v];
        }
        boolean[] merged = new boolean[n];
        double[] weights = new double[n];
        double temperature = RANDOMNESS * (graph.positiveTotal + graph.negativeTotal) / Math.max(1, n);
        for (int v : shuffled(n)) {
            if (merged[v] || !isWellConnected(v, group, groupPositive, groupNegative)) {
                continue;
            }
            weighInside(v, group, part);
            positiveOf[v] -= graph.positiveMass[v];
            negativeOf[v] -= graph.negativeMass[v];
            double best = 0;
            for (int i = 0; i < touchedCount; i++) {
                weights[i] = gain(v, touched[i], positiveOf, negativeOf);
                best = Math.max(best, weights[i]);
            }
            double sum = 0;
            for (int i = 0; i < touchedCount; i++) {
                boolean allowed = touched[i] != v && weights[i] >= 0;
                weights[i] = allowed ? Math.exp((weights[i] - best) / temperature) : 0;
                sum += weights[i];
            }
            int chosen = sum > 0 ? touched[draw(weights, touchedCount, random.nextDouble() * sum)] : v;
            forget();
            positiveOf[chosen] += graph.positiveMass[v];
            negativeOf[chosen] += graph.negativeMass[v];
            part[v] = chosen;
            if (chosen != v) {
                merged[chosen] = true;
                merged[v] = true;
            }
        }
        return part;
    }

    private static int draw(double[] weights, int count, double at) {
        double left = at;
        int last = 0;
        for (int i = 0; i < count; i++) {
            if (weights[i] > 0) {
                last = i;
                left -= weights[i];
                if (left < 0) {
                    break;
                }
            }
        }
        return last;
    }

    private boolean isWellConnected(int v, int[] group, double[] groupPositive, double[] groupNegative) {
        double net = 0;
        for (int e = graph.off[v]; e < graph.off[v + 1]; e++) {
            if (group[graph.adj[e]] == group[v]) {
                net += graph.positive[e] - graph.negative[e];
            }
        }
        int g = group[v];
        return net >= expected(v, groupPositive[g] - graph.positiveMass[v], groupNegative[g] - graph.negativeMass[v]);
    }

    private void weigh(int v, int[] group) {
        for (int e = graph.off[v]; e < graph.off[v + 1]; e++) {
            touch(group[graph.adj[e]], e);
        }
    }

    private void weighInside(int v, int[] group, int[] part) {
        for (int e = graph.off[v]; e < graph.off[v + 1]; e++) {
            if (group[graph.adj[e]] == group[v]) {
                touch(part[graph.adj[e]], e);
            }
        }
    }

    private void touch(int g, int arc) {
        if (toPositive[g] == 0 && toNegative[g] == 0) {
            touched[touchedCount++] = g;
        }
        toPositive[g] += graph.positive[arc];
        toNegative[g] += graph.negative[arc];
    }

    private void forget() {
        for (int i = 0; i < touchedCount; i++) {
            toPositive[touched[i]] = 0;
            toNegative[touched[i]] = 0;
        }
        touchedCount = 0;
    }

    /** What the quality gains, times half its total, when the vertex, which stands alone, joins the group. */
    private double gain(int v, int g, double[] positiveOf, double[] negativeOf) {
        return toPositive[g] - toNegative[g] - expected(v, positiveOf[g], negativeOf[g]);
    }

    private double expected(int v, double positiveMass, double negativeMass) {
        double plus = graph.positiveTotal > 0 ? graph.positiveMass[v] * positiveMass / graph.positiveTotal : 0;
        double minus = graph.negativeTotal > 0 ? graph.negativeMass[v] * negativeMass / graph.negativeTotal : 0;
        return resolution * (plus - minus);
    }

    private int[] shuffled(int n) {
        int[] order = identity(n);
        for (int i = n - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swap = order[i];
            order[i] = order[j];
            order[j] = swap;
        }
        return order;
    }

    /** Parts every group into what ties hold together. */
    private static int[] connected(LayeredGraph graph, int[] group) {
        int[] component = new int[graph.n];
        Arrays.fill(component, -1);
        int[] stack = new int[graph.n];
        int components = 0;
        for (int root = 0; root < graph.n; root++) {
            if (component[root] >= 0) {
                continue;
            }
            int top = 0;
            stack[top++] = root;
            component[root] = components;
            while (top > 0) {
                int v = stack[--top];
                for (int e = graph.off[v]; e < graph.off[v + 1]; e++) {
                    int u = graph.adj[e];
                    if (component[u] < 0 && group[u] == group[root]) {
                        component[u] = components;
                        stack[top++] = u;
                    }
                }
            }
            components++;
        }
        return component;
    }

    private static int[] identity(int n) {
        int[] identity = new int[n];
        Arrays.setAll(identity, i -> i);
        return identity;
    }

    /** The same partition with labels from 0 in order of first use. */
    private static int[] normal(int[] labels) {
        int[] number = new int[labels.length];
        Arrays.fill(number, -1);
        int[] normal = new int[labels.length];
        int next = 0;
        for (int v = 0; v < labels.length; v++) {
            if (number[labels[v]] < 0) {
                number[labels[v]] = next++;
            }
            normal[v] = number[labels[v]];
        }
        return normal;
    }

    private static int count(int[] normal) {
        return Arrays.stream(normal).max().orElse(-1) + 1;
    }
}
