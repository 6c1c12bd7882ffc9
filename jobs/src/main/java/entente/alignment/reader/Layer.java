package entente.alignment.reader;

import java.util.Arrays;

/**
 * One layer of the encoder: every piece looks at every other, then each goes through two products of its own (Vaswani et al.
 * 2017, with the normalisation after each step, as BERT has it).
 */
final class Layer {

    private final int width;
    private final int heads;
    private final float[][] asks;
    private final float[][] answers;
    private final float[][] tells;
    private final float[][] gathers;
    private final float[][] widens;
    private final float[][] narrows;
    private final float[] asksBias;
    private final float[] answersBias;
    private final float[] tellsBias;
    private final float[] gathersBias;
    private final float[] widensBias;
    private final float[] narrowsBias;
    private final float[] firstScale;
    private final float[] firstShift;
    private final float[] secondScale;
    private final float[] secondShift;

    Layer(ReaderWeights weights, String name, int width, int heads) {
        this.width = width;
        this.heads = heads;
        asks = weights.matrix(name + ".query", width, width).byColumn();
        answers = weights.matrix(name + ".key", width, width).byColumn();
        tells = weights.matrix(name + ".value", width, width).byColumn();
        gathers = weights.matrix(name + ".attention", width, width).byColumn();
        int inner = weights.get(name + ".widen").rows();
        widens = weights.matrix(name + ".widen", inner, width).byColumn();
        narrows = weights.matrix(name + ".narrow", width, inner).byColumn();
        asksBias = weights.vector(name + ".query.bias", width);
        answersBias = weights.vector(name + ".key.bias", width);
        tellsBias = weights.vector(name + ".value.bias", width);
        gathersBias = weights.vector(name + ".attention.bias", width);
        widensBias = weights.vector(name + ".widen.bias", inner);
        narrowsBias = weights.vector(name + ".narrow.bias", width);
        firstScale = weights.vector(name + ".norm1.scale", width);
        firstShift = weights.vector(name + ".norm1.shift", width);
        secondScale = weights.vector(name + ".norm2.scale", width);
        secondShift = weights.vector(name + ".norm2.shift", width);
    }

    /** The pieces after this layer, in place. */
    void apply(float[][] x) {
        int size = x.length;
        float[][] seen = attention(x);
        add(product(seen, gathers, gathersBias), x);
        for (float[] row : x) {
            Numeric.normalise(row, firstScale, firstShift);
        }
        float[][] wide = product(x, widens, widensBias);
        for (float[] row : wide) {
            Numeric.gelu(row, row.length);
        }
        float[][] y = Matrix.rows(size, narrowsBias);
        Matrix.multiply(wide, 0, narrows, 0, narrows.length, y, size, 0, width);
        add(y, x);
        for (float[] row : x) {
            Numeric.normalise(row, secondScale, secondShift);
        }
    }

    private static float[][] product(float[][] x, float[][] w, float[] bias) {
        float[][] y = Matrix.rows(x.length, bias);
        Matrix.multiply(x, 0, w, 0, w.length, y, x.length, 0, bias.length);
        return y;
    }

    private static void add(float[][] from, float[][] to) {
        for (int t = 0; t < to.length; t++) {
            float[] a = from[t];
            float[] b = to[t];
            for (int j = 0; j < b.length; j++) {
                b[j] += a[j];
            }
        }
    }

    private float[][] attention(float[][] x) {
        int size = x.length;
        int each = width / heads;
        float scale = (float) (1 / Math.sqrt(each));
        float[][] asked = product(x, asks, asksBias);
        for (float[] row : asked) {
            for (int j = 0; j < width; j++) {
                row[j] *= scale;
            }
        }
        float[][] answered = transposed(product(x, answers, answersBias));
        float[][] told = product(x, tells, tellsBias);
        float[][] seen = new float[size][width];
        float[][] shares = new float[size][size];
        for (int head = 0; head < heads; head++) {
            int at = head * each;
            for (float[] row : shares) {
                Arrays.fill(row, 0);
            }
            Matrix.multiply(asked, at, answered, at, each, shares, size, 0, size);
            for (float[] row : shares) {
                Numeric.softmax(row, 0, size);
            }
            Matrix.multiply(shares, 0, told, 0, size, seen, size, at, at + each);
        }
        return seen;
    }

    private float[][] transposed(float[][] rows) {
        float[][] columns = new float[width][rows.length];
        for (int t = 0; t < rows.length; t++) {
            for (int j = 0; j < width; j++) {
                columns[j][t] = rows[t][j];
            }
        }
        return columns;
    }
}
