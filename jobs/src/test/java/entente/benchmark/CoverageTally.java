package entente.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** Intervals of simulations held against the truth, by quantity, and shares of what was right. */
final class CoverageTally {

    /** Coverage outside is bold. */
    static final double LEAST = 0.93;

    static final double MOST = 0.97;

    /**
     * An interval.
     *
     * @param mean name of what the mean over simulations is taken of; null where the limit is the only truth
     * @param actor whose
     */
    private record Interval(String mean, int actor, double estimate, double low, double high, double limit) {
        boolean holds(double truth) {
            return low <= truth && truth <= high;
        }
    }

    private final Map<String, List<Interval>> intervals = new LinkedHashMap<>();
    private final Map<String, double[]> shares = new LinkedHashMap<>();
    private final Map<List<Object>, double[]> means = new HashMap<>();

    /** What one simulation found of an actor, known well or little. */
    void estimate(String measure, int actor, double value) {
        plus(means.computeIfAbsent(List.of(measure, actor), key -> new double[2]), value);
    }

    private static void plus(double[] sums, double value) {
        sums[0] += value;
        sums[1]++;
    }

    /** An interval of a measure of an actor, whose limit is what endless news would show. */
    void add(String quantity, String measure, int actor, double estimate, double low, double high, double limit) {
        add(quantity, new Interval(measure, actor, estimate, low, high, limit));
    }

    /** An interval by itself. */
    void add(String quantity, double low, double high, double truth) {
        add(quantity, new Interval(null, 0, 1, low, high, truth));
    }

    private void add(String quantity, Interval interval) {
        intervals.computeIfAbsent(quantity, name -> new ArrayList<>()).add(interval);
    }

    /** Something that holds or does not. */
    void share(String quantity, boolean holds) {
        plus(shares.computeIfAbsent(quantity, name -> new double[2]), holds ? 1 : 0);
    }

    List<String> quantities() {
        return intervals.keySet().stream().sorted().toList();
    }

    /** How often something held, and of how many. */
    Map<String, double[]> shares() {
        return new TreeMap<>(shares);
    }

    int count(String quantity) {
        return intervals.get(quantity).size();
    }

    /** Quantities whose intervals hold the limit too seldom. */
    List<String> refused() {
        return quantities().stream().filter(quantity -> limit(quantity) < LEAST).toList();
    }

    /** Share of intervals that hold the limit. */
    double limit(String quantity) {
        return mean(quantity, interval -> interval.holds(interval.limit()) ? 1 : 0);
    }

    /** Share of intervals that hold the mean of other corpora like this; not-a-number where that is not asked. */
    double others(String quantity) {
        return mean(quantity, interval -> {
            if (interval.mean() == null) {
                return Double.NaN;
            }
            double[] sums = means.get(List.<Object>of(interval.mean(), interval.actor()));
            return interval.holds(sums[0] / sums[1]) ? 1 : 0;
        });
    }

    private double mean(String quantity, ToDoubleFunction<Interval> of) {
        return intervals.getOrDefault(quantity, List.of()).stream()
                .mapToDouble(of)
                .average()
                .orElse(Double.NaN);
    }

    /** Mean width, of measures as a share of the estimate. */
    double width(String quantity) {
        return mean(quantity, interval -> (interval.high() - interval.low()) / interval.estimate());
    }

    /** Bold outside the bounds; nothing where not asked. */
    static String bounded(double share) {
        if (Double.isNaN(share)) {
            return "";
        }
        String text = String.format(Locale.ROOT, "%.3f", share);
        return share < LEAST || share > MOST ? "**" + text + "**" : text;
    }
}
