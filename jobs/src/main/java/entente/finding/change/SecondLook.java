package entente.finding.change;

import entente.tie.DaySpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Looks again at the changes that a test stands behind: at other lengths of time, and without the outlet that tells most of
 * it. Each look is the test that found the change, of one question that was asked beforehand, so that p is not adjusted.
 */
public final class SecondLook {

    private final List<Change> changes;
    private final DaySpan period;
    private final ChangeRule rule;
    private final Map<Subject, Double> dispersion;

    /**
     * Of these changes.
     *
     * @param period from the first day of the first window to the last of the last
     * @param dispersion of what is told, by kind; 1 where there is none given
     */
    public SecondLook(List<Change> changes, DaySpan period, ChangeRule rule, Map<Subject, Double> dispersion) {
        this.changes = List.copyOf(changes);
        this.period = period;
        this.rule = rule;
        this.dispersion = dispersion;
    }

    /** What tells one thing that is told of from another. */
    public static String thing(Subject subject, String source, String target) {
        return subject + "\t" + source + "\t" + target;
    }

    /** What is to be counted, by thing; of blocs, which no test stands behind, nothing. */
    public Map<String, List<Asked>> asked() {
        Map<String, List<Asked>> asked = new TreeMap<>();
        for (int row = 0; row < changes.size(); row++) {
            Change change = changes.get(row);
            if (!Double.isNaN(change.qValue())) {
                asked.computeIfAbsent(
                                thing(counted(change), change.source(), change.target()), key -> new ArrayList<>())
                        .add(new Asked(row, Look.at(change.window(), change.against(), period)));
            }
        }
        return asked;
    }

    /** Ranks are tested by the stories that name the actor. */
    private static Subject counted(Change change) {
        return change.subject().isEdge() ? change.subject() : Subject.STRENGTH;
    }

    /** The slices whose stories are to be counted, to know out of how many. */
    public Set<Slice> slices(Collection<LookCount> counts) {
        Set<Slice> slices = new HashSet<>();
        for (LookCount count : counts) {
            slices.add(look(count).before());
            slices.add(look(count).after());
        }
        return slices;
    }

    private Look look(LookCount count) {
        Change change = changes.get(count.row());
        return Look.at(change.window(), change.against(), period)
                .get(count.look())
                .without(count.outlet());
    }

    /**
     * The changes with what the other looks say.
     *
     * @param counts of what was asked
     * @param stories of each slice
     */
    public List<Change> answered(Collection<LookCount> counts, Map<Slice, Long> stories) {
        Map<Integer, Map<Look.Kind, LookCount>> byRow = new HashMap<>();
        for (LookCount count : counts) {
            byRow.computeIfAbsent(count.row(), row -> new EnumMap<>(Look.Kind.class))
                    .put(count.look(), count);
        }
        List<Change> answered = new ArrayList<>();
        for (int row = 0; row < changes.size(); row++) {
            Change change = changes.get(row);
            Map<Look.Kind, LookCount> looks = byRow.get(row);
            answered.add(looks == null ? change : change.with(otherwise(change, looks, stories)));
        }
        return List.copyOf(answered);
    }

    private Otherwise otherwise(Change change, Map<Look.Kind, LookCount> looks, Map<Slice, Long> stories) {
        boolean rose = rose(looks.get(Look.Kind.WINDOW), change, stories);
        Map<Look.Kind, Boolean> holds = new EnumMap<>(Look.Kind.class);
        looks.forEach((kind, count) -> holds.put(kind, holds(change, count, rose, stories)));
        LookCount outlet = looks.get(Look.Kind.OUTLET);
        return new Otherwise(
                holds.get(Look.Kind.WEEK),
                holds.get(Look.Kind.MONTH),
                holds.get(Look.Kind.QUARTER),
                holds.get(Look.Kind.OUTLET),
                outlet == null ? "" : outlet.outlet());
    }

    private boolean rose(LookCount count, Change change, Map<Slice, Long> stories) {
        if (change.kind() == ChangeKind.FLIPPED) {
            return change.afterShare() > change.beforeShare();
        }
        Look look = look(count);
        return count.after().stories() * (double) stories.getOrDefault(look.before(), 0L)
                > count.before().stories() * (double) stories.getOrDefault(look.after(), 0L);
    }

    /**
     * Whether the same test finds the same; null where it cannot be asked. Too few stories are no answer at another length;
     * without the largest outlet they are one: what rests on that outlet alone does not hold without it.
     */
    private Boolean holds(Change change, LookCount count, boolean rose, Map<Slice, Long> stories) {
        Look look = look(count);
        long of = stories.getOrDefault(look.before(), 0L);
        long nowOf = stories.getOrDefault(look.after(), 0L);
        if (of == 0 || nowOf == 0) {
            return null;
        }
        boolean flipped = change.kind() == ChangeKind.FLIPPED;
        EdgeCount before = count.before().count();
        EdgeCount after = count.after().count();
        boolean enough = flipped
                ? before.stated() > 0 && after.stated() > 0 && before.stated() + after.stated() >= rule.minStories()
                : before.stories() + after.stories() >= rule.minStories();
        if (!enough) {
            return count.look() == Look.Kind.OUTLET ? Boolean.FALSE : null;
        }
        return flipped ? isFlipped(before, after, rose) : isOfOtherShare(change, before, of, after, nowOf, rose);
    }

    private boolean isFlipped(EdgeCount before, EdgeCount after, boolean rose) {
        FlipTest test = FlipTest.of(before, after);
        return test.pValue() <= rule.significance()
                && test.probability() > rule.flipProbability()
                && rose == after.positive() * before.stated() > before.positive() * after.stated();
    }

    private boolean isOfOtherShare(
            Change change, EdgeCount before, long of, EdgeCount after, long nowOf, boolean rose) {
        double p = new ShareTest(dispersion.getOrDefault(counted(change), 1.0))
                .pValue(before.stories(), of, after.stories(), nowOf);
        return p <= rule.significance() && rose == after.stories() * (double) of > before.stories() * (double) nowOf;
    }
}
