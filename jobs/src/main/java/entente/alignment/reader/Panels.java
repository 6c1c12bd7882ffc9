package entente.alignment.reader;

/**
 * A right factor of products as a kernel reads it: some columns side by side, all their rows one after the other, then
 * the next columns; zeros fill the last panel.
 */
final class Panels {

    private final float[] values;
    private final int inner;
    private final int count;
    private final int width;

    /**
     * Zeros.
     *
     * @param inner how many rows
     * @param width columns a panel
     * @param stride columns in all, those of the last panel that nothing needs included
     */
    Panels(int inner, int width, int stride) {
        this.values = new float[inner * stride];
        this.inner = inner;
        this.count = stride / width;
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
