package entente.finding;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * How sure the measures of a network's actors are: an interval of each value, and of its rank taken alone. Ranks are told one
 * by one; that several hold at once is not said by them.
 *
 * @param replicates how many they rest on
 * @param refusal why the network has none at all, or null
 * @param of each measure, by index of the actor
 * @param orders what can be said of the order of actors by a measure, of the measures of which it was asked
 */
public record Intervals(int replicates, Refusal refusal, Map<Measure, List<Interval>> of, Map<Measure, Order> orders) {

    public Intervals {
        orders = Collections.unmodifiableMap(new TreeMap<>(orders));
        of = Collections.unmodifiableMap(new EnumMap<>(of));
    }

    /** A network without intervals: its ranks, and why there is no more. */
    public static Intervals refused(Standing standing, Refusal refusal) {
        EnumMap<Measure, List<Interval>> of = new EnumMap<>(Measure.class);
        for (Measure measure : IntervalKind.measures()) {
            of.put(measure, refused(standing.values().get(measure), refusal));
        }
        return new Intervals(0, refusal, of, Map.of());
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
     * @param scatter of each measure that is drawn
     * @param stories in which each actor meets another
     */
    public static Intervals of(
            Standing standing, int replicates, Map<Measure, Scatter> scatter, int[] stories, IntervalRule rule) {
        EnumMap<Measure, List<Interval>> of = new EnumMap<>(Measure.class);
        for (Measure measure : IntervalKind.measures()) {
            double[] values = standing.values().get(measure);
            of.put(
                    measure,
                    scatter.containsKey(measure)
                            ? of(values, scatter.get(measure), stories, rule)
                            : refused(values, Refusal.UNPROVEN));
        }
        return new Intervals(replicates, null, of, Map.of());
    }

    /** The same with what can be said of orders. */
    public Intervals with(Map<Measure, Order> found) {
        return new Intervals(replicates, refusal, of, found);
    }

    private static List<Interval> of(double[] values, Scatter scatter, int[] stories, IntervalRule rule) {
        int[] ranks = Ranks.of(values);
        return IntStream.range(0, values.length)
                .mapToObj(v -> {
                    if (stories[v] < rule.minStories()) {
                        return Interval.refused(ranks[v], Refusal.FEW_STORIES);
                    }
                    Interval none = Interval.refused(ranks[v], Refusal.NO_SPREAD);
                    Interval valued = scatter.value(v, rule.confidence())
                            .map(bounds -> none.withValue(bounds.with(values[v])))
                            .orElse(none);
                    return scatter.rank(v, rule)
                            .map(bounds -> valued.withRank(bounds.with(ranks[v])))
                            .orElse(valued);
                })
                .toList();
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
