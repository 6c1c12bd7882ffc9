package entente.finding.change;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Edges that a larger or smaller share of stories tells of than before, and alignments that changed sides. */
final class EdgeChanges {

    private record Tested(EdgeKey edge, EdgeCount before, EdgeCount after, double pValue) {}

    private record Turned(EdgeKey edge, EdgeCount before, EdgeCount after, FlipTest test) {}

    private final Comparison comparison;
    private final ChangeRule rule;
    private final Function<String, String> names;

    private EdgeChanges(Comparison comparison, ChangeRule rule, Function<String, String> names) {
        this.comparison = comparison;
        this.rule = rule;
        this.names = names;
    }

    /**
     * The changes of one comparison, those of shares first, then the flips. Edges of all kinds are tested together; flips are
     * a question of their own and are adjusted among themselves.
     */
    static List<Change> of(Comparison comparison, ChangeRule rule, Function<String, String> names) {
        EdgeChanges changes = new EdgeChanges(comparison, rule, names);
        List<Change> found = new ArrayList<>(changes.shares());
        found.addAll(changes.flips());
        return found;
    }

    private List<Change> shares() {
        List<Tested> tested = new ArrayList<>();
        for (EdgeKey edge : comparison.edges()) {
            EdgeCount before = comparison.before().count(edge);
            EdgeCount after = comparison.after().count(edge);
            if (before.stories() + after.stories() >= rule.minStories()) {
                double p = comparison.pValue(edge.subject(), before.stories(), after.stories());
                tested.add(new Tested(edge, before, after, p));
            }
        }
        return Adjusted.sure(tested, Tested::pValue, rule.significance()).stream()
                .map(sure -> change(sure.tested(), sure.qValue()))
                .toList();
    }

    private Change change(Tested tested, double q) {
        long of = comparison.before().stories();
        long nowOf = comparison.after().stories();
        double share = (double) tested.before().stories() / of;
        double shareNow = (double) tested.after().stories() / nowOf;
        boolean listed = comparison.before().edges().containsKey(tested.edge());
        boolean listedNow = comparison.after().edges().containsKey(tested.edge());
        ChangeKind kind = !listed
                ? ChangeKind.APPEARED
                : !listedNow ? ChangeKind.VANISHED : shareNow > share ? ChangeKind.STRENGTHENED : ChangeKind.WEAKENED;
        long sources = Math.max(tested.before().sources(), tested.after().sources());
        String label = Comparison.label(tested.edge(), names);
        String sentence = label + " " + kind.column() + ": "
                + told(tested.edge().subject()) + " "
                + atMost(tested.after(), listedNow) + Words.share(tested.after().stories(), nowOf) + " of "
                + comparison.after().window() + " against " + atMost(tested.before(), listed)
                + Words.share(tested.before().stories(), of) + " of " + comparison.words() + "; "
                + Words.outlets(sources) + ", q = " + Words.small(q) + ".";
        return new Change(
                comparison.after().window(),
                comparison.against(),
                kind,
                tested.edge().subject(),
                tested.edge().source(),
                tested.edge().target(),
                label,
                tested.before().stories(),
                tested.after().stories(),
                of,
                nowOf,
                share,
                shareNow,
                tested.pValue(),
                q,
                Double.NaN,
                sources,
                Otherwise.NOT_ASKED,
                sentence);
    }

    /** What is not listed is known to be below a support, and is counted as if just below. */
    private static String atMost(EdgeCount count, boolean listed) {
        return !listed && count.stories() > 0 ? "at most " : "";
    }

    private static String told(Subject subject) {
        return switch (subject) {
            case ALIGNMENT -> "taking sides in";
            case CONTACT -> "in contact in";
            default -> "named together in";
        };
    }

    private List<Change> flips() {
        List<Turned> turned = new ArrayList<>();
        for (EdgeKey edge : comparison.edges()) {
            EdgeCount before = comparison.before().count(edge);
            EdgeCount after = comparison.after().count(edge);
            if (before.stated() > 0 && after.stated() > 0 && before.stated() + after.stated() >= rule.minStories()) {
                turned.add(new Turned(edge, before, after, FlipTest.of(before, after)));
            }
        }
        return Adjusted.sure(turned, one -> one.test().pValue(), rule.significance()).stream()
                .filter(sure -> sure.tested().test().probability() > rule.flipProbability())
                .map(sure -> flip(sure.tested(), sure.qValue()))
                .toList();
    }

    private Change flip(Turned turned, double q) {
        EdgeCount before = turned.before();
        EdgeCount after = turned.after();
        long of = before.stated();
        long nowOf = after.stated();
        boolean isForNow = after.positive() > after.negative();
        long sources = Math.max(before.sources(), after.sources());
        String label = Comparison.label(turned.edge(), names);
        String sentence = label + " flipped from " + (isForNow ? "against to for" : "for to against") + ": for in "
                + Words.share(after.positive(), nowOf) + " that state either in "
                + comparison.after().window() + ", in " + Words.share(before.positive(), of) + " in "
                + comparison.words() + "; " + Words.outlets(sources) + ", P = "
                + Words.small(turned.test().probability()) + ", q = " + Words.small(q) + ".";
        return new Change(
                comparison.after().window(),
                comparison.against(),
                ChangeKind.FLIPPED,
                turned.edge().subject(),
                turned.edge().source(),
                turned.edge().target(),
                label,
                before.positive(),
                after.positive(),
                of,
                nowOf,
                (double) before.positive() / of,
                (double) after.positive() / nowOf,
                turned.test().pValue(),
                q,
                turned.test().probability(),
                sources,
                Otherwise.NOT_ASKED,
                sentence);
    }
}
