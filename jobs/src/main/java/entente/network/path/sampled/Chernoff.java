package entente.network.path.sampled;

/**
 * Intervals for a mean of independent numbers in [0, 1] (Hoeffding 1963, theorem 1): the true mean p lies outside on one side
 * with probability at most exp(-risk), where samples times the relative entropy between the mean seen and p is the risk.
 */
final class Chernoff {

    private static final int HALVINGS = 60;

    private Chernoff() {}

    /** Upper end for the mean seen. */
    static double upper(double mean, long samples, double risk) {
        double inside = mean;
        double outside = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (inside + outside) / 2;
            if (samples * entropy(mean, middle) <= risk) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        return outside;
    }

    /** Lower end for the mean seen. */
    static double lower(double mean, long samples, double risk) {
        return 1 - upper(1 - mean, samples, risk);
    }

    /** The greatest distance of an end from its mean among these counts. */
    static double widest(int[] counts, long samples, double risk) {
        int most = 0;
        for (int count : counts) {
            most = Math.max(most, count);
        }
        double mean = (double) most / samples;
        double any = Math.sqrt(risk / (2 * samples));
        // Intervals widen up to a mean near one half; about there, the bound for all means is as good.
        return mean + any > 0.5 ? any : Math.max(upper(mean, samples, risk) - mean, mean - lower(mean, samples, risk));
    }

    private static double entropy(double seen, double mean) {
        return (seen == 0 ? 0 : seen * Math.log(seen / mean))
                + (seen == 1 ? 0 : (1 - seen) * Math.log((1 - seen) / (1 - mean)));
    }
}
