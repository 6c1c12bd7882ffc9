package entente.finding.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Actors of another rank, where the share of stories that name them changed beyond chance: a rank alone moves with every
 * other actor's, and says nothing of how sure the move is.
 */
final class RankChanges {

    private record Tested(String actor, long before, long after, double pValue) {}

    private final Comparison comparison;
    private final ChangeRule rule;
    private final Function<String, String> names;

    private RankChanges(Comparison comparison, ChangeRule rule, Function<String, String> names) {
        this.comparison = comparison;
        this.rule = rule;
        this.names = names;
    }

    /** The changes of one comparison, by measure, then by actor. */
    static List<Change> of(Comparison comparison, ChangeRule rule, Function<String, String> names) {
        return new RankChanges(comparison, rule, names).changes();
    }

    private List<Change> changes() {
        List<Adjusted<Tested>> sure = Adjusted.sure(tested(), Tested::pValue, rule.significance());
        List<Change> changes = new ArrayList<>();
        for (Subject measure : List.of(Subject.STRENGTH, Subject.PAGERANK)) {
            Map<String, Rank> ranks = comparison.standing().ranks().getOrDefault(measure, Map.of());
            Map<String, Rank> ranksNow = comparison.after().ranks().getOrDefault(measure, Map.of());
            for (Adjusted<Tested> one : sure) {
                Rank rank = ranks.get(one.tested().actor());
                Rank now = ranksNow.get(one.tested().actor());
                if (rank != null && now != null && rank.place() != now.place()) {
                    changes.add(change(measure, one.tested(), one.qValue(), rank, now, ranks.size(), ranksNow.size()));
                }
            }
        }
        return changes;
    }

    /** Every actor that enough stories name, whatever its rank: else those that happen to move would be tested alone. */
    private List<Tested> tested() {
        List<Tested> tested = new ArrayList<>();
        Set<String> actors = new TreeSet<>(comparison.before().actors().keySet());
        actors.addAll(comparison.after().actors().keySet());
        for (String actor : actors) {
            long before = comparison.before().actors().getOrDefault(actor, 0L);
            long after = comparison.after().actors().getOrDefault(actor, 0L);
            if (before + after >= rule.minStories()) {
                double p = comparison.pValue(Subject.STRENGTH, before, after);
                tested.add(new Tested(actor, before, after, p));
            }
        }
        return tested;
    }

    private Change change(Subject measure, Tested tested, double q, Rank rank, Rank now, int of, int nowOf) {
        String label = names.apply(tested.actor());
        String sentence = label + (now.place() < rank.place() ? " rose" : " fell") + " from rank " + rank.place()
                + " of "
                + of + " (" + comparison.standing().window() + ") to rank " + now.place() + " of " + nowOf + " ("
                + comparison.after().window() + ") by " + measure.measure() + ": named in "
                + Words.share(tested.after(), comparison.after().stories()) + " of "
                + comparison.after().window() + " against "
                + Words.share(tested.before(), comparison.before().stories()) + " of " + comparison.words() + ", q = "
                + Words.small(q) + ".";
        return new Change(
                comparison.after().window(),
                comparison.against(),
                ChangeKind.RANK,
                measure,
                tested.actor(),
                "",
                label,
                rank.place(),
                now.place(),
                of,
                nowOf,
                rank.share(),
                now.share(),
                tested.pValue(),
                q,
                Double.NaN,
                null,
                Otherwise.NOT_ASKED,
                sentence);
    }
}
