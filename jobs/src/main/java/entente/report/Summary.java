package entente.report;

import entente.corpus.RejectionReason;
import entente.finding.Measure;
import entente.finding.Refusal;
import entente.finding.change.Change;
import entente.finding.change.Changes;
import entente.finding.phase.Phase;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** What a person reads on the terminal when a run has ended. */
public final class Summary {

    private static final int CENTRAL = 8;
    private static final int BLOCS = 4;
    private static final int NAMED = 6;
    private static final int STRONGEST = 6;
    private static final int CONTACTS = 3;
    private static final int CHANGES = 3;
    private static final int PHASES = 4;
    private static final int SENTENCE = 160;
    private static final double PERCENT = 100;

    private Summary() {}

    /** The alignments that the summary quotes, the most counted first. */
    public static List<Edge> strongest(WindowReport report) {
        return report.edges().stream()
                .filter(edge -> edge.kind() == EdgeKind.ALIGNMENT)
                .sorted(Comparator.comparingLong((Edge edge) -> -edge.storyCount())
                        .thenComparingDouble(edge -> -edge.weight())
                        .thenComparing(Edge::id))
                .limit(STRONGEST)
                .toList();
    }

    /**
     * Prints the summary.
     *
     * @param quotations the sentences of the strongest alignments, of each side
     * @param judged what was held against the gates
     * @param where the folder of the run
     */
    public static void print(
            PrintStream out, RunFacts facts, Quotations quotations, List<QualityLine> judged, String where) {
        WindowReport whole = facts.whole();
        out.printf(
                Locale.ROOT,
                "%nRead %,d articles (%,d rejected), %,d stories; %,d actors, %,d ties.%n",
                facts.counts().get("articles"),
                facts.counts().get("rejected"),
                facts.counts().get("stories"),
                whole.standing().network().size(),
                whole.ties().ties().size());
        if (!facts.rejected().isEmpty()) {
            out.println("Rejected: " + reasons(facts.rejected()) + "; see " + where + "/rejected.csv");
        }
        List<Node> central =
                whole.byRank(Measure.PAGERANK).stream().limit(CENTRAL).toList();
        if (!central.isEmpty()) {
            out.println("\nMost central (PageRank):");
            for (Node node : central) {
                out.printf(
                        Locale.ROOT,
                        "  %-32s %.4f%s  in %,d %s%n",
                        clean(node.actor().label()),
                        node.measure(Measure.PAGERANK),
                        rank(node),
                        node.stories(),
                        node.stories() == 1 ? "story" : "stories");
            }
            OrderText.of(whole, Measure.STRENGTH, facts.settings().get("intervals.confidence"))
                    .forEach(sentence -> out.println("  " + clean(sentence)));
        }
        blocs(out, whole);
        alignments(out, whole, quotations);
        contacts(out, whole);
        changes(out, facts.changes());
        phases(out, facts.phases());
        quality(out, judged);
        out.println("\nReports: " + where);
    }

    /** '  by strength 2 of 2-5': of the ranks that it may well have. */
    private static String rank(Node node) {
        return node.interval(Measure.STRENGTH)
                .filter(interval -> interval.rankRefusal() != Refusal.NOT_ASKED)
                .map(interval -> interval.rankRefusal() == null
                        ? String.format(
                                Locale.ROOT,
                                "  by strength %d of %d-%d",
                                interval.rank(),
                                interval.rankLow(),
                                interval.rankHigh())
                        : String.format(
                                Locale.ROOT,
                                "  by strength %d, how sure: %s",
                                interval.rank(),
                                IntervalColumns.REFUSED))
                .orElse("");
    }

