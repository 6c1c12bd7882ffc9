package entente.network;

import java.io.Serializable;
import java.util.Arrays;

/**
 * A symmetric weighted adjacency matrix as compressed sparse rows: the neighbours of vertex {@code v} are {@code target(e)}
 * with weight {@code weight(e)} for {@code begin(v) <= e < end(v)}, ascending. Each tie stands twice, once from either end;
 * such an entry is an arc. 4 bytes a vertex and 24 a tie. The arrays are read, never written, once built.
 */
public final class Rows implements Serializable {

    private static final long serialVersionUID = 1;

    private final int[] off;
    private final int[] adj;
    private final double[] weight;

    /**
     * Rows that are known to be sound.
     *
     * @param off {@link #begin} of every vertex and the end of the last
     * @param adj {@link #target} of every arc, ascending within a row
     * @param weight of every arc, the same for both of a tie
     */
    public Rows(int[] off, int[] adj, double[] weight) {
        this.off = off;
        this.adj = adj;
        this.weight = weight;
    }

    /**
     * Rows of {@code n} vertices from ties in any order and direction, in time O(n + m): two passes of counting sort.
     *
     * @throws IllegalArgumentException if the arcs, two a tie, exceed what an array can hold
     */
    public static Rows of(int n, int[] a, int[] b, double[] weights) {
        int m = a.length;
        if (m > (Integer.MAX_VALUE - 8) / 2) {
            throw new IllegalArgumentException("a network must have at most " + (Integer.MAX_VALUE - 8) / 2
                    + " ties, got " + m + "; raise the minimum support of a tie");
        }
        int[] off = new int[n + 1];
        for (int i = 0; i < m; i++) {
            off[a[i] + 1]++;
            off[b[i] + 1]++;
        }
        for (int v = 0; v < n; v++) {
            off[v + 1] += off[v];
        }
        // The arcs grouped by target; read in that order they fall into each row ascending.
        int[] next = Arrays.copyOf(off, n);
        int[] byTarget = new int[2 * m];
        for (int i = 0; i < m; i++) {
            byTarget[next[b[i]]++] = i;
            byTarget[next[a[i]]++] = ~i;
        }
        int[] adj = new int[2 * m];
        double[] weight = new double[2 * m];
        System.arraycopy(off, 0, next, 0, n);
        for (int i : byTarget) {
            int tie = i < 0 ? ~i : i;
            int source = i < 0 ? b[tie] : a[tie];
            int at = next[source]++;
            adj[at] = i < 0 ? a[tie] : b[tie];
            weight[at] = weights[tie];
        }
        return new Rows(off, adj, weight);
    }

    /** Number of vertices. */
    public int size() {
        return off.length - 1;
    }

    /** Number of arcs: two a tie. */
    public int arcs() {
        return adj.length;
    }

    /** The first arc of the vertex. */
    public int begin(int vertex) {
        return off[vertex];
    }

    /** The arc after the last of the vertex. */
    public int end(int vertex) {
        return off[vertex + 1];
    }

    /** The vertex that the arc leads to. */
    public int target(int arc) {
        return adj[arc];
    }

    /** The weight of the arc. */
    public double weight(int arc) {
        return weight[arc];
    }

    /** {@link #begin} of every vertex and the end of the last: the array itself, which must not be written. */
    public int[] offsets() {
        return off;
    }

    /** {@link #target} of every arc: the array itself, which must not be written. */
    public int[] targets() {
        return adj;
    }

    /** {@link #weight(int)} of every arc: the array itself, which must not be written. */
    public double[] weights() {
        return weight;
    }

    /** Number of ties of the vertex. */
    public int degree(int vertex) {
        return off[vertex + 1] - off[vertex];
    }

    /** The neighbour at the other end of the vertex's tie number {@code i}, from 0; ascending. */
    public int neighbour(int vertex, int i) {
        return adj[off[vertex] + i];
    }

    /** The weight of the vertex's tie number {@code i}, from 0. */
    public double weight(int vertex, int i) {
        return weight[off[vertex] + i];
    }

    /** Sum of the weights of the vertex's ties. */
    public double strength(int vertex) {
        double sum = 0;
        for (int e = off[vertex]; e < off[vertex + 1]; e++) {
            sum += weight[e];
        }
        return sum;
    }

