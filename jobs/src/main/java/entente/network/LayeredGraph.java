package entente.network;

import java.util.Arrays;

/**
 * A graph for the search of communities, of actors or of groups of them: positive and negative weight on one set of arcs,
 * and the strength that each vertex has in either layer, ties within a group included.
 */
final class LayeredGraph {

    final int n;
    final int[] off;
    final int[] adj;
    final double[] positive;
    final double[] negative;
    final double[] positiveMass;
    final double[] negativeMass;
    final double positiveTotal;
    final double negativeTotal;

    private LayeredGraph(
            int[] off,
            int[] adj,
            double[] positive,
            double[] negative,
            double[] positiveMass,
            double[] negativeMass,
            double positiveTotal,
            double negativeTotal) {
        this.n = off.length - 1;
        this.off = off;
        this.adj = adj;
        this.positive = positive;
        this.negative = negative;
        this.positiveMass = positiveMass;
        this.negativeMass = negativeMass;
        this.positiveTotal = positiveTotal;
        this.negativeTotal = negativeTotal;
    }

    /**
     * The graph of a network's layers.
     *
     * @param negative null where there is none
     */
    static LayeredGraph of(Rows positive, Rows negative) {
        int n = positive.size();
        Gatherer gatherer = new Gatherer(n, positive.arcs() + (negative == null ? 0 : negative.arcs()));
        for (int v = 0; v < n; v++) {
            for (int e = positive.off[v]; e < positive.off[v + 1]; e++) {
                gatherer.add(positive.adj[e], positive.weight[e], 0);
            }
            for (int e = negative == null ? 0 : negative.off[v]; negative != null && e < negative.off[v + 1]; e++) {
                gatherer.add(negative.adj[e], 0, negative.weight[e]);
            }
            gatherer.endRow(v);
        }
        double[] positiveMass = positive.strengths();
        double[] negativeMass = negative == null ? new double[n] : negative.strengths();
        return gatherer.graph(
                positiveMass,
                negativeMass,
                Arrays.stream(positiveMass).sum(),
                Arrays.stream(negativeMass).sum());
    }

    /** The same ties whatever their sign. */
    LayeredGraph unsigned() {
        double[] weight = positive.clone();
        Arrays.setAll(weight, e -> positive[e] + negative[e]);
        double[] mass = positiveMass.clone();
        Arrays.setAll(mass, v -> positiveMass[v] + negativeMass[v]);
        return new LayeredGraph(
                off, adj, weight, new double[adj.length], mass, new double[n], positiveTotal + negativeTotal, 0);
    }

    /**
     * The graph whose vertices are groups of this one's.
     *
     * @param group of each vertex, numbered from 0 without gaps
     */
    LayeredGraph aggregate(int[] group, int groups) {
        int[] start = new int[groups + 1];
        for (int g : group) {
            start[g + 1]++;
        }
        for (int g = 0; g < groups; g++) {
            start[g + 1] += start[g];
        }
        int[] members = new int[n];
        int[] next = Arrays.copyOf(start, groups);
        double[] positiveOf = new double[groups];
        double[] negativeOf = new double[groups];
        for (int v = 0; v < n; v++) {
            members[next[group[v]]++] = v;
            positiveOf[group[v]] += positiveMass[v];
            negativeOf[group[v]] += negativeMass[v];
        }
        Gatherer gatherer = new Gatherer(groups, adj.length);
        for (int g = 0; g < groups; g++) {
            for (int i = start[g]; i < start[g + 1]; i++) {
                for (int e = off[members[i]]; e < off[members[i] + 1]; e++) {
                    if (group[adj[e]] != g) {
                        gatherer.add(group[adj[e]], positive[e], negative[e]);
                    }
                }
            }
            gatherer.endRow(g);
        }
        return gatherer.graph(positiveOf, negativeOf, positiveTotal, negativeTotal);
    }

    /** Adds up arcs of one row after another; a row's neighbours stand in the order in which they were first seen. */
    private static final class Gatherer {

        private final int[] off;
        private int[] adj;
        private double[] positive;
        private double[] negative;
        private final int[] seenAt;
        private int row;
        private int end;

        Gatherer(int n, int arcs) {
            off = new int[n + 1];
            adj = new int[arcs];
            positive = new double[arcs];
            negative = new double[arcs];
            seenAt = new int[n];
            Arrays.fill(seenAt, -1);
        }

        void add(int neighbour, double plus, double minus) {
            int at = seenAt[neighbour];
            if (at < off[row] || at >= end || adj[at] != neighbour) {
                at = end++;
                seenAt[neighbour] = at;
                adj[at] = neighbour;
            }
            positive[at] += plus;
            negative[at] += minus;
        }

        void endRow(int v) {
            row = v + 1;
            off[row] = end;
        }

        LayeredGraph graph(double[] positiveMass, double[] negativeMass, double plus, double minus) {
            adj = Arrays.copyOf(adj, end);
            positive = Arrays.copyOf(positive, end);
            negative = Arrays.copyOf(negative, end);
            return new LayeredGraph(off, adj, positive, negative, positiveMass, negativeMass, plus, minus);
        }
    }
}
