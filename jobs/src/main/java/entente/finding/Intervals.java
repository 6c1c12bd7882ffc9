package entente.finding;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * How sure the measures of a network's actors are: an interval of each value, and of its rank taken alone. Ranks are told one
 * by one; that several hold at once is not said by them.
 *
 * @param replicates how many they rest on
 * @param refusal why the network has none at all, or null
 * @param of each measure, by index of the actor
 */
public record Intervals(int replicates, Refusal refusal, Map<Measure, List<Interval>> of) {

    public Intervals {
        of = Collections.unmodifiableMap(new EnumMap<>(of));
    }

    /** A network without intervals: its ranks, and why there is no more. */
    public static Intervals refused(Standing standing, Refusal refusal) {
        EnumMap<Measure, List<Interval>> of = new EnumMap<>(Measure.class);
        for (Measure measure : IntervalKind.measures()) {
            of.put(measure, refused(standing.values().get(measure), refusal));
        }
        return new Intervals(0, refusal, of);
    }

    private static List<Interval> refused(double[] values, Refusal refusal) {
        int[] ranks = Ranks.of(values);
        return Arrays.stream(ranks)
                .mapToObj(rank -> Interval.refused(rank, refusal))
                .toList();
    }

    /**
     * The intervals of a network.
     *
     * @param standing its measures
     * @param plan what the replicates were drawn by
     * @param drawn the replicates
     */
    public static Intervals of(Standing standing, ReplicatePlan plan, Replicates drawn, IntervalRule rule) {
        EnumMap<Measure, List<Interval>> of = new EnumMap<>(Measure.class);
        for (Measure measure : IntervalKind.measures()) {
            double[] values = standing.values().get(measure);
            of.put(
                    measure,
                    plan.measures().contains(measure)
                            ? of(
                                    IntervalKind.of(measure),
                                    values,
                                    drawn.values().get(measure),
                                    plan.incidence().storiesBehind(measure),
                                    rule)
                            : refused(values, Refusal.UNPROVEN));
        }
        return new Intervals(drawn.count(), null, of);
    }

    private static List<Interval> of(
            IntervalKind kind, double[] values, double[][] drawn, int[] stories, IntervalRule rule) {
        int[] ranks = Ranks.of(values);
        int[][] drawnRanks =
                kind == IntervalKind.RANK ? Arrays.stream(drawn).map(Ranks::of).toArray(int[][]::new) : new int[0][];
        double z = new NormalDistribution(null, 0, 1).inverseCumulativeProbability((1 + rule.confidence()) / 2);
        return IntStream.range(0, values.length)
                .mapToObj(v -> {
                    if (stories[v] < rule.minStories()) {
                        return Interval.refused(ranks[v], Refusal.FEW_STORIES);
                    }
                    double[] replicates =
                            Arrays.stream(drawn).mapToDouble(row -> row[v]).toArray();
                    double least = Arrays.stream(replicates).min().orElseThrow();
                    double most = Arrays.stream(replicates).max().orElseThrow();
                    if (least == most || (kind == IntervalKind.LOG_NORMAL && least <= 0)) {
                        return Interval.refused(ranks[v], Refusal.NO_SPREAD);
                    }
                    if (kind == IntervalKind.RANK) {
                        return rank(ranks[v], Arrays.stream(drawnRanks).mapToInt(row -> row[v]), rule);
                    }
                    double factor = StrictMath.exp(z * spread(replicates));
                    return Interval.ofValue(values[v] / factor, values[v] * factor, ranks[v]);
                })
                .toList();
    }

    private static Interval rank(int rank, IntStream drawn, IntervalRule rule) {
        int[] places = drawn.sorted().toArray();
        int first = rule.first(places.length);
        return Interval.ofRank(rank, Math.min(rank, places[first]), Math.max(rank, places[places.length - 1 - first]));
    }

    /** Standard deviation of the logarithms. */
    private static double spread(double[] values) {
        double[] logs = Arrays.stream(values).map(StrictMath::log).toArray();
        double mean = Arrays.stream(logs).sum() / logs.length;
        double squares = Arrays.stream(logs).map(x -> (x - mean) * (x - mean)).sum();
        return Math.sqrt(squares / (logs.length - 1));
    }

    /** How many are given, of values and ranks of all measures. */
    public long given() {
        return all(interval -> interval.refusal() == null) + all(interval -> interval.rankRefusal() == null);
    }

    /** How many are left out, for whatever reason. */
    public long left() {
        return 2 * all(interval -> true) - given();
    }

    private long all(Predicate<Interval> wanted) {
        return of.values().stream().flatMap(List::stream).filter(wanted).count();
    }

    /** Those of one actor. */
    public Map<Measure, Interval> ofActor(int index) {
        Map<Measure, Interval> ofActor = new EnumMap<>(Measure.class);
        of.forEach((measure, intervals) -> ofActor.put(measure, intervals.get(index)));
        return ofActor;
    }

    /** How many intervals of a measure are of that kind. */
    public long count(Measure measure, Predicate<Interval> wanted) {
        return of.getOrDefault(measure, List.of()).stream().filter(wanted).count();
    }
}
