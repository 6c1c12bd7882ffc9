package entente.finding;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is told of how sure a measure is. Only what held the truth as often as it says in every kind of simulated news is told:
 * the table of the benchmark {@code Coverage} decides.
 */
public enum IntervalKind {
    /** Intervals of value and rank. */
    PROVEN,
    /** None: those tried held the truth too seldom, or have not been tried. */
    UNPROVEN,
    /** None: reweighing the stories cannot move it. */
    NONE;

    /** What is told of a measure. */
    public static IntervalKind of(Measure measure) {
        return switch (measure) {
            case STRENGTH, STRENGTH_POS, STRENGTH_NEG, EIGENVECTOR, PAGERANK, KATZ -> PROVEN;
            // It held the limit 59 to 92 % of the time: of paths that waver the shortest is taken each time, so that
            // few
            // stories bring all closer, and drawing them again does not tell how much.
            case HARMONIC -> UNPROVEN;
            // Not tried: most actors lie on no shortest path of some replicate, and a factor has no error then.
            case BETWEENNESS -> UNPROVEN;
            default -> NONE;
        };
    }

    /** The measures that have columns for how sure they are, in their order. */
    public static Set<Measure> measures() {
        return where(kind -> kind != NONE);
    }

    /** The measures of which something is told, so that replicates are drawn. */
    public static Set<Measure> drawn() {
        return where(kind -> kind == PROVEN);
    }

    private static Set<Measure> where(Predicate<IntervalKind> wanted) {
        EnumSet<Measure> measures = EnumSet.noneOf(Measure.class);
        Arrays.stream(Measure.values())
                .filter(measure -> wanted.test(of(measure)))
                .forEach(measures::add);
        return Collections.unmodifiableSet(measures);
    }
}
