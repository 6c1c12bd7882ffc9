package entente.tie;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;

/**
 * The equations of the bipartite configuration model, one for each class of equal degree: its expected degree is the one
 * seen. A tie of classes i and j has probability 1 / (1 + exp(-(u_i + v_j))). The state of a search: steps change it.
 */
final class ConfigurationEquations {

    /** Below this Cholesky finds the matrix singular; its entries are variances, so only a side without chance is. */
    private static final double SINGULAR = 1e-200;

    private final double[] wideDegrees;
    private final double[] wideCounts;
    private final double[] narrowDegrees;
    private final double[] narrowCounts;
    private double[] u;
    private double[] v;

    /** Starts where the probability of a tie is the product of the degrees over all ends of ties (Chung and Lu 2002). */
    ConfigurationEquations(double[] wideDegrees, double[] wideCounts, double[] narrowDegrees, double[] narrowCounts) {
        this.wideDegrees = wideDegrees;
        this.wideCounts = wideCounts;
        this.narrowDegrees = narrowDegrees;
        this.narrowCounts = narrowCounts;
        double ends = 0;
        for (int i = 0; i < wideDegrees.length; i++) {
            ends += wideDegrees[i] * wideCounts[i];
        }
        double half = Math.log(ends) / 2;
        u = Arrays.stream(wideDegrees).map(d -> Math.log(d) - half).toArray();
        v = Arrays.stream(narrowDegrees).map(d -> Math.log(d) - half).toArray();
    }

    double[] u() {
        return u.clone();
    }

    double[] v() {
        return v.clone();
    }

    /** Largest distance of an expected degree from the one seen, over the latter. */
    double residual() {
        double most = 0;
        for (double x : gaps(u, v)) {
            most = Math.max(most, Math.abs(x));
        }
        return most;
    }

    /** One pass of the fixed-point iteration x = x * degree / expected degree, first the wide side, then the narrow. */
    void fixedPoint() {
        double[] gaps = gaps(u, v);
        for (int i = 0; i < u.length; i++) {
            u[i] -= Math.log1p(gaps[i]);
        }
        gaps = gaps(u, v);
        for (int j = 0; j < v.length; j++) {
            v[j] -= Math.log1p(gaps[u.length + j]);
        }
    }

    /** Expected degree over degree less 1, the wide side first. */
    private double[] gaps(double[] atU, double[] atV) {
        double[] expected = new double[atU.length + atV.length];
        for (int i = 0; i < atU.length; i++) {
            for (int j = 0; j < atV.length; j++) {
                double p = probability(atU[i] + atV[j]);
                expected[i] += narrowCounts[j] * p;
                expected[atU.length + j] += wideCounts[i] * p;
            }
        }
        for (int i = 0; i < expected.length; i++) {
            double degree = i < atU.length ? wideDegrees[i] : narrowDegrees[i - atU.length];
            expected[i] = (expected[i] - degree) / degree;
        }
        return expected;
    }

    /** One Newton step, halved until the squared gaps fall. Says whether they did. */
    boolean newton() {
        double[] gaps = gaps(u, v);
        double before = squares(gaps);
        double[][] step;
        try {
            step = step(gaps);
        } catch (NonPositiveDefiniteMatrixException e) {
            return false; // as near as doubles come
        }
        for (double length = 1; length > 1e-6; length /= 2) {
            double[] nextU = moved(u, step[0], length);
            double[] nextV = moved(v, step[1], length);
            if (squares(gaps(nextU, nextV)) < before) {
                u = nextU;
                v = nextV;
                return true;
            }
        }
        return false;
    }

    /**
     * The step of both sides. The wide side is eliminated; what is left is a Laplacian over the narrow classes (adding c
     * to all u and taking it from all v changes nothing), so that its diagonal is the sum of the rest of a row, and the
     * first class can stay where it is.
     */
    private double[][] step(double[] gaps) {
        int n = v.length;
        double[][] laplacian = new double[n][n];
        double[] right = new double[n];
        for (int j = 0; j < n; j++) {
            right[j] = -narrowCounts[j] * narrowDegrees[j] * gaps[u.length + j];
        }
        for (int i = 0; i < u.length; i++) {
            double[] row = variances(i);
            double sum = Arrays.stream(row).sum();
            double own = -wideCounts[i] * wideDegrees[i] * gaps[i];
            for (int j = 0; j < n; j++) {
                double share = row[j] / sum;
                right[j] -= share * own;
                for (int k = 0; k < j; k++) {
                    laplacian[j][k] += share * row[k];
                }
            }
        }
        double[] stepV = grounded(laplacian, right);
        double[] stepU = new double[u.length];
        for (int i = 0; i < u.length; i++) {
            double[] row = variances(i);
            double rest = -wideCounts[i] * wideDegrees[i] * gaps[i];
            for (int j = 0; j < n; j++) {
                rest -= row[j] * stepV[j];
            }
            stepU[i] = rest / Arrays.stream(row).sum();
        }
        return new double[][] {stepU, stepV};
    }

    /** Solves with the first unknown at 0; {@code weights} has the weights of the Laplacian below its diagonal. */
    private static double[] grounded(double[][] weights, double[] right) {
        int n = right.length;
        if (n == 1) {
            return new double[1];
        }
        double[][] matrix = new double[n - 1][n - 1];
        for (int j = 1; j < n; j++) {
            matrix[j - 1][j - 1] += weights[j][0];
            for (int k = 1; k < j; k++) {
                matrix[j - 1][k - 1] = -weights[j][k];
                matrix[k - 1][j - 1] = -weights[j][k];
                matrix[j - 1][j - 1] += weights[j][k];
                matrix[k - 1][k - 1] += weights[j][k];
            }
        }
        double[] solved = new CholeskyDecomposition(new Array2DRowRealMatrix(matrix, false), 0, SINGULAR)
                .getSolver()
                .solve(new ArrayRealVector(Arrays.copyOfRange(right, 1, n), false))
                .toArray();
        double[] step = new double[n];
        System.arraycopy(solved, 0, step, 1, n - 1);
        return step;
    }

    /** Variances of the ties of a wide class to each narrow one. */
    private double[] variances(int i) {
        double[] row = new double[v.length];
        for (int j = 0; j < row.length; j++) {
            double p = probability(u[i] + v[j]);
            row[j] = wideCounts[i] * narrowCounts[j] * p * probability(-u[i] - v[j]);
        }
        return row;
    }

    static double probability(double log) {
        return 1 / (1 + Math.exp(-log));
    }

    private static double[] moved(double[] from, double[] step, double length) {
        double[] to = new double[from.length];
        Arrays.setAll(to, i -> from[i] + length * step[i]);
        return to;
    }

    private static double squares(double[] values) {
        double sum = 0;
        for (double x : values) {
            sum += x * x;
        }
        return sum;
    }
}
