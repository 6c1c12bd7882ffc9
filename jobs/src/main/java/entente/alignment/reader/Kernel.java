package entente.alignment.reader;

import java.util.Arrays;

/**
 * The arithmetic of the encoder on flat arrays. Every output of a product is one chain of fused multiply-adds in the order of
 * the inner index, and every other function a fixed chain of its own, so the bits are the same for any batch, any thread, any
 * width of the processor's vectors and without them.
 */
abstract class Kernel {

    /** How many columns of a right factor lie side by side, where it has so many; a row of a product has room for whole panels. */
    abstract int panel(int columns);

    /** So many floats a row of a product with so many columns takes. */
    final int stride(int columns) {
        int panel = panel(columns);
        return (columns + panel - 1) / panel * panel;
    }

    /** The same numbers with zeros behind, as a row of a product. */
    final float[] row(float[] values) {
        return Arrays.copyOf(values, stride(values.length));
    }

    /** A right factor of weights that hold a row for each output. */
    final Panels panels(Tensor... parts) {
        int columns = parts[0].rows();
        int inner = 0;
        for (Tensor part : parts) {
            inner += part.columns();
        }
        Panels panels = empty(inner, columns);
        int from = 0;
        for (Tensor part : parts) {
            panels.turn(part.values(), 0, part.columns(), columns, from, part.columns());
            from += part.columns();
        }
        return panels;
    }

    /** A right factor of zeros. */
    final Panels empty(int inner, int columns) {
        return new Panels(inner, panel(columns), stride(columns));
    }

    /**
     * Writes products: {@code y[t][j]} becomes {@code start[t][j]} plus the sum over k of {@code x[t][k] * w[k][j]}.
     *
     * @param x left factor
     * @param w right factor
     * @param start what the sums begin with
     * @param y products, apart from {@code x} and {@code start}, each row as long as the panels of {@code w}
     * @param rows how many rows
     */
    abstract void multiply(Rows x, Panels w, Rows start, Rows y, int rows);

    /** Each value times the share of a normal distribution below it, in place. */
    abstract void gelu(float[] x, int from, int to);

    /** Probabilities from scores, in place. */
    abstract void softmax(float[] x, int from, int to);

    /** The values of a row less their mean over their deviation, times scale, plus shift, in place; a multiple of 4. */
    abstract void normalise(float[] x, int at, float[] scale, float[] shift);
}
