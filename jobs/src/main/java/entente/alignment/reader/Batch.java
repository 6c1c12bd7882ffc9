package entente.alignment.reader;

import java.util.List;

/** Vectors of the word pieces of some sentences, one sentence after the other, so that products are large. */
final class Batch {

    /** A row a piece. */
    final float[] x;

    /** Floats a row. */
    final int step;

    private final int[] starts;

    /** @param step floats a row */
    Batch(List<Encoding> sentences, int step) {
        this.step = step;
        starts = new int[sentences.size() + 1];
        for (int s = 0; s < sentences.size(); s++) {
            starts[s + 1] = starts[s] + sentences.get(s).ids().length;
        }
        x = new float[starts[sentences.size()] * step];
    }

    int sentences() {
        return starts.length - 1;
    }

    /** The first row of a sentence, that of its '[CLS]'; of the number of sentences, one past the last row. */
    int start(int sentence) {
        return starts[sentence];
    }

    int rows() {
        return starts[sentences()];
    }

    int size(int sentence) {
        return starts[sentence + 1] - starts[sentence];
    }

    int longest() {
        int longest = 0;
        for (int s = 0; s < sentences(); s++) {
            longest = Math.max(longest, size(s));
        }
        return longest;
    }
}
