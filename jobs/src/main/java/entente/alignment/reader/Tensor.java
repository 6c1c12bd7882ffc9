package entente.alignment.reader;

/**
 * A named matrix of weights, row by row; a vector is a matrix of one row.
 */
public final class Tensor {

    private final int rows;
    private final int columns;
    private final float[] values;
    private final boolean rounded;

    /**
     * @param rows one for each output of a product
     * @param columns one for each input
     * @param values row by row
     * @param rounded whether the file keeps a row as whole numbers from -127 to 127 with a scale, a quarter of the size
     */
    public Tensor(int rows, int columns, float[] values, boolean rounded) {
        if (rows < 1 || columns < 1 || values.length != (long) rows * columns) {
            throw new IllegalArgumentException(
                    "a matrix of " + rows + " x " + columns + " must have as many values, got " + values.length);
        }
        this.rows = rows;
        this.columns = columns;
        this.values = values;
        this.rounded = rounded;
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columns;
    }

    public float[] values() {
        return values;
    }

    public boolean rounded() {
        return rounded;
    }

    /** A vector, kept as it is. */
    public static Tensor vector(float... values) {
        return new Tensor(1, values.length, values, false);
    }

    float[] row(int row) {
        float[] copy = new float[columns];
        System.arraycopy(values, row * columns, copy, 0, columns);
        return copy;
    }

    float[][] byRow() {
        float[][] all = new float[rows][];
        for (int row = 0; row < rows; row++) {
            all[row] = row(row);
        }
        return all;
    }
}
