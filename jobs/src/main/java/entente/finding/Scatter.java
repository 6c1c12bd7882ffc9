package entente.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * How a measure of the actors scatters over replicates, drawn in several ways: by stories, which takes them for independent,
 * and by days, since several stories of a day may tell of one event. The wider of the intervals is told.
 */
public final class Scatter {

    private final double[] estimate;
    private final List<double[][]> draws;
    private List<int[][]> ranks;

    /**
     * Of one measure.
     *
     * @param estimate of the stories as they are, an actor each
     * @param draws for each way of drawing the same of each replicate
     */
    public Scatter(double[] estimate, List<double[][]> draws) {
        this.estimate = estimate.clone();
        this.draws = List.copyOf(draws);
    }

    /**
     * The interval of a value: the estimate times and divided by exp(z s), with the largest standard deviation s of the
     * replicates' logarithms of any way of drawing. For sums and what grows like them, whose error is a factor. Empty where
     * a replicate has nothing, or all have the same.
     */
    public Optional<Bounds> value(int actor, double confidence) {
        double error = 0;
        for (double[][] drawn : draws) {
            double[] replicates = of(actor, drawn);
            double least = DoubleStream.of(replicates).min().orElseThrow();
            if (!(least > 0)) {
                return Optional.empty();
            }
            error = Math.max(error, deviation(replicates));
        }
        if (!(error > 0)) {
            return Optional.empty();
        }
        double z = new NormalDistribution(null, 0, 1).inverseCumulativeProbability((1 + confidence) / 2);
        double factor = StrictMath.exp(z * error);
        return Optional.of(new Bounds(estimate[actor] / factor, estimate[actor] * factor));
    }

    /**
     * The interval of a rank among all actors, of this one by itself: from the least to the greatest percentile of any way of
     * drawing (Efron 1979; ranks (B+1)a/2 as in Davison and Hinkley 1997). Empty where all replicates have the same value.
     */
    public Optional<Bounds> rank(int actor, IntervalRule rule) {
        if (ranks == null) {
            ranks = draws.stream()
                    .map(drawn -> Arrays.stream(drawn).map(Ranks::of).toArray(int[][]::new))
                    .toList();
        }
        Bounds bounds = null;
        for (int way = 0; way < draws.size(); way++) {
            double[] replicates = of(actor, draws.get(way));
            if (DoubleStream.of(replicates).distinct().limit(2).count() < 2) {
                return Optional.empty();
            }
            int[] places = Arrays.stream(ranks.get(way))
                    .mapToInt(row -> row[actor])
                    .sorted()
                    .toArray();
            int first = rule.first(places.length);
            int last = places.length - 1 - first;
            bounds = bounds == null
                    ? new Bounds(places[first], places[last])
                    : bounds.with(places[first]).with(places[last]);
        }
        return Optional.ofNullable(bounds);
    }

    private static double[] of(int actor, double[][] drawn) {
        return Arrays.stream(drawn).mapToDouble(row -> row[actor]).toArray();
    }

    /** Standard deviation of the logarithms. */
    private static double deviation(double[] values) {
        double[] logs = Arrays.stream(values).map(StrictMath::log).toArray();
        double mean = Arrays.stream(logs).sum() / logs.length;
        double squares = Arrays.stream(logs).map(x -> (x - mean) * (x - mean)).sum();
        return Math.sqrt(squares / (logs.length - 1));
    }

    /** The logarithms of these actors' estimates, for comparisons whose differences are about normal. */
    double[] logarithms(List<Integer> actors) {
        return logarithms(estimate, actors);
    }

    /** The same of each replicate, for each way of drawing. */
    List<double[][]> logarithmsDrawn(List<Integer> actors) {
        return draws.stream()
                .map(drawn ->
                        Arrays.stream(drawn).map(row -> logarithms(row, actors)).toArray(double[][]::new))
                .toList();
    }

    private static double[] logarithms(double[] values, List<Integer> actors) {
        return actors.stream()
                .mapToDouble(actor -> StrictMath.log(values[actor]))
                .toArray();
    }

    /** Whether every replicate has something of the actor. */
    boolean isPositive(int actor) {
        return estimate[actor] > 0
                && IntStream.range(0, draws.size())
                        .allMatch(way -> Arrays.stream(draws.get(way)).allMatch(row -> row[actor] > 0));
    }
}
