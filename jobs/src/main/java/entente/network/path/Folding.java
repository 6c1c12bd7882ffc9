package entente.network.path;

import entente.network.HubOrder;
import entente.network.Rows;
import java.io.Serializable;
import java.util.Arrays;

/**
 * Folds vertices with one tie into their neighbour, again and again (Sariyüce, Saule, Kaya and Çatalyürek 2013): what is
 * left is the core, each vertex with the mass of the tree that hangs on it, itself included. Nothing is lost: what lies in
 * the trees has closed forms. A component that is a tree leaves one vertex.
 *
 * <p>The vertices of the core stand in {@link HubOrder} and are named by their place; the folded ones stand by root, parents
 * before children. O(n + m).
 */
public final class Folding implements Serializable {

    private static final long serialVersionUID = 1;

    /** The core, by place. */
    final Rows core;

    /** The vertex of each place: first the core, then the folded. */
    final int[] vertex;

    /** Vertices in the tree of each vertex of the core, itself included. */
    final double[] mass;

    /** Where the component of each vertex of the core begins, and where it ends, in the core. */
    final int[] begin;

    final int[] end;

    /** The folded of root r have the places firstFolded[r] to firstFolded[r + 1]. */
    final int[] firstFolded;

    /** Place that each place was folded into; -1 in the core. */
    final int[] parent;

    /** Weight of the tie to the parent. */
    final double[] toParent;

    /** Vertices of the component of each place of the core, folded ones included. */
    final double[] componentMass;

    public Folding(Rows rows) {
        int n = rows.size();
        int[] degree = new int[n];
        Arrays.setAll(degree, rows::degree);
        int[] into = new int[n];
        Arrays.fill(into, -1);
        int[] removed = new int[n];
        int count = 0;
        for (int v = 0; v < n; v++) {
            if (degree[v] == 1) {
                removed[count++] = v;
            }
        }
        int folded = 0;
        for (int i = 0; i < count; i++) {
            int v = removed[i];
            // Of two that have only each other left the later stays.
            if (degree[v] == 1) {
                int u = onlyNeighbour(rows, v, into);
                into[v] = u;
                degree[v] = 0;
                removed[folded++] = v;
                if (--degree[u] == 1) {
                    removed[count++] = u;
                }
            }
        }
        int[] kept = new int[n - folded];
        int k = 0;
        for (int v = 0; v < n; v++) {
            if (into[v] < 0) {
                kept[k++] = v;
            }
        }
        Rows inside = induced(rows, kept, into);
        HubOrder hubs = new HubOrder(inside);
        core = inside.relabelled(hubs.vertices());
        begin = hubs.begins();
        end = hubs.ends();
        vertex = new int[n];
        parent = new int[n];
        toParent = new double[n];
        int[] place = new int[n];
        for (int p = 0; p < k; p++) {
            vertex[p] = kept[hubs.vertex(p)];
            place[vertex[p]] = p;
            parent[p] = -1;
        }
        int[] root = new int[n];
        mass = new double[k];
        Arrays.fill(mass, 1);
        for (int p = 0; p < k; p++) {
            root[vertex[p]] = p;
        }
        firstFolded = new int[k + 1];
        for (int i = folded - 1; i >= 0; i--) {
            int v = removed[i];
            root[v] = root[into[v]];
            mass[root[v]]++;
            firstFolded[root[v] + 1]++;
        }
        firstFolded[0] = k;
        for (int p = 0; p < k; p++) {
            firstFolded[p + 1] += firstFolded[p];
        }
        int[] next = firstFolded.clone();
        for (int i = folded - 1; i >= 0; i--) {
            int v = removed[i];
            int p = next[root[v]]++;
            vertex[p] = v;
            place[v] = p;
            parent[p] = place[into[v]];
            toParent[p] = rows.weight(rows.arc(v, into[v]));
        }
        componentMass = new double[k];
        for (int p = 0; p < k; p++) {
            componentMass[begin[p]] += mass[p];
        }
        for (int p = 0; p < k; p++) {
            componentMass[p] = componentMass[begin[p]];
        }
    }

    private static int onlyNeighbour(Rows rows, int v, int[] into) {
        for (int e = rows.begin(v); e < rows.end(v); e++) {
            if (into[rows.target(e)] < 0) {
                return rows.target(e);
            }
        }
        throw new IllegalStateException("a vertex of degree 1 must have a neighbour, got none for " + v);
    }

    private static Rows induced(Rows rows, int[] kept, int[] into) {
        int[] name = new int[rows.size()];
        for (int i = 0; i < kept.length; i++) {
            name[kept[i]] = i;
        }
        int[] off = new int[kept.length + 1];
        int[] adj = new int[rows.arcs()];
        double[] weight = new double[rows.arcs()];
        int arcs = 0;
        for (int i = 0; i < kept.length; i++) {
            for (int e = rows.begin(kept[i]); e < rows.end(kept[i]); e++) {
                if (into[rows.target(e)] < 0) {
                    adj[arcs] = name[rows.target(e)];
                    weight[arcs++] = rows.weight(e);
                }
            }
            off[i + 1] = arcs;
        }
        return new Rows(off, Arrays.copyOf(adj, arcs), Arrays.copyOf(weight, arcs));
    }

    /** Number of vertices in the core. */
    public int coreSize() {
        return core.size();
    }

    /**
     * What the trees add to each vertex's betweenness, by place, each pair of vertices counted from both ends: the pairs in
     * two different trees below it, and those with one in a tree below and one elsewhere.
     */
    double[] treeBetweenness() {
        int n = vertex.length;
        double[] below = new double[n];
        double[] squares = new double[n];
        double[] all = new double[n];
        for (int root = coreSize() - 1; root >= 0; root--) {
            for (int p = firstFolded[root + 1] - 1; p >= firstFolded[root]; p--) {
                double size = below[p] + 1;
                below[parent[p]] += size;
                squares[parent[p]] += size * size;
                all[p] = componentMass[root];
            }
            all[root] = componentMass[root];
        }
        double[] pairs = new double[n];
        Arrays.setAll(pairs, p -> below[p] * below[p] - squares[p] + 2 * below[p] * (all[p] - 1 - below[p]));
        return pairs;
    }
}
