package entente.finding;

/**
 * How sure one measure of one actor is.
 *
 * @param low lower end; not-a-number where refused
 * @param high upper end
 * @param rank of the measure among the actors of the network: 1 and how many have more
 * @param rankLow best rank in the interval; 0 where refused
 * @param rankHigh worst rank in it
 * @param refusal why there is none, or null
 */
public record Interval(double low, double high, int rank, int rankLow, int rankHigh, Refusal refusal) {

    static Interval of(double low, double high, int rank, int rankLow, int rankHigh) {
        return new Interval(low, high, rank, rankLow, rankHigh, null);
    }

    static Interval refused(int rank, Refusal refusal) {
        return new Interval(Double.NaN, Double.NaN, rank, 0, 0, refusal);
    }

    /** Whether it is left out for a reason. */
    public boolean isRefused() {
        return refusal != null;
    }
}
