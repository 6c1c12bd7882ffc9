package entente.finding.phase;

import java.util.Arrays;

/**
 * Cuts weeks into phases so that the weighted squares about the means of the phases are least: exact optimal partitioning by
 * dynamic programming (Bellman 1961; Jackson and others 2005), with a penalty of k log n in units of the noise. Time: phases
 * times the square of the weeks.
 */
final class Segmentation {

    private final WeekPoints points;
    private final int least;

    /** Sums of products over the weeks before two, to have those of any block in constant time. */
    private final double[][] blocks;

    private final double[] weights;
    private final double[] squares;

    /** @param least the fewest weeks of a phase */
    Segmentation(WeekPoints points, int least) {
        this.points = points;
        this.least = least;
        int n = points.size();
        this.blocks = new double[n + 1][n + 1];
        this.weights = new double[n + 1];
        this.squares = new double[n + 1];
        for (int u = 0; u < n; u++) {
            weights[u + 1] = weights[u] + points.weight(u);
            squares[u + 1] = squares[u] + points.product(u, u) / points.weight(u);
            for (int v = 0; v < n; v++) {
                blocks[u + 1][v + 1] = blocks[u][v + 1] + blocks[u + 1][v] - blocks[u][v] + points.product(u, v);
            }
        }
    }

    /** Weighted squares about the mean of the weeks from one up to, and without, another. */
    double cost(int from, int to) {
        double block = blocks[to][to] - blocks[from][to] - blocks[to][from] + blocks[from][from];
        return squares[to] - squares[from] - block / (weights[to] - weights[from]);
    }

    /** Where the best division into so many phases cuts: the first weeks of all but the first phase; null if too few weeks. */
    int[] cuts(int phases) {
        int n = points.size();
        if (phases * least > n) {
            return null;
        }
        double[][] best = new double[phases + 1][n + 1];
        int[][] last = new int[phases + 1][n + 1];
        for (double[] row : best) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        best[0][0] = 0;
        for (int k = 1; k <= phases; k++) {
            for (int to = k * least; to <= n; to++) {
                for (int from = (k - 1) * least; from <= to - least; from++) {
                    double cost = best[k - 1][from] + cost(from, to);
                    if (cost < best[k][to]) {
                        best[k][to] = cost;
                        last[k][to] = from;
                    }
                }
            }
        }
        int[] cuts = new int[phases - 1];
        for (int k = phases, to = n; k > 1; k--) {
            to = last[k][to];
            cuts[k - 2] = to;
        }
        return cuts;
    }

    /** Squares about the means of the phases between these cuts. */
    double cost(int[] cuts) {
        double sum = 0;
        int from = 0;
        for (int cut : cuts) {
            sum += cost(from, cut);
            from = cut;
        }
        return sum + cost(from, points.size());
    }

    /** The cuts of the number of phases, up to {@code most}, for which squares and penalty are least together. */
    int[] cuts(int most, double noise) {
        double penalty = noise * Math.log(points.size());
        int[] chosen = new int[0];
        double least = cost(chosen);
        for (int phases = 2; phases <= most; phases++) {
            int[] cuts = cuts(phases);
            if (cuts == null) {
                break;
            }
            double cost = cost(cuts) + (phases - 1) * penalty;
            if (cost < least) {
                least = cost;
                chosen = cuts;
            }
        }
        return chosen;
    }
}
