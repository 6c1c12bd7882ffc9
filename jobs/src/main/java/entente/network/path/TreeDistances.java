package entente.network.path;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Sums of distances and of inverse distances of a core vertex, and of the vertices folded into it, from one search in the
 * core: a folded vertex is as far from the rest as its root and its way to the root together. Leaves of one neighbour at one
 * length share their sums. O(n) for each other vertex.
 */
final class TreeDistances {

    private static final long LOW = (1L << 32) - 1;

    private final Folding folding;

    /** Distance from the root searched last, by place; of the folded too. */
    private final long[] dist;

    /** Distance to the root of each folded place. */
    private final long[] toRoot;

    /** Distance within the tree from one of its vertices, and which. */
    private final long[] inTree;

    private final int[] treeOf;

    /** The first leaf with the same parent at the same length; itself for all others. */
    private final int[] like;

    /** The sums being taken; those of distances in two halves, which do not overflow and lose nothing. */
    private long high;

    private long low;
    private double inverse;

    /** Sum of the distances to all others, by place. */
    final double[] far;

    /** Sum of the inverse distances to all others, by place. */
    final double[] harmonic;

    TreeDistances(Folding folding) {
        int n = folding.vertex.length;
        this.folding = folding;
        this.dist = new long[n];
        this.toRoot = new long[n];
        this.inTree = new long[n];
        this.treeOf = new int[n];
        this.far = new double[n];
        this.harmonic = new double[n];
        this.like = like(folding);
        Arrays.fill(treeOf, -1);
        for (int p = folding.coreSize(); p < n; p++) {
            toRoot[p] = toRoot[folding.parent[p]] + toParent(p);
        }
    }

    private static int[] like(Folding folding) {
        int n = folding.vertex.length;
        boolean[] hasChild = new boolean[n];
        for (int p = folding.coreSize(); p < n; p++) {
            hasChild[folding.parent[p]] = true;
        }
        record Leaf(int parent, double length) {}
        Map<Leaf, Integer> first = new HashMap<>();
        int[] like = new int[n];
        for (int p = 0; p < n; p++) {
            Integer same = p < folding.coreSize() || hasChild[p]
                    ? null
                    : first.putIfAbsent(new Leaf(folding.parent[p], folding.toParent[p]), p);
            like[p] = same == null ? p : same;
        }
        return like;
    }

    private long toParent(int p) {
        return (long) folding.toParent[p];
    }

    /** Takes the distances from a core vertex to its component of the core. */
    void add(int root, long[] core) {
        int from = folding.begin[root];
        int to = folding.end[root];
        int folded = folding.firstFolded[from];
        int foldedEnd = folding.firstFolded[to];
        int own = folding.firstFolded[root];
        int ownEnd = folding.firstFolded[root + 1];
        System.arraycopy(core, from, dist, from, to - from);
        for (int p = folded; p < foldedEnd; p++) {
            dist[p] = dist[folding.parent[p]] + toParent(p);
        }
        sum(0, from, root);
        sum(0, root + 1, to);
        sum(0, folded, foldedEnd);
        put(root);
        for (int p = own; p < ownEnd; p++) {
            if (like[p] != p) {
                far[p] = far[like[p]];
                harmonic[p] = harmonic[like[p]];
                continue;
            }
            sum(toRoot[p], from, root);
            sum(toRoot[p], root + 1, to);
            sum(toRoot[p], folded, own);
            sum(toRoot[p], ownEnd, foldedEnd);
            sumTree(p, root, own, ownEnd);
            put(p);
        }
    }

    private void sum(long up, int from, int to) {
        for (int p = from; p < to; p++) {
            sum(up + dist[p]);
        }
    }

    private void sum(long distance) {
        high += distance >>> 32;
        low += distance & LOW;
        inverse += 1.0 / distance;
    }

    private void put(int p) {
        far[p] = high * 0x1p32 + low;
        harmonic[p] = inverse;
        high = 0;
        low = 0;
        inverse = 0;
    }

    /** The distances within the own tree: up to the root, then down every other way. */
    private void sumTree(int start, int root, int own, int ownEnd) {
        inTree[start] = 0;
        treeOf[start] = start;
        for (int p = start; p != root; p = folding.parent[p]) {
            int up = folding.parent[p];
            inTree[up] = inTree[p] + toParent(p);
            treeOf[up] = start;
        }
        sum(inTree[root]);
        for (int p = own; p < ownEnd; p++) {
            if (treeOf[p] != start) {
                inTree[p] = inTree[folding.parent[p]] + toParent(p);
                treeOf[p] = start;
            }
            if (p != start) {
                sum(inTree[p]);
            }
        }
    }
}
