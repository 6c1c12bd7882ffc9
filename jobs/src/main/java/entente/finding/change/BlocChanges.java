package entente.finding.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What became of the blocs from one window to the next. One that nobody continues has merged where most of its members
 * stand in one bloc that has another past, and has died otherwise; one that continues none has split off where most of
 * its members come from one bloc that lives on, and is born otherwise. Who moved is told only between blocs that exist
 * before and after. A bloc is told of where enough stories state agreement between its members; beyond that none of this is
 * tested, since a bloc is a whole that no count bears out or refutes.
 */
final class BlocChanges {

    /** Two are a tie; from three on a bloc is told of. */
    private static final int LEAST_MEMBERS = 3;

    private static final int NAMED = 3;

    private final Snapshot before;
    private final Snapshot after;
    private final SortedMap<Integer, List<String>> blocs;
    private final SortedMap<Integer, List<String>> blocsNow;
    private final Function<String, String> names;

    /** The largest name so far: a smaller one that was not there before has come back. */
    private final int known;

    private final List<Change> changes = new ArrayList<>();

    private BlocChanges(
            Snapshot before,
            Snapshot after,
            SortedMap<Integer, List<String>> blocs,
            SortedMap<Integer, List<String>> blocsNow,
            Function<String, String> names,
            int known) {
        this.before = before;
        this.after = after;
        this.blocs = blocs;
        this.blocsNow = blocsNow;
        this.names = names;
        this.known = known;
    }

    /** The changes of each window but the first, held against the one before, in order. */
    static List<Change> of(List<Snapshot> windows, ChangeRule rule, Function<String, String> names) {
        BlocTracker tracker = new BlocTracker();
        List<Change> changes = new ArrayList<>();
        Snapshot before = null;
        int known = 0;
        SortedMap<Integer, List<String>> blocs = null;
        for (Snapshot after : windows) {
            SortedMap<Integer, List<String>> now = tracker.next(after.blocs().stream()
                    .filter(bloc -> bloc.size() >= LEAST_MEMBERS && agreements(after, bloc) >= rule.minStories())
                    .toList());
            if (before != null) {
                changes.addAll(new BlocChanges(before, after, blocs, now, names, known).events());
            }
            before = after;
            blocs = now;
            known = now.isEmpty() ? known : Math.max(known, now.lastKey());
        }
        return changes;
    }

    /** Stories for one another, each pair of members in either direction. */
    private static long agreements(Snapshot window, List<String> bloc) {
        Set<String> members = new HashSet<>(bloc);
        return window.edges().entrySet().stream()
                .filter(edge -> members.contains(edge.getKey().source())
                        && members.contains(edge.getKey().target()))
                .mapToLong(edge -> edge.getValue().positive())
                .sum();
    }

    private List<Change> events() {
        Map<String, Integer> was = BlocTracker.placed(blocs);
        Map<String, Integer> is = BlocTracker.placed(blocsNow);
        blocsNow.forEach((name, members) -> {
            if (!blocs.containsKey(name)) {
                Integer from = most(members, was);
                boolean split = name > known && from != null && blocsNow.containsKey(from);
                add(split ? ChangeKind.BLOC_SPLIT : ChangeKind.BLOC_BORN, name, split ? from : null);
            }
        });
        blocs.forEach((name, members) -> {
            if (!blocsNow.containsKey(name)) {
                Integer into = most(members, is);
                boolean merged = into != null && blocs.containsKey(into);
                add(merged ? ChangeKind.BLOC_MERGED : ChangeKind.BLOC_DIED, name, merged ? into : null);
            }
        });
        new TreeMap<>(was).forEach((actor, from) -> {
            Integer to = is.get(actor);
            if (to != null && !to.equals(from) && blocsNow.containsKey(from) && blocs.containsKey(to)) {
                changes.add(moved(actor, from, to));
            }
        });
        return changes;
    }

    /** The bloc in which at least half of them stand, the first of two; null where there is none. */
    private static Integer most(List<String> members, Map<String, Integer> placed) {
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        members.stream()
                .map(placed::get)
                .filter(name -> name != null)
                .forEach(name -> counts.merge(name, 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(entry -> 2 * entry.getValue() >= members.size())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private void add(ChangeKind kind, int name, Integer other) {
        String bloc = title(name);
        String sentence =
                switch (kind) {
                    case BLOC_BORN ->
                        "Bloc " + bloc + (name > known ? " is new in " : " is back in ") + after.window() + ".";
                    case BLOC_SPLIT ->
                        "Bloc " + bloc + " split off bloc " + title(other) + " in " + after.window() + ".";
                    case BLOC_MERGED ->
                        "Bloc " + bloc + " of " + before.window() + " went over to bloc " + title(other) + " in "
                                + after.window() + ".";
                    default -> "Bloc " + bloc + " of " + before.window() + " is gone in " + after.window() + ".";
                };
        changes.add(row(
                kind,
                id(name),
                other == null ? "" : id(other),
                label(name),
                size(blocs, name),
                size(blocsNow, name),
                sentence));
    }

    private Change moved(String actor, int from, int to) {
        String label = names.apply(actor);
        String sentence =
                label + " moved from bloc " + title(from) + " to bloc " + title(to) + " in " + after.window() + ".";
        return row(ChangeKind.MOVED, actor, id(to), label, Double.NaN, Double.NaN, sentence);
    }

    private static double size(SortedMap<Integer, List<String>> blocs, int name) {
        return blocs.containsKey(name) ? blocs.get(name).size() : Double.NaN;
    }

    private Change row(
            ChangeKind kind, String source, String target, String label, double size, double sizeNow, String sentence) {
        long of = BlocTracker.placed(blocs).size();
        long nowOf = BlocTracker.placed(blocsNow).size();
        return new Change(
                after.window(),
                before.window(),
                kind,
                Subject.BLOC,
                source,
                target,
                label,
                size,
                sizeNow,
                of,
                nowOf,
                size / of,
                sizeNow / nowOf,
                Double.NaN,
                Double.NaN,
                Double.NaN,
                null,
                Otherwise.NOT_ASKED,
                sentence);
    }

    private static String id(int name) {
        return "B" + name;
    }

    private String title(int name) {
        return id(name) + " (" + label(name) + ")";
    }

    /** The members that most stories name, of the newest window that has the bloc. */
    private String label(int name) {
        boolean lives = blocsNow.containsKey(name);
        Map<String, Long> stories = (lives ? after : before).actors();
        return (lives ? blocsNow : blocs)
                .get(name).stream()
                        .sorted(Comparator.comparing((String actor) -> -stories.getOrDefault(actor, 0L))
                                .thenComparing(Comparator.naturalOrder()))
                        .limit(NAMED)
                        .map(names)
                        .collect(Collectors.joining(", "));
    }
}
