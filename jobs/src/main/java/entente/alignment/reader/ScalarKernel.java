package entente.alignment.reader;

import java.util.Arrays;

/** {@link Kernel} by loops that the just-in-time compiler turns into vector instructions itself. */
final class ScalarKernel extends Kernel {

    @Override
    int panel(int columns) {
        return columns;
    }

    @Override
    void multiply(Rows left, Panels right, Rows start, Rows y, int rows) {
        int columns = right.width();
        float[][] x = split(left, rows, right.inner());
        float[][] w = split(new Rows(right.values(), 0, columns), right.inner(), columns);
        float[][] sums = split(start, rows, columns);
        Matrix.multiply(x, 0, w, 0, w.length, sums, rows, 0, columns);
        for (int t = 0; t < rows; t++) {
            System.arraycopy(sums[t], 0, y.values(), y.at(t), columns);
        }
    }

    /** Rows as arrays of their own, of which the compiler sees that they do not overlap. */
    private static float[][] split(Rows rows, int count, int length) {
        float[][] split = new float[count][];
        for (int t = 0; t < count; t++) {
            split[t] = Arrays.copyOfRange(rows.values(), rows.at(t), rows.at(t) + length);
        }
        return split;
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
