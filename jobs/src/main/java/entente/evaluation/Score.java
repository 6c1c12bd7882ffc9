package entente.evaluation;

/**
 * How good a set of answers is.
 *
 * @param precision share of the answers that are right, in [0, 1]; 1 where there are none
 * @param recall share of what should be found that is, in [0, 1]; 1 where there is nothing to find
 */
public record Score(double precision, double recall) {

    /** From counts. */
    static Score of(long right, long answered, long wanted) {
        return new Score(answered == 0 ? 1 : (double) right / answered, wanted == 0 ? 1 : (double) right / wanted);
    }

    /** Harmonic mean of both, 0 where both are 0. */
    public double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