    /** Sum of the weights of the ties of each vertex. */
    public double[] strengths() {
        double[] sums = new double[size()];
        Arrays.setAll(sums, this::strength);
        return sums;
    }

    /** Product of the matrix and {@code x} into {@code product}. */
    public void multiply(double[] x, double[] product) {
        for (int v = 0; v < product.length; v++) {
            product[v] = product(v, x);
        }
    }

    /** Product of the vertex's row and {@code x}; two sums, so that one need not wait for the other. */
    public double product(int v, double[] x) {
        double even = 0;
        double odd = 0;
        int e = off[v];
        int last = off[v + 1];
        for (; e < last - 1; e += 2) {
            even += x[adj[e]] * weight[e];
            odd += x[adj[e + 1]] * weight[e + 1];
        }
        if (e < last) {
            even += x[adj[e]] * weight[e];
        }
        return even + odd;
    }

    /** Position of the arc, or a negative number where the two have no tie; O(log degree). */
    public int arc(int source, int target) {
        return Arrays.binarySearch(adj, off[source], off[source + 1], target);
    }

    /** The vertex whose row holds the arc; O(log n). */
    int source(int arc) {
        int at = Arrays.binarySearch(off, arc);
        if (at < 0) {
            return -at - 2;
        }
        while (off[at + 1] == arc) {
            at++;
        }
        return at;
    }

    /** The arc that runs the other way; O(log degree). */
    int reverse(int arc) {
        return arc(adj[arc], source(arc));
    }

    /** The sum of the two matrices. O(n + m). */
    public Rows plus(Rows other) {
        return plus(1, other);
    }

    /** The difference of the two matrices, with a tie wherever either has one, be it of weight 0. O(n + m). */
    public Rows minus(Rows other) {
        return plus(-1, other);
    }

    private Rows plus(double factor, Rows other) {
        int n = size();
        int[] newOff = new int[n + 1];
        int[] newAdj = new int[Math.addExact(arcs(), other.arcs())];
        double[] newWeight = new double[newAdj.length];
        int count = 0;
        for (int v = 0; v < n; v++) {
            int p = off[v];
            int q = other.off[v];
            while (p < off[v + 1] || q < other.off[v + 1]) {
                int u = p < off[v + 1] ? adj[p] : Integer.MAX_VALUE;
                int w = q < other.off[v + 1] ? other.adj[q] : Integer.MAX_VALUE;
                newAdj[count] = Math.min(u, w);
                newWeight[count++] = (u <= w ? weight[p] : 0) + (w <= u ? factor * other.weight[q] : 0);
                p += u <= w ? 1 : 0;
                q += w <= u ? 1 : 0;
            }
            newOff[v + 1] = count;
        }
        return new Rows(newOff, Arrays.copyOf(newAdj, count), Arrays.copyOf(newWeight, count));
    }

    /** The same ties with other weights, one an arc; both arcs of a tie must have the same. */
    public Rows withWeights(double[] weights) {
        return new Rows(off, adj, weights);
    }

    /** The same rows with vertex {@code order[i]} named {@code i}; neighbours ascending again. O(n + m). */
    public Rows relabelled(int[] order) {
        int n = size();
        int[] name = inverse(order);
        int[] newOff = new int[n + 1];
        for (int i = 0; i < n; i++) {
            newOff[i + 1] = newOff[i] + degree(order[i]);
        }
        int[] newAdj = new int[adj.length];
        double[] newWeight = new double[adj.length];
        int[] next = Arrays.copyOf(newOff, n);
        // Symmetric: going through the targets in their new order appends to every row in that order.
        for (int target = 0; target < n; target++) {
            int old = order[target];
            for (int e = off[old]; e < off[old + 1]; e++) {
                int at = next[name[adj[e]]]++;
                newAdj[at] = target;
                newWeight[at] = weight[e];
            }
        }
        return new Rows(newOff, newAdj, newWeight);
    }

    /** The permutation that undoes {@code order}. */
    static int[] inverse(int[] order) {
        int[] inverse = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            inverse[order[i]] = i;
        }
        return inverse;
    }
}
