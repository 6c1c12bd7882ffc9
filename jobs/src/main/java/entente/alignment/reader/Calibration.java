package entente.alignment.reader;

/**
 * From the encoder's share of a stance to the probability that an analyst would sign it: a logistic line through its log-odds,
 * one for each sign (Platt 1999), fitted out of fold. Monotone, so it changes no order.
 *
 * @param support of stances for
 * @param against of stances against
 */
public record Calibration(Line support, Line against) {

    /**
     * A line through log-odds.
     *
     * @param slope above 0
     * @param intercept where the share is a half
     */
    public record Line(double slope, double intercept) {

        /** The probability that belongs to a share. */
        public double of(double share) {
            return 1 / (1 + StrictMath.exp(-(slope * logOdds(share) + intercept)));
        }
    }

    /** Changes nothing. */
    public static final Calibration NONE = new Calibration(new Line(1, 0), new Line(1, 0));

    private static final double LEAST = 1e-6;
    private static final String NAME = "calibration";

    static Calibration of(ReaderWeights weights) {
        float[] v = weights.vector(NAME, 4);
        return new Calibration(new Line(v[0], v[1]), new Line(v[2], v[3]));
    }

    /** The weights with this calibration. */
    public ReaderWeights in(ReaderWeights weights) {
        return weights.with(
                NAME,
                Tensor.vector((float) support.slope(), (float) support.intercept(), (float) against.slope(), (float)
                        against.intercept()));
    }

    /** Of a probability, kept off 0 and 1. */
    public static double logOdds(double share) {
        double p = Math.max(LEAST, Math.min(1 - LEAST, share));
        return StrictMath.log(p / (1 - p));
    }
}
