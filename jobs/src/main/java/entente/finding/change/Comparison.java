package entente.finding.change;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Two sets of stories that are held against each other.
 *
 * @param against name of what the window is held against, as a cell
 * @param before counts of that
 * @param standing ranks of that; of the rest of a period those of the whole
 * @param after the window
 * @param words what the sentence calls {@code before}
 * @param dispersion of the counts of each kind of edge; 1 where there is none given
 */
record Comparison(
        String against,
        Snapshot before,
        Snapshot standing,
        Snapshot after,
        String words,
        Map<Subject, Double> dispersion) {

    /** A window and the one before it. */
    static Comparison of(Snapshot before, Snapshot after, Map<Subject, Double> dispersion) {
        return new Comparison(before.window(), before, before, after, before.window(), dispersion);
    }

    /** Whether both hold stories. */
    boolean isPossible() {
        return before.stories() > 0 && after.stories() > 0;
    }

    /** The edges of either, in order. */
    Set<EdgeKey> edges() {
        Set<EdgeKey> edges = new TreeSet<>(before.edges().keySet());
        edges.addAll(after.edges().keySet());
        return edges;
    }

    /** The two-sided mid-p of equal shares of stories. */
    double pValue(Subject subject, long storiesBefore, long storiesAfter) {
        return new ShareTest(dispersion.getOrDefault(subject, 1.0))
                .pValue(storiesBefore, before.stories(), storiesAfter, after.stories());
    }

    /** 'China - Russia', 'China -> Russia' */
    static String label(EdgeKey edge, Function<String, String> names) {
        return names.apply(edge.source())
                + (edge.subject() == Subject.ALIGNMENT ? " -> " : " - ")
                + names.apply(edge.target());
    }
}
