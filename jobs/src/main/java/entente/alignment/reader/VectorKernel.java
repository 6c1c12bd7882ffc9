package entente.alignment.reader;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * {@link Kernel} by vector instructions (JEP 414). Six rows of two vectors of sums stay in registers over the whole inner
 * index, which is what a processor with sixteen of them holds. Loaded only where the JVM has the module
 * {@code jdk.incubator.vector}.
 */
final class VectorKernel extends Kernel {

    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Float> FOUR = FloatVector.SPECIES_128;
    private static final int LANES = SPECIES.length();
    private static final int PANEL = 2 * LANES;
    private static final int ROWS = 6;

    static {
        if (LANES < FOUR.length()) {
            throw new UnsupportedOperationException("this processor has no vectors of four floats");
        }
    }

    /** Made by name. */
    VectorKernel() {}

    @Override
    int panel(int columns) {
        return PANEL;
    }

    @Override
    void multiply(Rows left, Panels right, Rows start, Rows y, int rows) {
        int inner = right.inner();
        int t = 0;
        if (rows >= ROWS) {
            float[] six = new float[ROWS * inner];
            for (; t + ROWS <= rows; t += ROWS) {
                tile(left, right, start, y, t, six);
            }
            if (t < rows) {
                // The last six again: what two tiles share comes out the same.
                tile(left, right, start, y, rows - ROWS, six);
            }
            return;
        }
        for (int p = 0; p < right.count(); p++) {
            int j = p * PANEL;
            for (t = 0; t < rows; t++) {
                one(
                        left.values(),
                        left.at(t),
                        right.values(),
                        p * inner * PANEL,
                        inner,
                        start.values(),
                        start.at(t) + j,
                        y.values(),
                        y.at(t) + j);
            }
        }
    }

    /**
     * Six rows by all columns. The rows are laid side by side first, index by index: with one place to read from instead of
     * six the loop runs at more than twice the speed.
     */
    private static void tile(Rows left, Panels right, Rows start, Rows y, int t, float[] six) {
        int inner = right.inner();
        for (int row = 0; row < ROWS; row++) {
            int at = left.at(t + row);
            for (int k = 0; k < inner; k++) {
                six[k * ROWS + row] = left.values()[at + k];
            }
        }
        for (int p = 0; p < right.count(); p++) {
            int j = p * PANEL;
            six(
                    six,
                    right.values(),
                    p * inner * PANEL,
                    inner,
                    start.values(),
                    start.at(t) + j,
                    start.step(),
                    y.values(),
                    y.at(t) + j,
                    y.step());
        }
    }

    private static void six(
            float[] x,
            float[] w,
            int wAt,
            int inner,
            float[] start,
            int sAt,
            int sStep,
            float[] y,
            int yAt,
            int yStep) {
        FloatVector a0 = FloatVector.fromArray(SPECIES, start, sAt);
        FloatVector a1 = FloatVector.fromArray(SPECIES, start, sAt + LANES);
        FloatVector b0 = FloatVector.fromArray(SPECIES, start, sAt + sStep);
        FloatVector b1 = FloatVector.fromArray(SPECIES, start, sAt + sStep + LANES);
        FloatVector c0 = FloatVector.fromArray(SPECIES, start, sAt + 2 * sStep);
        FloatVector c1 = FloatVector.fromArray(SPECIES, start, sAt + 2 * sStep + LANES);
        FloatVector d0 = FloatVector.fromArray(SPECIES, start, sAt + 3 * sStep);
        FloatVector d1 = FloatVector.fromArray(SPECIES, start, sAt + 3 * sStep + LANES);
        FloatVector e0 = FloatVector.fromArray(SPECIES, start, sAt + 4 * sStep);
        FloatVector e1 = FloatVector.fromArray(SPECIES, start, sAt + 4 * sStep + LANES);
        FloatVector f0 = FloatVector.fromArray(SPECIES, start, sAt + 5 * sStep);
        FloatVector f1 = FloatVector.fromArray(SPECIES, start, sAt + 5 * sStep + LANES);
        for (int k = 0; k < inner; k++) {
            int at = k * ROWS;
            FloatVector w0 = FloatVector.fromArray(SPECIES, w, wAt + k * PANEL);
            FloatVector w1 = FloatVector.fromArray(SPECIES, w, wAt + k * PANEL + LANES);
            FloatVector v = FloatVector.broadcast(SPECIES, x[at]);
            a0 = v.fma(w0, a0);
            a1 = v.fma(w1, a1);
            v = FloatVector.broadcast(SPECIES, x[at + 1]);
            b0 = v.fma(w0, b0);
            b1 = v.fma(w1, b1);
            v = FloatVector.broadcast(SPECIES, x[at + 2]);
            c0 = v.fma(w0, c0);
            c1 = v.fma(w1, c1);
            v = FloatVector.broadcast(SPECIES, x[at + 3]);
            d0 = v.fma(w0, d0);
            d1 = v.fma(w1, d1);
            v = FloatVector.broadcast(SPECIES, x[at + 4]);
            e0 = v.fma(w0, e0);
            e1 = v.fma(w1, e1);
            v = FloatVector.broadcast(SPECIES, x[at + 5]);
            f0 = v.fma(w0, f0);
            f1 = v.fma(w1, f1);
        }
        a0.intoArray(y, yAt);
        a1.intoArray(y, yAt + LANES);
        b0.intoArray(y, yAt + yStep);
        b1.intoArray(y, yAt + yStep + LANES);
        c0.intoArray(y, yAt + 2 * yStep);
        c1.intoArray(y, yAt + 2 * yStep + LANES);
        d0.intoArray(y, yAt + 3 * yStep);
        d1.intoArray(y, yAt + 3 * yStep + LANES);
        e0.intoArray(y, yAt + 4 * yStep);
        e1.intoArray(y, yAt + 4 * yStep + LANES);
        f0.intoArray(y, yAt + 5 * yStep);
        f1.intoArray(y, yAt + 5 * yStep + LANES);
    }

