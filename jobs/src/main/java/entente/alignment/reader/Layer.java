package entente.alignment.reader;

/**
 * One layer of the encoder: every piece looks at every other of its sentence, then each goes through two products of its own
 * (Vaswani et al. 2017, with the normalisation after each step, as BERT has it).
 */
final class Layer {

    private final Kernel kernel;
    private final int heads;
    private final int each;
    private final float scale;
    private final Product asks;
    private final Product answers;
    private final Product tells;
    private final Product gathers;
    private final Product widens;
    private final Product narrows;
    private final float[] firstScale;
    private final float[] firstShift;
    private final float[] secondScale;
    private final float[] secondShift;

    Layer(Kernel kernel, ReaderWeights weights, String name, int width, int heads) {
        this.kernel = kernel;
        this.heads = heads;
        each = width / heads;
        scale = (float) (1 / Math.sqrt(each));
        int inner = weights.get(name + ".widen").rows();
        asks = new Product(kernel, weights, name + ".query", width, width);
        answers = new Product(kernel, weights, name + ".key", width, width);
        tells = new Product(kernel, weights, name + ".value", width, width);
        gathers = new Product(kernel, weights, name + ".attention", width, width);
        widens = new Product(kernel, weights, name + ".widen", inner, width);
        narrows = new Product(kernel, weights, name + ".narrow", width, inner);
        firstScale = weights.vector(name + ".norm1.scale", width);
        firstShift = weights.vector(name + ".norm1.shift", width);
        secondScale = weights.vector(name + ".norm2.scale", width);
        secondShift = weights.vector(name + ".norm2.shift", width);
    }

    /** Arrays that one layer after the other writes in. */
    static final class Scratch {

        private final float[][] arrays = new float[7][0];

        private float[] of(int index, int length) {
            if (arrays[index].length < length) {
                arrays[index] = new float[length];
            }
            return arrays[index];
        }
    }

    /**
     * The pieces after this layer, in place.
     *
     * @param all pieces, which are looked at
     * @param batch the same, or a copy of some of them, which look
     */
    void apply(Batch all, Batch batch, Scratch scratch) {
        int rows = batch.rows();
        Rows x = new Rows(batch.x, 0, batch.step);
        Rows y = new Rows(scratch.of(0, rows * batch.step), 0, batch.step);
        gathers.of(attention(all, batch, scratch), y, rows);
        add(y, x, rows);
        normalise(batch, firstScale, firstShift);
        int inner = widens.stride();
        Rows wide = new Rows(scratch.of(1, rows * inner), 0, inner);
        widens.of(x, wide, rows);
        kernel.gelu(wide.values(), 0, rows * inner);
        narrows.of(wide, y, rows);
        add(y, x, rows);
        normalise(batch, secondScale, secondShift);
    }

    private void normalise(Batch batch, float[] by, float[] shift) {
        for (int t = 0; t < batch.rows(); t++) {
            kernel.normalise(batch.x, t * batch.step, by, shift);
        }
    }

    private static void add(Rows from, Rows to, int rows) {
        float[] a = from.values();
        float[] b = to.values();
        int length = rows * to.step();
        for (int i = 0; i < length; i++) {
            b[i] += a[i];
        }
    }

    private Rows attention(Batch all, Batch batch, Scratch scratch) {
        int step = batch.step;
        Rows asked = new Rows(scratch.of(2, batch.rows() * step), 0, step);
        Rows answered = new Rows(scratch.of(3, all.rows() * step), 0, step);
        Rows told = new Rows(scratch.of(4, all.rows() * step), 0, step);
        asks.of(new Rows(batch.x, 0, step), asked, batch.rows());
        for (int i = 0; i < batch.rows() * step; i++) {
            asked.values()[i] *= scale;
        }
        answers.of(new Rows(all.x, 0, step), answered, all.rows());
        tells.of(new Rows(all.x, 0, step), told, all.rows());
        // Room for whole panels behind the last head; what a panel of one head writes beyond it the next head writes
        // anew.
        int seenStep = Math.max(step, (heads - 1) * each + kernel.stride(each));
        Rows seen = new Rows(scratch.of(5, batch.rows() * seenStep), 0, seenStep);
        for (int s = 0; s < batch.sentences(); s++) {
            look(all, batch, s, asked, answered, told, seen, scratch);
        }
        return seen;
    }

    /** What the pieces of a sentence see of all of its pieces, by each head. */
    private void look(Batch all, Batch batch, int s, Rows asked, Rows answered, Rows told, Rows seen, Scratch scratch) {
        int step = batch.step;
        int length = all.size(s);
        int rows = batch.size(s);
        Panels keys = kernel.empty(each, length);
        Panels values = kernel.empty(length, each);
        Rows share = new Rows(scratch.of(6, rows * kernel.stride(length)), 0, kernel.stride(length));
        Rows zero = new Rows(new float[Math.max(kernel.stride(length), kernel.stride(each))], 0, 0);
        for (int head = 0; head < heads; head++) {
            int from = all.start(s) * step + head * each;
            keys.turn(answered.values(), from, step, length, 0, each);
            int at = batch.start(s) * step + head * each;
            kernel.multiply(new Rows(asked.values(), at, step), keys, zero, share, rows);
            for (int t = 0; t < rows; t++) {
                kernel.softmax(share.values(), share.at(t), share.at(t) + length);
            }
            values.copy(told.values(), from, step, each);
            int into = batch.start(s) * seen.step() + head * each;
            kernel.multiply(share, values, zero, new Rows(seen.values(), into, seen.step()), rows);
        }
    }
}
