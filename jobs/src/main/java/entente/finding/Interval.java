package entente.finding;

/**
 * How sure one measure of one actor is.
 *
 * @param low lower end; not-a-number where refused
 * @param high upper end
 * @param refusal why there is no interval of the value, or null
 * @param rank of the measure among the actors of the network: 1 and how many have more
 * @param rankLow best rank in the interval; 0 where refused
 * @param rankHigh worst rank in it
 * @param rankRefusal why there is no interval of the rank, or null
 */
public record Interval(
        double low, double high, Refusal refusal, int rank, int rankLow, int rankHigh, Refusal rankRefusal) {

    /** The same with an interval of the value. */
    Interval withValue(Bounds value) {
        return new Interval(value.low(), value.high(), null, rank, rankLow, rankHigh, rankRefusal);
    }

    /** The same with an interval of the rank. */
    Interval withRank(Bounds ranks) {
        return new Interval(low, high, refusal, rank, (int) ranks.low(), (int) ranks.high(), null);
    }

    static Interval refused(int rank, Refusal why) {
        return new Interval(Double.NaN, Double.NaN, why, rank, 0, 0, why);
    }
}
