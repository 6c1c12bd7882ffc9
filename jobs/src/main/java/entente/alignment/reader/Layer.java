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

    /** The pieces after this layer, in place. */
    void apply(Batch batch, Scratch scratch) {
        int rows = batch.rows();
        Rows x = new Rows(batch.x, 0, batch.step);
        Rows y = new Rows(scratch.of(0, rows * batch.step), 0, batch.step);
        gathers.of(attention(batch, scratch), y, rows);
        add(y, x, rows);
        for (int t = 0; t < rows; t++) {
            kernel.normalise(batch.x, t * batch.step, firstScale, firstShift);
        }
        int inner = widens.stride();
        Rows wide = new Rows(scratch.of(1, rows * inner), 0, inner);
        widens.of(x, wide, rows);
        kernel.gelu(wide.values(), 0, rows * inner);
        narrows.of(wide, y, rows);
        add(y, x, rows);
        for (int t = 0; t < rows; t++) {
            kernel.normalise(batch.x, t * batch.step, secondScale, secondShift);
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

    private Rows attention(Batch batch, Scratch scratch) {
        int rows = batch.rows();
        int step = batch.step;
        Rows x = new Rows(batch.x, 0, step);
        Rows asked = new Rows(scratch.of(2, rows * step), 0, step);
        Rows answered = new Rows(scratch.of(3, rows * step), 0, step);
        Rows told = new Rows(scratch.of(4, rows * step), 0, step);
        // Room for whole panels behind the last head; what a panel of one head writes beyond it the next head writes
        // anew.
        int seenStep = Math.max(step, (heads - 1) * each + kernel.stride(each));
        Rows seen = new Rows(scratch.of(5, rows * seenStep), 0, seenStep);
        asks.of(x, asked, rows);
        for (int i = 0; i < rows * step; i++) {
            asked.values()[i] *= scale;
        }
        answers.of(x, answered, rows);
        tells.of(x, told, rows);
        int longest = batch.longest();
        Rows zero = new Rows(new float[Math.max(kernel.stride(longest), kernel.stride(each))], 0, 0);
        float[] shares = scratch.of(6, longest * kernel.stride(longest));
        for (int s = 0; s < batch.sentences(); s++) {
            int size = batch.size(s);
            Panels keys = Panels.empty(kernel, each, size);
            Panels values = Panels.empty(kernel, size, each);
            Rows share = new Rows(shares, 0, kernel.stride(size));
            for (int head = 0; head < heads; head++) {
                int at = batch.start(s) * step + head * each;
                keys.turn(answered.values(), at, step, size, 0, each);
                kernel.multiply(new Rows(asked.values(), at, step), keys, zero, share, size);
                for (int t = 0; t < size; t++) {
                    kernel.softmax(shares, t * share.step(), t * share.step() + size);
                }
                values.copy(told.values(), at, step, each);
                int into = batch.start(s) * seenStep + head * each;
                kernel.multiply(share, values, zero, new Rows(seen.values(), into, seenStep), size);
            }
        }
        return seen;
    }
}
