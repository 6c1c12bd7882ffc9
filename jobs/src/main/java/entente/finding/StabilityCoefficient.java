package entente.finding;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.descriptive.moment.Variance;

/**
 * The CS coefficient (Epskamp, Borsboom and Fried 2018, 'Estimating psychological networks and their accuracy'): the largest
 * share of stories that can be dropped such that with probability .95 the values of the rest correlate with the original
 * ones by .7 or more. Ten shares from 5 to 75 %, as in the R package bootnet; Pearson's correlation, 0 where either has no
 * spread.
 *
 * @param value the coefficient; 0 where no share will do
 * @param levels what each share came to, the smallest first
 */
public record StabilityCoefficient(double value, List<Level> levels) {

    /** Least correlation that counts as the same order. */
    public static final double CORRELATION = 0.7;

    /** Least probability of it. */
    public static final double PROBABILITY = 0.95;

    /** Draws at each share that settle whether 95 of 100 hold. */
    public static final int DRAWS = 100;

    private static final double LEAST_DROPPED = 0.05;
    private static final double MOST_DROPPED = 0.75;
    private static final int LEVELS = 10;

    /**
     * A share of stories dropped.
     *
     * @param dropped the share
     * @param held share of the draws whose values correlate enough
     */
    public record Level(double dropped, double held) {}

    /** What the authors make of a coefficient. */
    public enum Verdict {
        /** Below .25: the order of actors must not be read. */
        UNSTABLE("cannot be read: other stories would give another order"),
        /** From .25. */
        FAIR("may be read with care"),
        /** From .5. */
        STABLE("is stable");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        /** What follows 'the order of actors by ...'. */
        public String words() {
            return words;
        }
    }

    private static final double NEEDED = 0.25;
    private static final double PREFERRED = 0.5;

    public StabilityCoefficient {
        levels = List.copyOf(levels);
    }

    /** Of the order by strength. */
    public static StabilityCoefficient ofStrength(Incidence incidence, long seed) {
        return of(incidence.strengths(Draw.NONE), incidence::strengths, seed, DRAWS);
    }

    /**
     * Drops stories and measures again: {@code 10 × draws} measurements.
     *
     * @param estimate the values of all stories
     * @param measure the values that a draw gives, for the same actors
     * @param draws at each share
     */
    public static StabilityCoefficient of(double[] estimate, Function<Draw, double[]> measure, long seed, int draws) {
        List<Level> levels = IntStream.range(0, LEVELS)
                .mapToObj(level -> {
                    double dropped = LEAST_DROPPED + level * (MOST_DROPPED - LEAST_DROPPED) / (LEVELS - 1);
                    long held = IntStream.range(level * draws, (level + 1) * draws)
                            .filter(replicate ->
                                    correlation(estimate, measure.apply(new PartialDraw(seed, replicate, dropped)))
                                            >= CORRELATION)
                            .count();
                    return new Level(dropped, (double) held / draws);
                })
                .toList();
        double value = levels.stream()
                .filter(level -> level.held() >= PROBABILITY)
                .mapToDouble(Level::dropped)
                .max()
                .orElse(0);
        return new StabilityCoefficient(value, levels);
    }

    private static double correlation(double[] x, double[] y) {
        Variance variance = new Variance();
        boolean spread = x.length > 1 && variance.evaluate(x) > 0 && variance.evaluate(y) > 0;
        return spread ? new PearsonsCorrelation().correlation(x, y) : 0;
    }

    /** The verdict on the coefficient. */
    public Verdict verdict() {
        return value >= PREFERRED ? Verdict.STABLE : value >= NEEDED ? Verdict.FAIR : Verdict.UNSTABLE;
    }
}
