package entente.network.community;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Fast local moving (Traag, Waltman and van Eck 2019): vertices go to the neighbouring group of most gain, first all in an
 * order drawn by chance, then those whose neighbours left, until none gains. A vertex joins only a group to which a
 * tie leads, of whatever sign.
 */
final class LocalMoving {

    private final LeidenGraph graph;
    private final int[] group;
    private final double epsilon;
    private final double[] massOf;
    private final double[] counterOf;
    private final int[] sizeOf;
    private final int[] free;
    private final SplittableRandom random;
    private int freeCount;

    private LocalMoving(LeidenGraph graph, int[] group, double epsilon, SplittableRandom random) {
        int n = graph.size();
        this.graph = graph;
        this.group = group;
        this.epsilon = epsilon;
        this.random = random;
        massOf = LeidenGraph.sums(graph.mass(), group, n);
        counterOf = graph.counterMass() == null ? null : LeidenGraph.sums(graph.counterMass(), group, n);
        sizeOf = new int[n];
        for (int g : group) {
            sizeOf[g]++;
        }
        free = new int[n];
        for (int g = n - 1; g >= 0; g--) {
            if (sizeOf[g] == 0) {
                free[freeCount++] = g;
            }
        }
    }

    /**
     * Changes the groups.
     *
     * @param epsilon gains up to this are noise of the sums
     */
    static void run(LeidenGraph graph, int[] group, double epsilon, SplittableRandom random) {
        new LocalMoving(graph, group, epsilon, random).run(Labels.shuffled(graph.size(), random));
    }

    private void run(int[] queue) {
        int n = queue.length;
        boolean[] waits = new boolean[n];
        Arrays.fill(waits, true);
        double[] to = new double[n];
        // one more: a group is noted before it is known to be new
        int[] touched = new int[n + 1];
        int[] off = graph.off();
        int[] adj = graph.adj();
        double[] weight = graph.weight();
        int head = 0;
        int waiting = n;
        while (waiting > 0) {
            int v = queue[head];
            head = head + 1 == n ? 0 : head + 1;
            waiting--;
            waits[v] = false;
            int count = 0;
            for (int e = off[v]; e < off[v + 1]; e++) {
                int g = group[adj[e]];
                double sum = to[g];
                // No branch, which chance would mispredict. Where signs cancel, a group is noted twice; that does no
                // harm.
                touched[count] = g;
                count += sum == 0 ? 1 : 0;
                to[g] = sum + weight[e];
            }
            int old = group[v];
            int best = best(v, to[old], to, touched, count);
            for (int i = 0; i < count; i++) {
                to[touched[i]] = 0;
            }
            if (best != old) {
                move(v, old, best);
                for (int e = off[v]; e < off[v + 1]; e++) {
                    int u = adj[e];
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

    private int best(int v, double toOld, double[] to, int[] touched, int count) {
        int old = group[v];
        double pull = graph.scale() * graph.mass()[v];
        double push = counterOf == null ? 0 : graph.counterScale() * graph.counterMass()[v];
        double stay = toOld - pull * (massOf[old] - graph.mass()[v]);
        if (counterOf != null) {
            stay += push * (counterOf[old] - graph.counterMass()[v]);
        }
        int best = old;
        int equals = 1;
        double most = stay;
        for (int i = 0; i < count; i++) {
            int g = touched[i];
            double gain = to[g] - pull * massOf[g];
            if (counterOf != null) {
                gain += push * counterOf[g];
            }
            if (gain < most - epsilon || g == old) {
                continue;
            }
            if (gain > most + epsilon) {
                most = gain;
                best = g;
                equals = 1;
            } else if (best != old && random.nextInt(++equals) == 0) {
                // Chance decides between equals: their order would lead every start to the same end.
                best = g;
            }
        }
        // Alone the gain is 0; whoever is alone already has nothing to leave.
        return most < -epsilon && sizeOf[old] > 1 ? free[--freeCount] : best;
    }

    private void move(int v, int old, int best) {
        massOf[old] -= graph.mass()[v];
        massOf[best] += graph.mass()[v];
        if (counterOf != null) {
            counterOf[old] -= graph.counterMass()[v];
            counterOf[best] += graph.counterMass()[v];
        }
        sizeOf[best]++;
        if (--sizeOf[old] == 0) {
            massOf[old] = 0;
            free[freeCount++] = old;
        }
        group[v] = best;
    }
}
