package entente.network;

import java.io.Serializable;
import java.util.Arrays;

/**
 * An order of the vertices that suits a processor's caches: component by component, the greatest first, and within each by
 * falling degree, so that what nearly every search touches lies together at the front. Equals go by index. O(n + m).
 */
public final class HubOrder implements Serializable {

    private static final long serialVersionUID = 1;

    /** The vertex of each place. */
    private final int[] order;

    /** Where the component of each place begins, and where it ends. */
    private final int[] begin;

    private final int[] end;

    public HubOrder(Rows rows) {
        int n = rows.size();
        int[] component = new int[n];
        int[] sizes = components(rows, component);
        int[] first = places(sizes);
        order = new int[n];
        begin = new int[n];
        end = new int[n];
        int[] next = first.clone();
        for (int v : byDegree(rows)) {
            int c = component[v];
            order[next[c]] = v;
            begin[next[c]] = first[c];
            end[next[c]] = first[c] + sizes[c];
            next[c]++;
        }
    }

    /** The vertex of the place. */
    public int vertex(int place) {
        return order[place];
    }

    /** Where the component of the place begins. */
    public int begin(int place) {
        return begin[place];
    }

    /** The place after the last of the component. */
    public int end(int place) {
        return end[place];
    }

    /** {@link #vertex} of each place: the array itself, which must not be written. */
    public int[] vertices() {
        return order;
    }

    /** {@link #begin} of each place: the array itself, which must not be written. */
    public int[] begins() {
        return begin;
    }

    /** {@link #end} of each place: the array itself, which must not be written. */
    public int[] ends() {
        return end;
    }

    /** Numbers the components from 0 by their smallest vertex; returns their sizes. */
    private static int[] components(Rows rows, int[] component) {
        int n = rows.size();
        int[] sizes = new int[n];
        int[] queue = new int[n];
        Arrays.fill(component, -1);
        int count = 0;
        for (int start = 0; start < n; start++) {
            if (component[start] >= 0) {
                continue;
            }
            component[start] = count;
            queue[0] = start;
            int end = 1;
            for (int i = 0; i < end; i++) {
                int v = queue[i];
                for (int e = rows.begin(v); e < rows.end(v); e++) {
                    int u = rows.target(e);
                    if (component[u] < 0) {
                        component[u] = count;
                        queue[end++] = u;
                    }
                }
            }
            sizes[count++] = end;
        }
        return Arrays.copyOf(sizes, count);
    }

    /** The first place of each component when the greatest come first. */
    private static int[] places(int[] sizes) {
        int[] first = new int[sizes.length];
        int[] falling = fallingOrder(sizes);
        int place = 0;
        for (int c : falling) {
            first[c] = place;
            place += sizes[c];
        }
        return first;
    }

    /** The vertices by falling degree. */
    static int[] byDegree(Rows rows) {
        int[] degrees = new int[rows.size()];
        Arrays.setAll(degrees, rows::degree);
        return fallingOrder(degrees);
    }

    /** The places of the values from the greatest to the smallest, equals by place: a counting sort. */
    private static int[] fallingOrder(int[] values) {
        int max = 0;
        for (int value : values) {
            max = Math.max(max, value);
        }
        int[] first = new int[max + 2];
        for (int value : values) {
            first[max - value + 1]++;
        }
        for (int i = 0; i <= max; i++) {
            first[i + 1] += first[i];
        }
        int[] sorted = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            sorted[first[max - values[i]]++] = i;
        }
        return sorted;
    }
}
