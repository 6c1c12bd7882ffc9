package entente.alignment.reader;

/**
 * Functions of the encoder, each a fixed chain of additions, products, fused products and quotients of floats, which every
 * Java platform rounds alike; the mathematical library of the platform has no part in them.
 */
final class Numeric {

    static final float LOG2_E = 1.442695f;
    static final float LN_2 = 0.6931472f;

    /** Adding and taking away 1.5 * 2^23 rounds to the nearest whole number. */
    static final float ROUND = 12582912f;

    static final float LEAST = -87f;
    private static final float MOST = 88f;

    /** Bits of a float below its exponent. */
    static final int MANTISSA = 23;

    static final float SQRT_HALF = 0.70710677f;

    private Numeric() {}

    /** e to the x, to about one part in ten million; 0 below -87, where floats end. */
    static float exp(float x) {
        if (!(x >= LEAST)) {
            return 0;
        }
        float f = Math.min(x, MOST) * LOG2_E;
        float whole = f + ROUND - ROUND;
        float r = (f - whole) * LN_2;
        float p = Math.fma(r, 0.0013888889f, 0.008333333f);
        p = Math.fma(r, p, 0.041666668f);
        p = Math.fma(r, p, 0.16666667f);
        p = Math.fma(r, p, 0.5f);
        p = Math.fma(r, p, 1f);
        p = Math.fma(r, p, 1f);
        return Float.intBitsToFloat(Float.floatToRawIntBits(p) + ((int) whole << MANTISSA));
    }

    /** x times the share of a normal distribution below x, in place: the error function as a quotient of two polynomials. */
    static void gelu(float[] x, int from, int to) {
        for (int i = from; i < to; i++) {
            float v = x[i];
            float z = Math.max(-4f, Math.min(4f, v * SQRT_HALF));
            float q = z * z;
            float a = Math.fma(q, -2.7261424e-10f, 2.7706815e-8f);
            a = Math.fma(q, a, -2.101024e-6f);
            a = Math.fma(q, a, -5.6925062e-5f);
            a = Math.fma(q, a, -7.3499064e-4f);
            a = Math.fma(q, a, -0.0029546f);
            a = Math.fma(q, a, -0.016096033f);
            float b = Math.fma(q, -1.45660715e-5f, -2.1337405e-4f);
            b = Math.fma(q, b, -0.001682827f);
            b = Math.fma(q, b, -0.0073733293f);
            b = Math.fma(q, b, -0.014264739f);
            x[i] = 0.5f * v * (1f + z * a / b);
        }
    }

    /** Probabilities from scores, in place. */
    static void softmax(float[] x, int from, int to) {
        float top = top(x, from, to);
        for (int i = from; i < to; i++) {
            x[i] = exp(x[i] - top);
        }
        float share = share(x, from, to);
        for (int i = from; i < to; i++) {
            x[i] *= share;
        }
    }

    static float top(float[] x, int from, int to) {
        float top = x[from];
        for (int i = from + 1; i < to; i++) {
            top = Math.max(top, x[i]);
        }
        return top;
    }

    /** One over the sum, in one chain. */
    static float share(float[] x, int from, int to) {
        float sum = 0;
        for (int i = from; i < to; i++) {
            sum += x[i];
        }
        return 1 / sum;
    }

    /** The values less their mean over their deviation, times scale, plus shift, in place; their number is a multiple of 4. */
    static void normalise(float[] x, int at, float[] scale, float[] shift) {
        int width = scale.length;
        float mean = sum(x, at, at + width) / width;
        float deviation = deviation(squares(x, mean, at, at + width), width);
        for (int j = 0; j < width; j++) {
            x[at + j] = Math.fma((x[at + j] - mean) * deviation, scale[j], shift[j]);
        }
    }

    /** One over the deviation of so many values with this sum of squares. */
    static float deviation(float squares, int width) {
        return (float) (1 / Math.sqrt(squares / width + 1e-12f));
    }

    /** In four lanes, since one chain would wait for each addition. */
    private static float sum(float[] x, int from, int to) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        for (int j = from; j < to; j += 4) {
            a += x[j];
            b += x[j + 1];
            c += x[j + 2];
            d += x[j + 3];
        }
        return (a + b) + (c + d);
    }

    private static float squares(float[] x, float mean, int from, int to) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        for (int j = from; j < to; j += 4) {
            a = Math.fma(x[j] - mean, x[j] - mean, a);
            b = Math.fma(x[j + 1] - mean, x[j + 1] - mean, b);
            c = Math.fma(x[j + 2] - mean, x[j + 2] - mean, c);
            d = Math.fma(x[j + 3] - mean, x[j + 3] - mean, d);
        }
        return (a + b) + (c + d);
    }
}
