package entente.alignment.reader;

/**
 * A right factor of products as a {@link Kernel} reads it: some columns side by side, all their rows one after the other, then
 * the next columns; zeros fill the last panel.
 */
final class Panels {

    private final float[] values;
    private final int inner;
    private final int count;
    private final int width;

    private Panels(float[] values, int inner, int count, int width) {
        this.values = values;
        this.inner = inner;
        this.count = count;
        this.width = width;
    }

    float[] values() {
        return values;
    }

    /** How many rows. */
    int inner() {
        return inner;
    }

    /** How many panels. */
    int count() {
        return count;
    }

    /** Columns a panel. */
    int width() {
        return width;
    }

    /** Of weights that hold a row for each output. */
    static Panels of(Kernel kernel, Tensor... parts) {
        int columns = parts[0].rows();
        int inner = 0;
        for (Tensor part : parts) {
            inner += part.columns();
        }
        Panels panels = empty(kernel, inner, columns);
        int from = 0;
        for (Tensor part : parts) {
            panels.turn(part.values(), 0, part.columns(), columns, from, part.columns());
            from += part.columns();
        }
        return panels;
    }

    /** Of zeros. */
    static Panels empty(Kernel kernel, int inner, int columns) {
        int width = kernel.panel(columns);
        int count = kernel.stride(columns) / width;
        return new Panels(new float[count * inner * width], inner, count, width);
    }

    /** Takes columns that lie as rows: {@code w[to + k][j] = from[at + j * step + k]}. */
    void turn(float[] from, int at, int step, int columns, int to, int length) {
        for (int j = 0; j < columns; j++) {
            int into = (j / width * inner + to) * width + j % width;
            int row = at + j * step;
            for (int k = 0; k < length; k++) {
                values[into + k * width] = from[row + k];
            }
        }
    }

    /** Takes rows as they lie: {@code w[k][j] = from[at + k * step + j]}. */
    void copy(float[] from, int at, int step, int columns) {
        for (int j = 0; j < columns; j += width) {
            int length = Math.min(width, columns - j);
            for (int k = 0; k < inner; k++) {
                System.arraycopy(from, at + k * step + j, values, j * inner + k * width, length);
            }
        }
    }
}
