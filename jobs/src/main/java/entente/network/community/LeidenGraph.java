package entente.network.community;

import entente.network.Rows;
import java.util.Arrays;

/**
 * The graph on which communities are searched, of actors or of groups of them. What two vertices gain by being together is
 * the weight of the arc less {@code scale * mass * mass}, plus {@code counterScale * counterMass * counterMass}: what a
 * null model expects of the positive layer, and of the negative one. Ties inside a vertex do not matter and are left out.
 *
 * @param off where the arcs of each vertex begin, and last where they end
 * @param adj the other end of each arc
 * @param weight positive less negative weight of each arc
 * @param mass strength of each vertex in the positive layer, or the number of its actors
 * @param counterMass strength of each vertex in the negative layer; null where there is none
 */
@SuppressWarnings("ArrayRecordComponent") // handed from step to step of one search; never compared
record LeidenGraph(
        int[] off, int[] adj, double[] weight, double[] mass, double[] counterMass, double scale, double counterScale) {

    int size() {
        return mass.length;
    }

    /** Newman's null model on one layer. */
    static LeidenGraph modularity(Rows rows, double resolution) {
        double[] mass = rows.strengths();
        return new LeidenGraph(rows.offsets(), rows.targets(), rows.weights(), mass, null, scale(resolution, mass), 0);
    }

    /** The constant Potts model on one layer: two actors are expected to be tied by the resolution. */
    static LeidenGraph constantPotts(Rows rows, double resolution) {
        double[] mass = new double[rows.size()];
        Arrays.fill(mass, 1);
        return new LeidenGraph(rows.offsets(), rows.targets(), rows.weights(), mass, null, resolution, 0);
    }

    /** Newman's null model on each of two layers, the second counting against. */
    static LeidenGraph signed(Rows positive, Rows negative, double resolution) {
        Rows net = positive.minus(negative);
        double[] mass = positive.strengths();
        double[] counterMass = negative.strengths();
        return new LeidenGraph(
                net.offsets(),
                net.targets(),
                net.weights(),
                mass,
                counterMass,
                scale(resolution, mass),
                scale(resolution, counterMass));
    }

    private static double scale(double resolution, double[] mass) {
        double total = Arrays.stream(mass).sum();
        return total > 0 ? resolution / total : 0;
    }

    /** Sum of the weights of all arcs without their signs. */
    double volume() {
        double volume = 0;
        for (double w : weight) {
            volume += Math.abs(w);
        }
        return volume;
    }

    /**
     * The graph whose vertices are groups of this one's, in time O(n + m). The neighbours of a group stand in the order in
     * which they were first seen.
     *
     * @param group of each vertex, numbered from 0 without gaps
     */
    LeidenGraph aggregate(int[] group, int groups) {
        int n = size();
        int[] start = new int[groups + 1];
        for (int g : group) {
            start[g + 1]++;
        }
        for (int g = 0; g < groups; g++) {
            start[g + 1] += start[g];
        }
        int[] members = new int[n];
        int[] next = Arrays.copyOf(start, groups);
        for (int v = 0; v < n; v++) {
            members[next[group[v]]++] = v;
        }
        int[] newOff = new int[groups + 1];
        int[] newAdj = new int[adj.length];
        double[] newWeight = new double[adj.length];
        int[] seenAt = new int[groups];
        Arrays.fill(seenAt, -1);
        int end = 0;
        for (int g = 0; g < groups; g++) {
            int first = end;
            for (int i = start[g]; i < start[g + 1]; i++) {
                for (int e = off[members[i]]; e < off[members[i] + 1]; e++) {
                    int h = group[adj[e]];
                    if (h == g) {
                        continue;
                    }
                    if (seenAt[h] < first) {
                        seenAt[h] = end;
                        newAdj[end] = h;
                        newWeight[end++] = weight[e];
                    } else {
                        newWeight[seenAt[h]] += weight[e];
                    }
                }
            }
            newOff[g + 1] = end;
        }
        return new LeidenGraph(
                newOff,
                Arrays.copyOf(newAdj, end),
                Arrays.copyOf(newWeight, end),
                sums(mass, group, groups),
                counterMass == null ? null : sums(counterMass, group, groups),
                scale,
                counterScale);
    }

    /** Sum of the values of each group. */
    static double[] sums(double[] values, int[] group, int groups) {
        double[] sums = new double[groups];
        for (int v = 0; v < group.length; v++) {
            sums[group[v]] += values[v];
        }
        return sums;
    }
}
