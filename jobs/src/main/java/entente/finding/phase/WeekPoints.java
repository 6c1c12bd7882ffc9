package entente.finding.phase;

/**
 * Weeks as points, whose coordinates are shares of stories, each with the weight of its stories, so that chance moves every
 * week equally far. Only products of points are kept: all that a segmentation by means asks for.
 */
final class WeekPoints {

    private final double[] weights;

    /** Products of the coordinates, each times the weight of its week: of counts, the products of counts. */
    private final double[][] products;

    WeekPoints(double[] weights, double[][] products) {
        this.weights = weights;
        this.products = products;
    }

    /**
     * Of counts of many things.
     *
     * @param stories of each week, above 0
     * @param counts of each thing the stories of each week that tell of it
     */
    static WeekPoints of(long[] stories, Iterable<long[]> counts) {
        int n = stories.length;
        double[] weights = new double[n];
        double[][] products = new double[n][n];
        for (int u = 0; u < n; u++) {
            weights[u] = stories[u];
        }
        for (long[] count : counts) {
            for (int u = 0; u < n; u++) {
                for (int v = 0; v < n && count[u] != 0; v++) {
                    products[u][v] += (double) count[u] * count[v];
                }
            }
        }
        return new WeekPoints(weights, products);
    }

    int size() {
        return weights.length;
    }

    double weight(int week) {
        return weights[week];
    }

    double product(int one, int other) {
        return products[one][other];
    }

    /**
     * How far chance moves a week: weighted squares of the differences between weeks that follow each other, halved (von
     * Neumann 1941), which few changes of the mean move little; 0 where nothing differs.
     */
    double noise() {
        double sum = 0;
        for (int u = 1; u < size(); u++) {
            double one = weights[u - 1];
            double other = weights[u];
            double square = products[u - 1][u - 1] / (one * one)
                    + products[u][u] / (other * other)
                    - 2 * products[u - 1][u] / (one * other);
            sum += square * one * other / (one + other);
        }
        return size() < 2 ? 0 : Math.max(0, sum / (size() - 1));
    }

    /** The same with further coordinates, each kind in units of its own noise; a kind in which nothing differs is left out. */
    WeekPoints and(WeekPoints further) {
        double own = unit(noise());
        double other = unit(further.noise());
        double[][] sums = new double[size()][size()];
        for (int u = 0; u < size(); u++) {
            for (int v = 0; v < size(); v++) {
                sums[u][v] = own * products[u][v] + other * further.products[u][v];
            }
        }
        return new WeekPoints(weights, sums);
    }

    private static double unit(double noise) {
        return noise > 0 ? 1 / noise : 0;
    }
}
