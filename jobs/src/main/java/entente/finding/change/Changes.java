package entente.finding.change;

import entente.tie.WindowLength;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What changed through the windows of a run, and between two runs. */
public final class Changes {

    /** Through time; what a window is held against, the one before first; then by kind and by whom it concerns. */
    private static final Comparator<Change> ORDER = Comparator.comparing(Change::window)
            .thenComparing(change -> change.against().equals(WindowLength.ALL))
            .thenComparing(Change::kind)
            .thenComparing(Change::subject)
            .thenComparing(Change::source)
            .thenComparing(Change::target);

    private static final String THE_REST = "the other windows";

    private Changes() {}

    /**
     * Each window against the newest one before it that shares no day with it, and against the other windows together: a
     * part cannot be tested against a whole that holds it. Blocs are followed from window to window.
     *
     * @param windows through time, without that of the whole period
     * @param whole the whole period, whose ranks stand for those of the rest
     * @param dispersion of the counts of each kind of edge; 1 where there is none given
     * @param names label of an actor
     */
    public static List<Change> through(
            List<Snapshot> windows,
            Snapshot whole,
            Map<Subject, Double> dispersion,
            ChangeRule rule,
            Function<String, String> names) {
        List<Change> changes = new ArrayList<>(BlocChanges.of(windows, rule, names));
        Snapshot total = Snapshot.sum(WindowLength.ALL, windows);
        for (int i = 0; i < windows.size(); i++) {
            Snapshot after = windows.get(i);
            List<Snapshot> before = chain(windows, i, -1);
            if (!before.isEmpty()) {
                changes.addAll(between(Comparison.of(before.get(0), after, dispersion), rule, names));
            }
            changes.addAll(between(
                    new Comparison(
                            WindowLength.ALL, rest(windows, i, before, total), whole, after, THE_REST, dispersion),
                    rule,
                    names));
        }
        changes.sort(ORDER);
        return List.copyOf(changes);
    }

    /**
     * Two runs, each as a whole.
     *
     * @param names label of an actor
     */
    public static List<Change> between(
            Snapshot before, Snapshot after, ChangeRule rule, Function<String, String> names) {
        List<Change> changes = new ArrayList<>(BlocChanges.of(List.of(before, after), rule, names));
        changes.addAll(between(Comparison.of(before, after, Map.of()), rule, names));
        changes.sort(ORDER);
        return List.copyOf(changes);
    }

    private static List<Change> between(Comparison comparison, ChangeRule rule, Function<String, String> names) {
        if (!comparison.isPossible()) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>(EdgeChanges.of(comparison, rule, names));
        changes.addAll(RankChanges.of(comparison, rule, names));
        return changes;
    }

    /** From a window on, those that share no day with it or with one another, the nearest first. */
    private static List<Snapshot> chain(List<Snapshot> windows, int from, int step) {
        List<Snapshot> chain = new ArrayList<>();
        String last = windows.get(from).window();
        for (int i = from + step; i >= 0 && i < windows.size(); i += step) {
            String name = windows.get(i).window();
            if (step < 0 ? WindowLength.areApart(name, last) : WindowLength.areApart(last, name)) {
                chain.add(windows.get(i));
                last = name;
            }
        }
        return chain;
    }

    private static Snapshot rest(List<Snapshot> windows, int i, List<Snapshot> before, Snapshot total) {
        List<Snapshot> rest = new ArrayList<>(before);
        rest.addAll(chain(windows, i, 1));
        // All others: what is left of the sum is the same, and summed once for all windows.
        return rest.size() == windows.size() - 1 ? total.without(windows.get(i)) : Snapshot.sum(WindowLength.ALL, rest);
    }

    /** The changes that a test stands behind, the surest first. */
    public static List<Change> bySureness(List<Change> changes) {
        return changes.stream()
                .filter(change -> !Double.isNaN(change.qValue()))
                .sorted(Comparator.comparingDouble(Change::pValue)
                        .thenComparing(change -> -Math.abs(change.afterShare() - change.beforeShare()))
                        .thenComparing(ORDER))
                .toList();
    }

    /** The surest changes, each pair or actor once. */
    public static List<Change> strongest(List<Change> changes, int most) {
        Set<List<String>> told = new HashSet<>();
        return bySureness(changes).stream()
                .filter(change -> told.add(List.of(change.source(), change.target())))
                .limit(most)
                .toList();
    }
}
