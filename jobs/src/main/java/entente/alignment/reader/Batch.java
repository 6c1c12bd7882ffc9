package entente.alignment.reader;

import java.util.List;

/** Vectors of the word pieces of some sentences, one sentence after the other, so that products are large. */
final class Batch {

    /** A row a piece. */
    final float[] x;

    /** Floats a row. */
    final int step;

    private final int[] starts;

    /** For each sentence the first piece after '[CLS]' that has a row. */
    private final int[] firsts;

    /**
     * Room for all pieces.
     *
     * @param step floats a row
     */
    Batch(List<Encoding> sentences, int step) {
        this(step, new int[sentences.size() + 1], new int[sentences.size()], sentences, false);
    }

    private Batch(int step, int[] starts, int[] firsts, List<Encoding> sentences, boolean named) {
        this.step = step;
        this.starts = starts;
        this.firsts = firsts;
        for (int s = 0; s < firsts.length; s++) {
            Encoding sentence = sentences.get(s);
            firsts[s] = named ? sentence.firstNamed() : 1;
            int end = named ? sentence.lastNamed() + 1 : sentence.ids().length;
            starts[s + 1] = starts[s] + 1 + Math.max(0, end - firsts[s]);
        }
        x = new float[starts[firsts.length] * step];
    }

    /** The rows that pairs are judged by: those of '[CLS]' and of the pieces from the first actor's to the last one's. */
    Batch named(List<Encoding> sentences) {
        Batch named = new Batch(step, new int[starts.length], new int[firsts.length], sentences, true);
        for (int s = 0; s < firsts.length; s++) {
            System.arraycopy(x, start(s) * step, named.x, named.start(s) * step, step);
            int first = named.firsts[s];
            int length = (named.size(s) - 1) * step;
            System.arraycopy(x, row(s, first) * step, named.x, (named.start(s) + 1) * step, length);
        }
        return named;
    }

    /** The row of a piece of a sentence. */
    int row(int sentence, int piece) {
        return starts[sentence] + (piece == 0 ? 0 : piece - firsts[sentence] + 1);
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
}
