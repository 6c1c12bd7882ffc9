package entente.network.centrality;

import entente.network.Iteration;
import entente.network.Rows;
import java.util.Arrays;

/**
 * Solves (I - factor A) x = 1 for a symmetric matrix A by conjugate gradients (Hestenes and Stiefel 1952); the matrix in
 * brackets must be positive definite. Where adding up walk by walk takes hundreds of passes this takes tens.
 */
final class ConjugateGradients {

    private ConjugateGradients() {}

    /** Iterates until the residual is at most {@code tolerance} of its first length. */
    static Iteration solve(Rows rows, double factor, double tolerance, int maxPasses) {
        int n = rows.size();
        double[] x = new double[n];
        double[] residual = new double[n];
        Arrays.fill(residual, 1);
        double[] direction = residual.clone();
        double[] product = new double[n];
        double length = n;
        double enough = tolerance * tolerance * length;
        int passes = 0;
        while (length > enough && passes < maxPasses) {
            rows.multiply(direction, product);
            passes++;
            double curvature = 0;
            for (int v = 0; v < n; v++) {
                product[v] = direction[v] - factor * product[v];
                curvature += direction[v] * product[v];
            }
            double step = length / curvature;
            double newLength = 0;
            for (int v = 0; v < n; v++) {
                x[v] += step * direction[v];
                residual[v] -= step * product[v];
                newLength += residual[v] * residual[v];
            }
            double turn = newLength / length;
            for (int v = 0; v < n; v++) {
                direction[v] = residual[v] + turn * direction[v];
            }
            length = newLength;
        }
        return new Iteration(x, passes, length <= enough);
    }
}
