package entente.alignment.reader;

/** A matrix of the weights and what is added to its products. */
final class Product {

    private final Kernel kernel;
    private final Panels factor;
    private final Rows bias;

    /** The weights of a name, and those of the name with '.bias'. */
    Product(Kernel kernel, ReaderWeights weights, String name, int outputs, int inputs) {
        this(kernel, kernel.panels(weights.matrix(name, outputs, inputs)), weights.vector(name + ".bias", outputs));
    }

    /** @param bias as long as the factor has columns */
    Product(Kernel kernel, Panels factor, float[] bias) {
        this.kernel = kernel;
        this.factor = factor;
        this.bias = new Rows(kernel.row(bias), 0, 0);
    }

    /** Floats that a row of products takes. */
    int stride() {
        return factor.count() * factor.width();
    }

    /** Writes the products of rows, begun with the bias. */
    void of(Rows x, Rows y, int rows) {
        kernel.multiply(x, factor, bias, y, rows);
    }

    /** Writes the products of rows, each begun with what stands in a row of {@code start}. */
    void of(Rows x, Rows start, Rows y, int rows) {
        kernel.multiply(x, factor, start, y, rows);
    }

    /** The products of rows that lie densely. */
    float[] of(float[] x, int rows) {
        float[] y = new float[rows * stride()];
        of(new Rows(x, 0, factor.inner()), new Rows(y, 0, stride()), rows);
        return y;
    }
}
