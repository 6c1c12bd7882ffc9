package entente.network.centrality;

import entente.network.Iteration;
import entente.network.Rows;
import java.util.Arrays;
import org.apache.commons.math3.linear.EigenDecomposition;

/**
 * The greatest eigenvalue of a symmetric matrix without negative entries, and its eigenvector, by Lanczos' method (1950)
 * started again every few steps from the best vector so far. It needs far fewer passes than the power iteration where the
 * second eigenvalue is close, and cannot swing between two vectors where the network is bipartite. The error of the vector
 * is bounded by the residual over the distance to the next eigenvalue seen (Davis and Kahan 1970).
 */
final class LeadingEigenvector {

    /** Steps before starting again: more would cost more in keeping vectors apart than they save in passes. */
    private static final int STEPS = 16;

    /** Steps between looks at what they came to. */
    private static final int LOOK_EVERY = 2;

    /** Below this part of the eigenvalue a residual is rounding. */
    private static final double ROUNDING = 1e-14;

    private static final double LITTLE = 0.1;

    /** An entry of a vector of length 1 below this is rounding. */
    private static final double NOTHING = 1e-13;

    final double value;
    final Iteration vector;

    private LeadingEigenvector(double value, Iteration vector) {
        this.value = value;
        this.vector = vector;
    }

    /** The vector has length 1 and no negative entry; 0 is the value of rows without arcs. */
    static LeadingEigenvector of(Rows rows, double tolerance, int maxPasses) {
        int n = rows.size();
        double[] x = new double[n];
        // Nearer to the answer than equal numbers, and positive on every tie.
        Arrays.setAll(x, v -> Math.sqrt(rows.strength(v)));
        if (rows.arcs() == 0) {
            Arrays.fill(x, 1);
            scale(x, 1 / norm(x));
            return new LeadingEigenvector(0, new Iteration(x, 0, true));
        }
        scale(x, 1 / norm(x));
        double[][] basis = new double[STEPS][n];
        double[] next = new double[n];
        int passes = 0;
        double gap = Double.POSITIVE_INFINITY;
        while (true) {
            double[] diagonal = new double[STEPS];
            double[] beside = new double[STEPS];
            System.arraycopy(x, 0, basis[0], 0, n);
            Ritz best = null;
            boolean converged = false;
            boolean done = false;
            for (int step = 0; !done; step++) {
                rows.multiply(basis[step], next);
                passes++;
                diagonal[step] = dot(basis[step], next);
                beside[step] = apart(next, basis, step + 1);
                boolean exhausted = beside[step] <= ROUNDING * diagonal[0];
                boolean last = exhausted || step == STEPS - 1 || passes >= maxPasses;
                if (last || (step + 1) % LOOK_EVERY == 0) {
                    best = Ritz.of(diagonal, beside, step + 1);
                    gap = Math.min(gap, best.gap);
                    converged = best.isWithin(tolerance, gap);
                }
                done = converged || last;
                if (!done) {
                    System.arraycopy(next, 0, basis[step + 1], 0, n);
                    scale(basis[step + 1], 1 / beside[step]);
                }
            }
            best.vector(basis, x);
            if (converged || passes >= maxPasses) {
                positive(x);
                return new LeadingEigenvector(best.value, new Iteration(x, passes, converged));
            }
        }
    }

    /**
     * The best vector so far: a combination of the basis.
     *
     * @param value its eigenvalue
     * @param weights of the basis
     * @param residual how far the matrix times the vector is from the eigenvalue times the vector
     * @param gap distance to the next eigenvalue seen
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Ritz(double value, double[] weights, double residual, double gap) {

        static Ritz of(double[] diagonal, double[] beside, int steps) {
            EigenDecomposition small =
                    new EigenDecomposition(Arrays.copyOf(diagonal, steps), Arrays.copyOf(beside, steps - 1));
            double[] values = small.getRealEigenvalues();
            int best = 0;
            for (int i = 1; i < steps; i++) {
                best = values[i] > values[best] ? i : best;
            }
            double gap = Double.POSITIVE_INFINITY;
            for (int i = 0; i < steps; i++) {
                gap = i == best ? gap : Math.min(gap, values[best] - values[i]);
            }
            double[] weights = small.getEigenvector(best).toArray();
            return new Ritz(values[best], weights, beside[steps - 1] * Math.abs(weights[steps - 1]), gap);
        }

        /** {@code least} is the smallest gap ever seen: a few steps see only what is far away. */
        boolean isWithin(double tolerance, double least) {
            return residual <= Math.max(tolerance * Math.min(least, value), ROUNDING * value);
        }

        /** Into {@code x}, of length 1. */
        void vector(double[][] basis, double[] x) {
            Arrays.fill(x, 0);
            for (int i = 0; i < weights.length; i++) {
                subtract(x, -weights[i], basis[i]);
            }
            scale(x, 1 / norm(x));
        }
    }

    /**
     * Takes from the vector what lies along the first so many of the basis, and returns what is left of its length. Of a
     * symmetric matrix that is the last two, but for rounding: where little is left most of it is rounding, and all are
     * taken, twice if need be (Parlett 1980).
     */
    private static double apart(double[] x, double[][] basis, int count) {
        double before = norm(x);
        int from = Math.max(0, count - 2);
        while (true) {
            for (int i = count - 1; i >= from; i--) {
                subtract(x, dot(basis[i], x), basis[i]);
            }
            double after = norm(x);
            if (after > LITTLE * before || after <= ROUNDING * before) {
                return after;
            }
            before = after;
            from = 0;
        }
    }

    /**
     * The absolute values: of a matrix without negative entries they belong to the greatest eigenvalue as well (Perron and
     * Frobenius). Where two parts of a network share that eigenvalue a vector may have one sign on each. What is below
     * rounding is 0, as all of a part is that does not have that eigenvalue.
     */
    private static void positive(double[] x) {
        Arrays.setAll(x, v -> Math.abs(x[v]) < NOTHING ? 0 : Math.abs(x[v]));
    }

    /** Eight sums, so that none waits for another: the order of additions is ours to choose, not the compiler's. */
    private static double dot(double[] x, double[] y) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        double e = 0;
        double f = 0;
        double g = 0;
        double h = 0;
        int i = 0;
        for (; i < x.length - 7; i += 8) {
            a += x[i] * y[i];
            b += x[i + 1] * y[i + 1];
            c += x[i + 2] * y[i + 2];
            d += x[i + 3] * y[i + 3];
            e += x[i + 4] * y[i + 4];
            f += x[i + 5] * y[i + 5];
            g += x[i + 6] * y[i + 6];
            h += x[i + 7] * y[i + 7];
        }
        for (; i < x.length; i++) {
            a += x[i] * y[i];
        }
        return (a + b) + (c + d) + ((e + f) + (g + h));
    }

    private static double norm(double[] x) {
        return Math.sqrt(dot(x, x));
    }

    private static void subtract(double[] x, double times, double[] y) {
        for (int i = 0; i < x.length; i++) {
            x[i] -= times * y[i];
        }
    }

    private static void scale(double[] x, double factor) {
        for (int i = 0; i < x.length; i++) {
            x[i] *= factor;
        }
    }
}
