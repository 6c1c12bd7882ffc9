package entente.network.community;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Refinement (Traag, Waltman and van Eck 2019): within each group, vertices that stand alone join parts of it, by chance
 * and the likelier the more they gain, never losing; only vertices and parts that the rest of their group holds well enough
 * take part. So each part hangs together.
 */
final class Refinement {

    /** Gains this many temperatures below the best are as good as never drawn. */
    private static final double HOPELESS = -40;

    private final LeidenGraph graph;
    private final int[] group;
    private final double[] groupMass;
    private final double[] groupCounter;
    private final int[] part;
    private final double[] massOf;
    private final double[] counterOf;

    /** Net weight between each part and the rest of its group. */
    private final double[] cut;

    private Refinement(LeidenGraph graph, int[] group) {
        int n = graph.size();
        this.graph = graph;
        this.group = group;
        groupMass = LeidenGraph.sums(graph.mass(), group, n);
        massOf = graph.mass().clone();
        groupCounter = graph.counterMass() == null ? null : LeidenGraph.sums(graph.counterMass(), group, n);
        counterOf = graph.counterMass() == null ? null : graph.counterMass().clone();
        part = Labels.singletons(n);
        cut = new double[n];
        for (int v = 0; v < n; v++) {
            for (int e = graph.off()[v]; e < graph.off()[v + 1]; e++) {
                cut[v] += group[graph.adj()[e]] == group[v] ? graph.weight()[e] : 0;
            }
        }
    }

    /**
     * The part of each vertex: the number of one of its vertices.
     *
     * @param temperature the paper's theta: mergers that gain this much less than the best are e times as rare
     */
    static int[] run(LeidenGraph graph, int[] group, double temperature, SplittableRandom random) {
        Refinement refinement = new Refinement(graph, group);
        refinement.run(temperature, random);
        return refinement.part;
    }

    private void run(double temperature, SplittableRandom random) {
        int n = part.length;
        boolean[] merged = new boolean[n];
        double[] to = new double[n];
        int[] seen = new int[n];
        Arrays.fill(seen, -1);
        int[] touched = new int[n];
        double[] gains = new double[n];
        for (int v : Labels.shuffled(n, random)) {
            if (merged[v] || !isWellConnected(v)) {
                continue;
            }
            int count = 0;
            for (int e = graph.off()[v]; e < graph.off()[v + 1]; e++) {
                int u = graph.adj()[e];
                if (group[u] != group[v]) {
                    continue;
                }
                int p = part[u];
                if (seen[p] != v) {
                    seen[p] = v;
                    to[p] = 0;
                    touched[count++] = p;
                }
                to[p] += graph.weight()[e];
            }
            int chosen = draw(v, to, touched, count, gains, temperature, random);
            if (chosen != v) {
                massOf[chosen] += graph.mass()[v];
                if (counterOf != null) {
                    counterOf[chosen] += graph.counterMass()[v];
                }
                cut[chosen] += cut[v] - 2 * to[chosen];
                part[v] = chosen;
                merged[v] = true;
                merged[chosen] = true;
            }
        }
    }

    private int draw(
            int v, double[] to, int[] touched, int count, double[] gains, double temperature, SplittableRandom random) {
        double best = 0;
        int candidates = 0;
        for (int i = 0; i < count; i++) {
            int p = touched[i];
            double gain = to[p] - expected(v, massOf[p], counterOf == null ? 0 : counterOf[p]);
            if (p != v && gain >= 0 && isWellConnected(p)) {
                gains[candidates] = gain;
                touched[candidates++] = p;
                best = Math.max(best, gain);
            }
        }
        if (candidates == 0) {
            return v;
        }
        double sum = 0;
        for (int i = 0; i < candidates; i++) {
            double lag = (gains[i] - best) / temperature;
            gains[i] = lag < HOPELESS ? 0 : Math.exp(lag);
            sum += gains[i];
        }
        double left = candidates == 1 ? 0 : random.nextDouble() * sum;
        int chosen = 0;
        for (int i = 0; i < candidates && left >= 0; i++) {
            if (gains[i] > 0) {
                chosen = i;
                left -= gains[i];
            }
        }
        return touched[chosen];
    }

    /** Whether the rest of its group holds the part at least as much as the null model expects. */
    private boolean isWellConnected(int p) {
        int g = group[p];
        double against = counterOf == null ? 0 : graph.counterScale() * counterOf[p] * (groupCounter[g] - counterOf[p]);
        return cut[p] >= graph.scale() * massOf[p] * (groupMass[g] - massOf[p]) - against;
    }

    private double expected(int v, double mass, double counter) {
        double agreed = graph.scale() * graph.mass()[v] * mass;
        return counterOf == null ? agreed : agreed - graph.counterScale() * graph.counterMass()[v] * counter;
    }
}
