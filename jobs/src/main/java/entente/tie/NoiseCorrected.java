package entente.tie;

import org.apache.commons.math3.special.Erf;

/**
 * The noise-corrected weight of a tie (Coscia and Neffke 2017): its lift over the product of both strengths, brought to
 * [-1, 1], and the standard deviation that the counting of weights leaves it. A tie is kept where the score is more than a
 * chosen number of deviations above 0. The prior of the share of a pair is the beta distribution with the mean and variance
 * of the hypergeometric; the variance of the score is by the delta method. Weights are read as counts: multiplied by ten
 * they are ten times as certain.
 *
 * @param score (lift - 1) / (lift + 1), 0 at chance
 * @param deviation its standard deviation
 */
public record NoiseCorrected(double score, double deviation) {

    /**
     * The score of a tie of an undirected network.
     *
     * @param weight of the tie, at least 0
     * @param strengthA sum of the weights of the one's ties
     * @param strengthB sum of the weights of the other's ties
     * @param total sum of the strengths of all actors, twice that of all weights; above 1
     */
    public static NoiseCorrected of(double weight, double strengthA, double strengthB, double total) {
        double least = Math.min(strengthA, strengthB);
        double most = Math.max(strengthA, strengthB);
        if (!(weight >= 0 && weight <= least * (1 + 1e-9) && least > 0 && most < total && total > 1)) {
            throw new IllegalArgumentException(
                    "weight must be in [0, strengths], strengths in (0, total), total above 1, got " + weight + ", "
                            + strengthA + ", " + strengthB + ", " + total);
        }
        double product = strengthA * strengthB;
        double kappa = total / product;
        double lift = kappa * weight;
        double share = posteriorShare(weight, strengthA, strengthB, total);
        double countVariance = share * (1 - share) * total;
        double kappaSlope = 1 / product - total * (strengthA + strengthB) / (product * product);
        double slope = 2 * (kappa + weight * kappaSlope) / ((lift + 1) * (lift + 1));
        return new NoiseCorrected((lift - 1) / (lift + 1), Math.abs(slope) * Math.sqrt(countVariance));
    }

    /** The share of the pair in all weights, after it was seen. */
    private static double posteriorShare(double weight, double a, double b, double total) {
        double mean = a * b / (total * total);
        double variance = a * b * (total - a) * (total - b) / (total * total * total * total * (total - 1));
        double observations = mean * (1 - mean) / variance - 1; // how many weights the prior is worth
        return (mean * observations + weight) / (observations + total);
    }

    /** One-sided p-value of a score so far above chance, normally distributed. */
    public double pValue() {
        if (deviation == 0) {
            return score > 0 ? 0 : 1;
        }
        return Erf.erfc(score / deviation / Math.sqrt(2)) / 2;
    }
}
