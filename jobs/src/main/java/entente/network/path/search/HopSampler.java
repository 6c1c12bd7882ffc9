package entente.network.path.search;

import entente.network.Rows;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Shortest paths by hops, drawn by searching from both ends, each time from the one that will have looked at fewer arcs, until
 * the two searches meet (Borassi and Natale 2016). On networks of short paths that touches about the square root of the arcs.
 */
public final class HopSampler implements PathSampler {

    private final int[] off;
    private final int[] adj;

    /** Which search reached the vertex: twice the number of the draw, plus 1 for the search from the target. */
    private final int[] mark;

    private final int[] level;
    private final double[] paths;

    /** What the two searches reached, in order: one from the left end of the array, one from the right. */
    private final int[] order;

    private int draw;
    private int insideFrom;
    private int insideTo;

    public HopSampler(Rows rows) {
        int n = rows.size();
        this.off = rows.offsets();
        this.adj = rows.targets();
        this.mark = new int[n];
        this.level = new int[n];
        this.paths = new double[n];
        this.order = new int[n];
        Arrays.fill(mark, -1);
    }

    @Override
    public void sample(int source, int target, SplittableRandom random, int[] counts) {
        if (meet(source, target, random)) {
            walkBack(insideFrom, random, counts);
            walkBack(insideTo, random, counts);
        }
    }

    /** Searches until the two sides meet, and draws the tie by which the path crosses from one to the other. */
    private boolean meet(int source, int target, SplittableRandom random) {
        draw = draw == Integer.MAX_VALUE / 2 ? restart() : draw + 1;
        int left = 2 * draw;
        int right = left + 1;
        int n = order.length;
        start(source, left, 0);
        start(target, right, n - 1);
        int leftBegin = 0;
        int leftEnd = 1;
        int rightBegin = n - 1;
        int rightEnd = n - 2;
        int leftArcs = off[source + 1] - off[source];
        int rightArcs = off[target + 1] - off[target];
        while (leftBegin != leftEnd && rightBegin != rightEnd) {
            boolean fromLeft = leftArcs <= rightArcs;
            int begin = fromLeft ? leftBegin : rightBegin;
            int end = fromLeft ? leftEnd : rightEnd;
            int step = fromLeft ? 1 : -1;
            int own = fromLeft ? left : right;
            int other = own ^ 1;
            int newEnd = end;
            int arcs = 0;
            double crossing = 0;
            for (int i = begin; i != end; i += step) {
                int v = order[i];
                for (int e = off[v]; e < off[v + 1]; e++) {
                    int u = adj[e];
                    if (mark[u] == other) {
                        double ways = paths[v] * (paths[u] * SCALE);
                        crossing += ways;
                        if (random.nextDouble() * crossing < ways) {
                            insideFrom = v;
                            insideTo = u;
                        }
                    } else if (crossing == 0) {
                        if (mark[u] != own) {
                            mark[u] = own;
                            level[u] = level[v] + 1;
                            paths[u] = paths[v];
                            order[newEnd] = u;
                            newEnd += step;
                            arcs += off[u + 1] - off[u];
                        } else if (level[u] == level[v] + 1) {
                            paths[u] += paths[v];
                        }
                    }
                }
            }
            if (crossing > 0) {
                PathSampler.requireFinite(crossing);
                return true;
            }
            if (fromLeft) {
                leftBegin = end;
                leftEnd = newEnd;
                leftArcs += arcs;
            } else {
                rightBegin = end;
                rightEnd = newEnd;
                rightArcs += arcs;
            }
        }
        return false;
    }

    private int restart() {
        Arrays.fill(mark, -1);
        return 0;
    }

    private void start(int vertex, int own, int place) {
        mark[vertex] = own;
        level[vertex] = 0;
        paths[vertex] = 1;
        order[place] = vertex;
    }

    /** Counts the vertices from here to the end of this side, the end itself not, each step drawn by the paths behind it. */
    private void walkBack(int from, SplittableRandom random, int[] counts) {
        int v = from;
        while (level[v] > 0) {
            counts[v]++;
            double left = random.nextDouble() * paths[v];
            int before = -1;
            for (int e = off[v]; e < off[v + 1] && left >= 0; e++) {
                int u = adj[e];
                if (mark[u] == mark[v] && level[u] == level[v] - 1) {
                    before = u;
                    left -= paths[u];
                }
            }
            v = before;
        }
    }
}
