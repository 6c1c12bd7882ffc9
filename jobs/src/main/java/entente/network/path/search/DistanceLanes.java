package entente.network.path.search;

import entente.network.Rows;
import java.util.Arrays;

/**
 * Distances from {@link #COUNT} sources side by side, one a lane, so that what is read of a tie serves all of them (after
 * Then et al. 2014, who do so for searches by hops). Lengths are integers, so every way of computing gives the same.
 */
public abstract class DistanceLanes {

    /** Sources side by side: their distances fill a cache line. */
    public static final int COUNT = 8;

    /** Distance of what is not reached: beyond any path, and one tie more does not overflow. */
    static final long FAR = 1L << 62;

    /** In {@link #before}, one vertex before. */
    static final long ONE = 1L << 32;

    final int[] off;
    final int[] adj;
    final long[] length;

    /** Distance of vertex v in lane l at {@code v * COUNT + l}. */
    final long[] dist;

    /**
     * The vertices before v on shortest paths, in the same places: their number in the upper half, at least 2 where there are
     * several, and in the lower half, where there is one, that vertex; 0 for a source.
     */
    final long[] before;

    DistanceLanes(Rows lengths) {
        this.off = lengths.offsets();
        this.adj = lengths.targets();
        this.length = new long[lengths.arcs()];
        Arrays.setAll(length, e -> (long) lengths.weight(e));
        this.dist = new long[lengths.size() * COUNT];
        this.before = new long[lengths.size() * COUNT];
    }

    /** Takes the shortest of the ways to v over its neighbours as they are now; whether it was shorter in any lane. */
    abstract boolean shorten(int v);

    /** Finds the vertices before v, once distances are final. */
    abstract void findBefore(int v);
}
