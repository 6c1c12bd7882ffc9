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

    static Interval ofValue(double low, double high, int rank) {
        return new Interval(low, high, null, rank, 0, 0, Refusal.UNPROVEN);
    }

    static Interval ofRank(int rank, int rankLow, int rankHigh) {
        return new Interval(Double.NaN, Double.NaN, Refusal.UNPROVEN, rank, rankLow, rankHigh, null);
    }

    static Interval refused(int rank, Refusal why) {
        return new Interval(Double.NaN, Double.NaN, why, rank, 0, 0, why);
    }
}
