package entente.finding;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is told of how sure a measure is. Only what held the truth as often as it says in simulated news is told: the table of
 * the benchmark {@code Coverage} decides.
 */
public enum IntervalKind {
    /**
     * The estimate times or divided by exp(z s), with the standard deviation s of the replicates' logarithms: for sums and
     * what grows like them, whose error is a factor.
     */
    LOG_NORMAL,
    /** The rank alone, between percentiles of the replicates (Efron 1979; ranks (B+1)a/2 as in Davison and Hinkley 1997). */
    RANK,
    /** None: those tried held the truth too seldom, or have not been tried. */
    UNPROVEN,
    /** None: reweighing the stories cannot move it. */
    NONE;

    /** What is told of a measure. */
    public static IntervalKind of(Measure measure) {
        return switch (measure) {
            case STRENGTH_POS, STRENGTH_NEG, EIGENVECTOR -> LOG_NORMAL;
            case STRENGTH -> RANK;
            case BETWEENNESS, HARMONIC, PAGERANK, KATZ -> UNPROVEN;
            default -> NONE;
        };
    }

    /** The measures that have columns for how sure they are, in their order. */
    public static Set<Measure> measures() {
        return where(kind -> kind != NONE);
    }

    /** The measures of which something is told, so that replicates are drawn. */
    public static Set<Measure> drawn() {
        return where(kind -> kind == LOG_NORMAL || kind == RANK);
    }

    private static Set<Measure> where(Predicate<IntervalKind> wanted) {
        EnumSet<Measure> measures = EnumSet.noneOf(Measure.class);
        Arrays.stream(Measure.values())
                .filter(measure -> wanted.test(of(measure)))
                .forEach(measures::add);
        return Collections.unmodifiableSet(measures);
    }
}
