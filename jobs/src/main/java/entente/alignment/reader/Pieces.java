package entente.alignment.reader;

import java.util.Arrays;

/** The word pieces of a text, in order, each with the stretch of the text that it stands for. */
final class Pieces {

    private int size;
    private int[] ids = new int[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];

    void add(int id, int start, int end) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, 2 * size);
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        ids[size] = id;
        starts[size] = start;
        ends[size] = end;
        size++;
    }

    int size() {
        return size;
    }

    int id(int piece) {
        return ids[piece];
    }

    /** First UTF-16 code unit in the text. */
    int start(int piece) {
        return starts[piece];
    }

    /** One past the last UTF-16 code unit in the text. */
    int end(int piece) {
        return ends[piece];
    }

    /** Whether a piece and a stretch of the text share a code unit. */
    boolean overlaps(int piece, int start, int end) {
        return starts[piece] < end && start < ends[piece];
    }
}