    private static void one(
            float[] x, int xAt, float[] w, int wAt, int inner, float[] start, int sAt, float[] y, int yAt) {
        FloatVector a0 = FloatVector.fromArray(SPECIES, start, sAt);
        FloatVector a1 = FloatVector.fromArray(SPECIES, start, sAt + LANES);
        for (int k = 0; k < inner; k++) {
            FloatVector v = FloatVector.broadcast(SPECIES, x[xAt + k]);
            a0 = v.fma(FloatVector.fromArray(SPECIES, w, wAt + k * PANEL), a0);
            a1 = v.fma(FloatVector.fromArray(SPECIES, w, wAt + k * PANEL + LANES), a1);
        }
        a0.intoArray(y, yAt);
        a1.intoArray(y, yAt + LANES);
    }

    @Override
    void gelu(float[] x, int from, int to) {
        int i = from;
        for (; i + LANES <= to; i += LANES) {
            FloatVector v = FloatVector.fromArray(SPECIES, x, i);
            FloatVector z = v.mul(Numeric.SQRT_HALF).min(4f).max(-4f);
            FloatVector q = z.mul(z);
            FloatVector a = q.fma(all(-2.7261424e-10f), all(2.7706815e-8f));
            a = q.fma(a, all(-2.101024e-6f));
            a = q.fma(a, all(-5.6925062e-5f));
            a = q.fma(a, all(-7.3499064e-4f));
            a = q.fma(a, all(-0.0029546f));
            a = q.fma(a, all(-0.016096033f));
            FloatVector b = q.fma(all(-1.45660715e-5f), all(-2.1337405e-4f));
            b = q.fma(b, all(-0.001682827f));
            b = q.fma(b, all(-0.0073733293f));
            b = q.fma(b, all(-0.014264739f));
            v.mul(0.5f).mul(z.mul(a).div(b).add(1f)).intoArray(x, i);
        }
        Numeric.gelu(x, i, to);
    }

    private static FloatVector all(float value) {
        return FloatVector.broadcast(SPECIES, value);
    }

    @Override
    void softmax(float[] x, int from, int to) {
        float top = top(x, from, to);
        int i = from;
        for (; i + LANES <= to; i += LANES) {
            FloatVector v = FloatVector.fromArray(SPECIES, x, i).sub(top);
            // Numeric.exp, lane by lane; below its least a lane is 0.
            FloatVector shifted = v.max(Numeric.LEAST).mul(Numeric.LOG2_E).add(Numeric.ROUND);
            FloatVector r = v.max(Numeric.LEAST)
                    .mul(Numeric.LOG2_E)
                    .sub(shifted.sub(Numeric.ROUND))
                    .mul(Numeric.LN_2);
            FloatVector p = r.fma(all(0.0013888889f), all(0.008333333f));
            p = r.fma(p, all(0.041666668f));
            p = r.fma(p, all(0.16666667f));
            p = r.fma(p, all(0.5f));
            p = r.fma(p, all(1f));
            p = r.fma(p, all(1f));
            p.reinterpretAsInts()
                    .add(shifted.reinterpretAsInts().lanewise(VectorOperators.LSHL, Numeric.MANTISSA))
                    .reinterpretAsFloats()
                    .blend(0f, v.lt(Numeric.LEAST))
                    .intoArray(x, i);
        }
        for (; i < to; i++) {
            x[i] = Numeric.exp(x[i] - top);
        }
        float share = Numeric.share(x, from, to);
        i = from;
        for (; i + LANES <= to; i += LANES) {
            FloatVector.fromArray(SPECIES, x, i).mul(share).intoArray(x, i);
        }
        for (; i < to; i++) {
            x[i] *= share;
        }
    }

    private static float top(float[] x, int from, int to) {
        if (to - from < LANES) {
            return Numeric.top(x, from, to);
        }
        FloatVector top = FloatVector.fromArray(SPECIES, x, to - LANES);
        for (int i = from; i + LANES <= to; i += LANES) {
            top = top.max(FloatVector.fromArray(SPECIES, x, i));
        }
        return top.reduceLanes(VectorOperators.MAX);
    }

    @Override
    void normalise(float[] x, int at, float[] scale, float[] shift) {
        int width = scale.length;
        FloatVector sums = FloatVector.zero(FOUR);
        for (int j = 0; j < width; j += 4) {
            sums = sums.add(FloatVector.fromArray(FOUR, x, at + j));
        }
        float mean = ((sums.lane(0) + sums.lane(1)) + (sums.lane(2) + sums.lane(3))) / width;
        FloatVector squares = FloatVector.zero(FOUR);
        for (int j = 0; j < width; j += 4) {
            FloatVector d = FloatVector.fromArray(FOUR, x, at + j).sub(mean);
            squares = d.fma(d, squares);
        }
        float square = (squares.lane(0) + squares.lane(1)) + (squares.lane(2) + squares.lane(3));
        float deviation = Numeric.deviation(square, width);
        int j = 0;
        for (; j + LANES <= width; j += LANES) {
            FloatVector.fromArray(SPECIES, x, at + j)
                    .sub(mean)
                    .mul(deviation)
                    .fma(FloatVector.fromArray(SPECIES, scale, j), FloatVector.fromArray(SPECIES, shift, j))
                    .intoArray(x, at + j);
        }
        for (; j < width; j++) {
            x[at + j] = Math.fma((x[at + j] - mean) * deviation, scale[j], shift[j]);
        }
    }
}
