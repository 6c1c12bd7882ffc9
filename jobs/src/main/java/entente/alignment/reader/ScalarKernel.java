package entente.alignment.reader;

import java.util.Arrays;

/**
 * {@link Kernel} by loops that the just-in-time compiler turns into vector instructions itself: four rows of the right factor,
 * which the first cache holds, pass over two rows of the left at a time.
 */
final class ScalarKernel extends Kernel {

    /** So many outputs at a time: four rows of them fill about a third of a first-level cache. */
    private static final int TILE = 768;

    @Override
    int panel(int columns) {
        return columns;
    }

    @Override
    void multiply(Rows left, Panels right, Rows start, Rows y, int rows) {
        int columns = right.width();
        float[][] sums = new float[rows][];
        for (int t = 0; t < rows; t++) {
            int at = start.at(t);
            sums[t] = Arrays.copyOfRange(start.values(), at, at + columns);
        }
        for (int tile = 0; tile < columns; tile += TILE) {
            multiply(left, right, sums, tile, Math.min(columns, tile + TILE));
        }
        for (int t = 0; t < rows; t++) {
            System.arraycopy(sums[t], 0, y.values(), y.at(t), columns);
        }
    }

    private static void multiply(Rows left, Panels right, float[][] sums, int tile, int end) {
        float[] x = left.values();
        float[] w = right.values();
        int inner = right.inner();
        int width = right.width();
        float[] w0 = new float[end - tile];
        float[] w1 = new float[end - tile];
        float[] w2 = new float[end - tile];
        float[] w3 = new float[end - tile];
        int k = 0;
        for (; k + 3 < inner; k += 4) {
            System.arraycopy(w, k * width + tile, w0, 0, w0.length);
            System.arraycopy(w, (k + 1) * width + tile, w1, 0, w1.length);
            System.arraycopy(w, (k + 2) * width + tile, w2, 0, w2.length);
            System.arraycopy(w, (k + 3) * width + tile, w3, 0, w3.length);
            int t = 0;
            int at = left.at(0) + k;
            for (; t + 1 < sums.length; t += 2) {
                int next = at + left.step();
                two(
                        sums[t],
                        sums[t + 1],
                        tile,
                        end,
                        w0,
                        w1,
                        w2,
                        w3,
                        x[at],
                        x[at + 1],
                        x[at + 2],
                        x[at + 3],
                        x[next],
                        x[next + 1],
                        x[next + 2],
                        x[next + 3]);
                at = next + left.step();
            }
            if (t < sums.length) {
                one(sums[t], tile, end, w0, w1, w2, w3, x[at], x[at + 1], x[at + 2], x[at + 3]);
            }
        }
        for (; k < inner; k++) {
            System.arraycopy(w, k * width + tile, w0, 0, w0.length);
            for (int t = 0; t < sums.length; t++) {
                rest(sums[t], tile, end, w0, x[left.at(t) + k]);
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
            float a = w0[j - from];
            float b = w1[j - from];
            float c = w2[j - from];
            float d = w3[j - from];
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
            y[j] = Math.fma(
                    y3,
                    w3[j - from],
                    Math.fma(y2, w2[j - from], Math.fma(y1, w1[j - from], Math.fma(y0, w0[j - from], y[j]))));
        }
    }

    private static void rest(float[] y, int from, int to, float[] w, float x) {
        for (int j = from; j < to; j++) {
            y[j] = Math.fma(x, w[j - from], y[j]);
        }
    }

    @Override
    void gelu(float[] x, int from, int to) {
        Numeric.gelu(x, from, to);
    }

    @Override
    void softmax(float[] x, int from, int to) {
        Numeric.softmax(x, from, to);
    }

    @Override
    void normalise(float[] x, int at, float[] scale, float[] shift) {
        Numeric.normalise(x, at, scale, shift);
    }
}
