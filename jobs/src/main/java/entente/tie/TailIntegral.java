package entente.tie;

import org.apache.commons.math3.util.FastMath;

/**
 * The upper tail of a sum of independent trials, by Cauchy's integral of its generating function G: the probability of at
 * least k successes is that of G(z) z^-k / (z - 1) around a circle of radius above 1, over 2 pi i. On the circle through
 * the saddle point the integrand is a bell, for which the trapezoid rule converges geometrically (Trefethen and Weideman
 * 2014), and nothing cancels: the tail keeps about nine digits however small. Time O(classes) for each of some fifty
 * points, whatever the size of the sum.
 */
final class TailIntegral {

    private static final double WIDEST = 256;
    private static final double NEGLIGIBLE = 1e-15;

    private final double[] odds;
    private final long[] counts;
    private final int classes;

    /** Odds of success of each of the first classes, above 0 and finite, and numbers of trials; not changed. */
    TailIntegral(double[] odds, long[] counts, int classes) {
        this.odds = odds;
        this.counts = counts;
        this.classes = classes;
    }

    /** The probability of at least {@code k} successes, and of just k; 0 &lt; k at most the number of trials. */
    double[] above(long k) {
        double log = saddle(k);
        double radius = Math.exp(log);
        double excess = Math.expm1(log);
        double spread = Math.sqrt(moments(log)[1] + radius / (excess * excess));
        long points = Math.max(64, (long) Math.ceil(40 * spread));
        double scale = logModulus(radius, 0);
        double tail = 0;
        double at = 0;
        for (long i = 0; 2 * i <= points; i++) {
            double angle = 2 * Math.PI * i / points;
            double modulus = Math.exp(logModulus(radius, angle) - scale);
            if (modulus < NEGLIGIBLE) {
                break;
            }
            double phase = argument(radius, angle) - k * angle;
            double weight = i == 0 || 2 * i == points ? modulus : 2 * modulus;
            tail += weight * rest(radius, excess, angle, phase);
            at += weight * FastMath.cos(phase);
        }
        double factor = Math.exp(scale - k * log) / points;
        return new double[] {factor * tail, factor * at};
    }

    /** Real part of exp(i phase) z / (z - 1), z at an angle on the circle. */
    private static double rest(double radius, double excess, double angle, double phase) {
        double half = FastMath.sin(angle / 2);
        double re = excess - 2 * radius * half * half; // real part of z - 1
        double im = radius * FastMath.sin(angle);
        double norm = re * re + im * im;
        // z / (z - 1) = 1 + 1 / (z - 1)
        double real = 1 + re / norm;
        double imaginary = -im / norm;
        return FastMath.cos(phase) * real - FastMath.sin(phase) * imaginary;
    }

    /** Logarithm of the modulus of G. */
    private double logModulus(double radius, double angle) {
        double half = Math.sin(angle / 2);
        double sum = 0;
        for (int i = 0; i < classes; i++) {
            double w = odds[i];
            double scaled = (radius - 1) * (w / (1 + w));
            // |1 + w z|^2 / (1 + w)^2 = (1 + w r)^2 / (1 + w)^2 - 4 w r sin^2(angle / 2) / (1 + w)^2
            double down = 4 * (w / (1 + w)) * radius / (1 + w) * half * half;
            sum += counts[i] * Math.log1p(Math.max(-1, scaled * (2 + scaled) - down));
        }
        return sum / 2;
    }

    /** Argument of G. */
    private double argument(double radius, double angle) {
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double sum = 0;
        for (int i = 0; i < classes; i++) {
            double wr = odds[i] * radius;
            sum += counts[i] * Math.atan2(wr * sin, 1 + wr * cos);
        }
        return sum;
    }

    /** Logarithm of the radius where the integrand is least on the positive axis: convex, so by bisection. */
    private double saddle(long k) {
        double low = 0;
        double high = 1;
        while (high < WIDEST && slope(high, k) < 0) {
            low = high;
            high *= 2;
        }
        for (int step = 0; step < 60 && high - low > 1e-3 * low; step++) {
            double middle = (low + high) / 2;
            if (slope(middle, k) < 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private double slope(double log, long k) {
        return moments(log)[0] - k - 1 / Math.expm1(log);
    }

    /** Mean and variance with all odds multiplied by exp(log). */
    private double[] moments(double log) {
        double factor = Math.exp(log);
        double mean = 0;
        double variance = 0;
        for (int i = 0; i < classes; i++) {
            double p = 1 / (1 + 1 / (odds[i] * factor));
            mean += counts[i] * p;
            variance += counts[i] * p * (1 - p);
        }
        return new double[] {mean, variance};
    }
}
