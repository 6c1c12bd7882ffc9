package entente.network.path.search;

import java.util.Arrays;

/**
 * Buckets in a ring, each as wide as the greatest power of two that is not above the shortest tie: vertices of one bucket
 * cannot shorten the way to each other, so they may be settled in any order (Dial 1969; Denardo and Fox 1979). A vertex
 * whose distance falls is entered again; the older entry is passed over when its bucket comes. No comparison of keys.
 */
public final class Buckets implements DistanceQueue {

    private final long[] dist;
    private final int shift;
    private final int mask;
    private final int[] head;

    /** One bit a bucket, so that empty ones are passed over 64 at a time. */
    private final long[] filled;

    private int[] entryVertex = new int[256];
    private int[] entryNext = new int[256];
    private int entries;
    private long bucket;
    private int entry = -1;

    /** A queue over {@code dist} for ties of these lengths. */
    Buckets(long[] dist, long shortest, long longest) {
        this.dist = dist;
        this.shift = 63 - Long.numberOfLeadingZeros(shortest);
        int buckets = (int) Math.max(64, Long.highestOneBit((longest >>> shift) + 1) * 2);
        this.mask = buckets - 1;
        this.head = new int[buckets];
        Arrays.fill(head, -1);
        this.filled = new long[buckets / 64];
    }

    /** Number of buckets that such ties would need. */
    public static long needed(long shortest, long longest) {
        return longest >>> (63 - Long.numberOfLeadingZeros(shortest));
    }

    @Override
    public void reached(int vertex, long known, long found) {
        long in = found >>> shift;
        if (known >>> shift == in) {
            return;
        }
        if (entries == entryVertex.length) {
            entryVertex = Arrays.copyOf(entryVertex, 2 * entries);
            entryNext = Arrays.copyOf(entryNext, 2 * entries);
        }
        int at = (int) in & mask;
        entryVertex[entries] = vertex;
        entryNext[entries] = head[at];
        head[at] = entries++;
        filled[at >>> 6] |= 1L << at;
    }

    @Override
    public int next() {
        while (true) {
            while (entry >= 0) {
                int vertex = entryVertex[entry];
                entry = entryNext[entry];
                if (dist[vertex] >>> shift == bucket) {
                    return vertex;
                }
            }
            if (!open()) {
                entries = 0;
                return -1;
            }
        }
    }

    @Override
    public long settledBelow() {
        return bucket << shift;
    }

    @Override
    public void clear() {
        if (entry >= 0 || entries > 0) {
            Arrays.fill(head, -1);
            Arrays.fill(filled, 0);
        }
        entry = -1;
        entries = 0;
        bucket = 0;
    }

    /** Opens the next bucket that holds anything. */
    private boolean open() {
        int at = (int) bucket & mask;
        int word = at >>> 6;
        long bits = filled[word] & (-1L << at);
        for (int i = 0; i <= filled.length; i++) {
            if (bits != 0) {
                int found = (word << 6) + Long.numberOfTrailingZeros(bits);
                bucket += (found - at) & mask;
                filled[word] &= ~(1L << found);
                entry = head[found];
                head[found] = -1;
                return true;
            }
            word = word + 1 == filled.length ? 0 : word + 1;
            bits = filled[word];
        }
        return false;
    }
}
