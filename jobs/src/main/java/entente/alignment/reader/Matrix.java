package entente.alignment.reader;

/**
 * Products of matrices held as arrays of rows. Every output is one chain of fused multiply-adds in the order of the inner
 * index, whatever is computed beside it, so the bits are the same for any batch, any thread and any width of the
 * processor's vectors. The loops are shaped so that the just-in-time compiler turns them into vector instructions: four rows of
 * the right factor, which the first cache holds, pass over two rows of the left at a time.
 */
final class Matrix {

    /** So many outputs at a time: four rows of them fill about a third of a first-level cache. */
    private static final int TILE = 768;

    private Matrix() {}

    /**
     * Adds to {@code y[t][j]} the sum over k of {@code x[t][xFrom + k] * w[wFrom + k][j]}.
     *
     * @param x left factor, a row an output row
     * @param xFrom its first column
     * @param w right factor
     * @param wFrom its first row
     * @param inner how many columns of the left and rows of the right are multiplied
     * @param y sums, begun by the caller
     * @param rows how many rows
     * @param from first column of the sums
     * @param to one past the last
     */
    static void multiply(
            float[][] x, int xFrom, float[][] w, int wFrom, int inner, float[][] y, int rows, int from, int to) {
        for (int tile = from; tile < to; tile += TILE) {
            int end = Math.min(to, tile + TILE);
            int k = 0;
            for (; k + 3 < inner; k += 4) {
                float[] w0 = w[wFrom + k];
                float[] w1 = w[wFrom + k + 1];
                float[] w2 = w[wFrom + k + 2];
                float[] w3 = w[wFrom + k + 3];
                int at = xFrom + k;
                int t = 0;
                for (; t + 1 < rows; t += 2) {
                    float[] a = x[t];
                    float[] b = x[t + 1];
                    two(
                            y[t], y[t + 1], tile, end, w0, w1, w2, w3, a[at], a[at + 1], a[at + 2], a[at + 3], b[at],
                            b[at + 1], b[at + 2], b[at + 3]);
                }
                if (t < rows) {
                    float[] a = x[t];
                    one(y[t], tile, end, w0, w1, w2, w3, a[at], a[at + 1], a[at + 2], a[at + 3]);
                }
            }
            for (; k < inner; k++) {
                for (int t = 0; t < rows; t++) {
                    rest(y[t], tile, end, w[wFrom + k], x[t][xFrom + k]);
                }
            }
        }
    }

    private static void two(
            float[] y,
            float[] z,
            int from,
            int to,
            float[] w0,
            float[] w1,
            float[] w2,
            float[] w3,
            float y0,
            float y1,
            float y2,
            float y3,
            float z0,
            float z1,
            float z2,
            float z3) {
        for (int j = from; j < to; j++) {
            float a = w0[j];
            float b = w1[j];
            float c = w2[j];
            float d = w3[j];
            y[j] = Math.fma(y3, d, Math.fma(y2, c, Math.fma(y1, b, Math.fma(y0, a, y[j]))));
            z[j] = Math.fma(z3, d, Math.fma(z2, c, Math.fma(z1, b, Math.fma(z0, a, z[j]))));
        }
    }

    private static void one(
            float[] y,
            int from,
            int to,
            float[] w0,
            float[] w1,
            float[] w2,
            float[] w3,
            float y0,
            float y1,
            float y2,
            float y3) {
        for (int j = from; j < to; j++) {
            y[j] = Math.fma(y3, w3[j], Math.fma(y2, w2[j], Math.fma(y1, w1[j], Math.fma(y0, w0[j], y[j]))));
        }
    }

    private static void rest(float[] y, int from, int to, float[] w, float x) {
        for (int j = from; j < to; j++) {
            y[j] = Math.fma(x, w[j], y[j]);
        }
    }

    /** Rows that all begin as one. */
    static float[][] rows(int count, float[] row) {
        float[][] rows = new float[count][];
        for (int t = 0; t < count; t++) {
            rows[t] = row.clone();
        }
        return rows;
    }
}
