package entente.finding;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** How an interval is made of replicates. */
public enum IntervalKind {
    /**
     * The estimate times or divided by exp(z s), with the standard deviation s of the replicates' logarithms: for sums and
     * what grows like them, whose error is a factor.
     */
    LOG_NORMAL,
    /** Between percentiles of the replicates (Efron 1979; ranks (B+1)a/2 as in Davison and Hinkley 1997). */
    PERCENTILE,
    /** None: reweighing the stories cannot move it, or moves it wrongly. */
    NONE;

    /** How the interval of a measure is made. */
    public static IntervalKind of(Measure measure) {
        return switch (measure) {
            case STRENGTH, STRENGTH_POS, STRENGTH_NEG, HARMONIC, PAGERANK, KATZ -> LOG_NORMAL;
            case EIGENVECTOR, BETWEENNESS -> PERCENTILE;
            default -> NONE;
        };
    }

    /** The measures that have intervals, in the order of their columns. */
    public static Set<Measure> measures() {
        EnumSet<Measure> measures = EnumSet.allOf(Measure.class);
        measures.removeIf(measure -> of(measure) == NONE);
        return Collections.unmodifiableSet(measures);
    }
}
