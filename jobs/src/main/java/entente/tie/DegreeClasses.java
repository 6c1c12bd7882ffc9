package entente.tie;

import java.io.Serializable;
import java.util.Arrays;
import java.util.SortedMap;

/**
 * One side of a bipartite network, nodes of equal degree together. A node tied to every node of the other side, or to
 * none, has no free parameter; once such nodes are set aside others may become so, and so on. What is left is free.
 *
 * @param degrees distinct degrees, ascending
 * @param counts nodes of each degree
 * @param turns when a class was set aside, {@link #FREE} where it was not; turns of the two sides differ
 * @param full whether a class was set aside as tied to all that were left, rather than to none
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record DegreeClasses(long[] degrees, long[] counts, int[] turns, boolean[] full) implements Serializable {

    static final int FREE = Integer.MAX_VALUE;

    /** The classes of a histogram from degree to number of nodes, all free. */
    static DegreeClasses of(SortedMap<Long, Long> histogram) {
        int n = histogram.size();
        int[] turns = new int[n];
        Arrays.fill(turns, FREE);
        return new DegreeClasses(
                histogram.keySet().stream().mapToLong(Long::longValue).toArray(),
                histogram.values().stream().mapToLong(Long::longValue).toArray(),
                turns,
                new boolean[n]);
    }

    /** Sets aside the classes of both sides that have no free parameter. */
    static void setAside(DegreeClasses one, DegreeClasses other) {
        int turn = 0;
        boolean changed = true;
        while (changed) {
            changed = one.setAside(other, turn++);
            changed |= other.setAside(one, turn++);
        }
    }

    private boolean setAside(DegreeClasses other, int turn) {
        long certain = other.certain();
        long possible = certain + other.freeNodes();
        boolean changed = false;
        for (int i = 0; i < degrees.length; i++) {
            if (turns[i] == FREE && (degrees[i] <= certain || degrees[i] >= possible)) {
                turns[i] = turn;
                full[i] = degrees[i] >= possible && possible > certain;
                changed = true;
            }
        }
        return changed;
    }

    /** Nodes that every free node of the other side is tied to. */
    long certain() {
        long sum = 0;
        for (int i = 0; i < degrees.length; i++) {
            sum += full[i] ? counts[i] : 0;
        }
        return sum;
    }

    private long freeNodes() {
        long sum = 0;
        for (int i = 0; i < degrees.length; i++) {
            sum += turns[i] == FREE ? counts[i] : 0;
        }
        return sum;
    }

    /** The classes with a free parameter. */
    int[] free() {
        int[] free = new int[degrees.length];
        int n = 0;
        for (int i = 0; i < degrees.length; i++) {
            if (turns[i] == FREE) {
                free[n++] = i;
            }
        }
        return Arrays.copyOf(free, n);
    }

    long nodes() {
        return Arrays.stream(counts).sum();
    }

    /** Ends of ties on this side. */
    long ends() {
        long sum = 0;
        for (int i = 0; i < degrees.length; i++) {
            sum += Math.multiplyExact(degrees[i], counts[i]);
        }
        return sum;
    }
}