    /** Rejections by reason in words, the most frequent first: '3 bad date, 1 empty'. */
    public static String reasons(SortedMap<RejectionReason, Long> rejected) {
        return rejected.entrySet().stream()
                .sorted(Map.Entry.<RejectionReason, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> String.format(
                        Locale.ROOT,
                        "%,d %s",
                        entry.getValue(),
                        entry.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' ')))
                .collect(Collectors.joining(", "));
    }

    /** A line for every gate that warns or fails. */
    private static void quality(PrintStream out, List<QualityLine> judged) {
        List<QualityLine> broken = judged.stream()
                .filter(line -> line.verdict() != QualityLine.Verdict.PASSED)
                .toList();
        if (broken.isEmpty()) {
            return;
        }
        out.println();
        broken.forEach(line -> out.println(line.sentence()));
        if (broken.stream().anyMatch(line -> line.verdict() == QualityLine.Verdict.FAILED)) {
            out.println("The reports were written but not published: 'latest' names the run that it named before.");
        }
    }

    private static void blocs(PrintStream out, WindowReport whole) {
        List<Group> blocs = whole.groups().stream()
                .filter(group ->
                        group.kind() == Group.Kind.BLOC && group.members().size() > 1)
                .limit(BLOCS)
                .toList();
        if (blocs.isEmpty()) {
            return;
        }
        Map<String, Node> nodes = whole.nodes().stream()
                .collect(Collectors.toMap(node -> node.actor().id(), node -> node));
        out.println("\nBlocs (who sides with whom):");
        for (Group bloc : blocs) {
            if (bloc.sureness().isDoubtful()) {
                out.printf(
                        Locale.ROOT,
                        "  %d  %d actors who stay together in only %.0f %% of resamples: not named%n",
                        bloc.id(),
                        bloc.members().size(),
                        PERCENT * bloc.sureness().stability());
                continue;
            }
            String members = bloc.members().stream()
                    .map(nodes::get)
                    .sorted(Comparator.comparingDouble((Node node) -> -node.measure(Measure.STRENGTH))
                            .thenComparing(node -> node.actor().id()))
                    .limit(NAMED)
                    .map(node -> clean(node.actor().label()))
                    .collect(Collectors.joining(", "));
            int more = bloc.members().size() - NAMED;
            out.println("  " + bloc.id() + "  " + members + (more > 0 ? " and " + more + " more" : ""));
        }
    }

    private static void alignments(PrintStream out, WindowReport whole, Quotations quotations) {
        List<Edge> strongest = strongest(whole);
        if (strongest.isEmpty()) {
            return;
        }
        out.println("\nStrongest alignments:");
        for (Edge edge : strongest) {
            out.println("  " + clean(edge.label()) + " (" + side(edge) + ")");
            for (int polarity : edge.isOfSign(0) ? new int[] {1, -1} : new int[] {edge.sign()}) {
                quotations.of(edge.id(), polarity).stream()
                        .limit(1)
                        .forEach(quote -> out.println(
                                "      \"" + shortened(clean(quote.text())) + "\"  [" + clean(quote.article()) + "]"));
            }
        }
    }

    /** 'for, 3 stories', 'for, 12 stories for, 3 against', 'contested, 3 stories for, 2 against' */
    private static String side(Edge edge) {
        String word = edge.isOfSign(1) ? "for" : edge.isOfSign(-1) ? "against" : "contested";
        boolean both = edge.forStories() > 0 && edge.againstStories() > 0;
        return both
                ? String.format(
                        Locale.ROOT, "%s, %s for, %,d against", word, stories(edge.forStories()), edge.againstStories())
                : word + ", " + stories(edge.storyCount());
    }

    private static String stories(long count) {
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? "story" : "stories");
    }

    private static void contacts(PrintStream out, WindowReport whole) {
        List<Edge> most = whole.edges().stream()
                .filter(edge -> edge.kind() == EdgeKind.CONTACT)
                .sorted(Comparator.comparingLong((Edge edge) -> -edge.storyCount())
                        .thenComparingDouble(edge -> -edge.weight())
                        .thenComparing(Edge::id))
                .limit(CONTACTS)
                .toList();
        if (!most.isEmpty()) {
            out.println("\nMost contact (meetings, calls, visits):");
            most.forEach(edge -> out.println("  " + clean(edge.label()) + " (" + stories(edge.storyCount()) + ")"));
        }
    }

    private static void changes(PrintStream out, List<Change> changes) {
        List<Change> strongest = Changes.strongest(changes, CHANGES);
        if (!strongest.isEmpty()) {
            out.println("\nStrongest changes:");
            strongest.forEach(change -> out.println("  " + clean(change.sentence())));
        }
    }

    private static void phases(PrintStream out, List<Phase> phases) {
        if (phases.size() > 1) {
            out.println("\nPhases of the whole network:");
            phases.stream().limit(PHASES).forEach(phase -> out.println("  " + clean(phase.sentence())));
        }
    }

    /** Text of the web must not steer the terminal. */
    private static String clean(String text) {
        return text.replaceAll("[\\s\\p{Cc}\\p{Cf}]+", " ").strip();
    }

    private static String shortened(String text) {
        return text.length() <= SENTENCE
                ? text
                : text.substring(0, SENTENCE - 4).strip() + " ...";
    }
}
