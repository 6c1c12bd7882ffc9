package entente.alignment.reader;

/** Rows of a flat array. */
final class Rows {

    private final float[] values;
    private final int at;
    private final int step;

    /**
     * @param values of all rows
     * @param at where the first row begins
     * @param step from one row to the next; 0 where all are the same
     */
    Rows(float[] values, int at, int step) {
        this.values = values;
        this.at = at;
        this.step = step;
    }

    float[] values() {
        return values;
    }

    /** Where a row begins. */
    int at(int row) {
        return at + row * step;
    }

    int step() {
        return step;
    }
}
