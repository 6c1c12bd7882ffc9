package entente.network.community;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The Leiden algorithm (Traag, Waltman and van Eck 2019): rounds of fast local moving, refinement and aggregation, each
 * from the partition that the last one left, until one changes nothing. Time about linear in the arcs, each round.
 */
final class LeidenSearch {

    /** Gains below this share of the total weight are noise of the sums. */
    private static final double EPSILON = 1e-14;

    /** Rounds in a row that change nothing before the search ends: another draw of refinement may still find a way on. */
    private static final int PATIENCE = 2;

    /**
     * The paper's theta in units of the mean weight of an arc. Its 0.01 hardly ever takes another merger than the best; this
     * gives better partitions, in single searches and with restarts.
     */
    private static final double RANDOMNESS = 1;

    private final LeidenGraph finest;
    private final double epsilon;
    private final double temperature;
    private final SplittableRandom random;

    private LeidenSearch(LeidenGraph finest, long seed) {
        this.finest = finest;
        random = new SplittableRandom(seed);
        double volume = finest.volume();
        epsilon = EPSILON * volume;
        temperature = RANDOMNESS * volume / Math.max(1, finest.adj().length);
    }

    /**
     * A label for each vertex, from a partition to one at least as good, whose groups hang together.
     *
     * @param from labels below the number of vertices
     * @param rounds at most so many
     */
    static int[] improve(LeidenGraph graph, int[] from, int rounds, long seed) {
        LeidenSearch search = new LeidenSearch(graph, seed);
        int[] labels = Labels.compact(from);
        int idle = 0;
        for (int round = 0; round < rounds && idle < PATIENCE; round++) {
            int[] next = Labels.compact(search.round(labels));
            idle = Arrays.equals(next, labels) ? idle + 1 : 0;
            labels = next;
        }
        return connected(graph, labels);
    }

    /**
     * A label for each vertex, by the number of the start in turn from single vertices, from pairs of neighbours drawn by
     * chance, again from single vertices, and from a few groups drawn by chance; what does not suit parts again. Where all
     * searches from single vertices go one way, another is found.
     */
    static int[] run(LeidenGraph graph, int rounds, long seed, int start) {
        SplittableRandom random = new SplittableRandom(~(seed + start));
        int[] from =
                switch (start % 4) {
                    case 1 -> pairs(graph, random);
                    case 3 -> few(graph.size(), random);
                    default -> Labels.singletons(graph.size());
                };
        return improve(graph, from, rounds, seed + start);
    }

    private static int[] few(int n, SplittableRandom random) {
        int groups = n < 3 ? 1 : 2 + random.nextInt((int) Math.sqrt(n));
        int[] labels = new int[n];
        Arrays.setAll(labels, v -> random.nextInt(groups));
        return labels;
    }

    private static int[] pairs(LeidenGraph graph, SplittableRandom random) {
        int n = graph.size();
        int[] labels = Labels.singletons(n);
        boolean[] paired = new boolean[n];
        for (int v : Labels.shuffled(n, random)) {
            int degree = graph.off()[v + 1] - graph.off()[v];
            if (degree > 0 && !paired[v]) {
                int arc = graph.off()[v] + random.nextInt(degree);
                int u = graph.adj()[arc];
                if (!paired[u]) {
                    labels[u] = v;
                    paired[u] = true;
                    paired[v] = true;
                }
            }
        }
        return labels;
    }

    /** From the finest graph to the coarsest; the partition gets better or stays. */
    private int[] round(int[] labels) {
        LeidenGraph graph = finest;
        int[] group = labels.clone();
        int[] vertexOf = null;
        while (true) {
            LocalMoving.run(graph, group, epsilon, random);
            group = Labels.compact(group);
            int groups = Labels.count(group);
            if (groups == graph.size()) {
                break;
            }
            int[] by = Labels.compact(Refinement.run(graph, group, temperature, random));
            int parts = Labels.count(by);
            if (parts == graph.size()) {
                // Nothing to refine: what local moving made is merged as it is.
                by = group;
                parts = groups;
            }
            int[] coarse = new int[parts];
            for (int v = 0; v < by.length; v++) {
                coarse[by[v]] = group[v];
            }
            graph = graph.aggregate(by, parts);
            vertexOf = composed(vertexOf, by);
            group = coarse;
        }
        return composed(vertexOf, group);
    }

    private static int[] composed(int[] first, int[] second) {
        if (first == null) {
            return second;
        }
        int[] both = new int[first.length];
        Arrays.setAll(both, v -> second[first[v]]);
        return both;
    }

    /** Parts every group into what arcs of whatever sign hold together. */
    private static int[] connected(LeidenGraph graph, int[] group) {
        int n = graph.size();
        int[] component = new int[n];
        Arrays.fill(component, -1);
        int[] stack = new int[n];
        int components = 0;
        for (int root = 0; root < n; root++) {
            if (component[root] >= 0) {
                continue;
            }
            int top = 0;
            stack[top++] = root;
            component[root] = components;
            while (top > 0) {
                int v = stack[--top];
                for (int e = graph.off()[v]; e < graph.off()[v + 1]; e++) {
                    int u = graph.adj()[e];
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
}
