package entente.report;

import entente.finding.change.Change;
import entente.finding.change.ChangeKind;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the methods of a run say of changes: what was tested, and how. */
final class ChangeText {

    private ChangeText() {}

    static String of(RunFacts facts) {
        return """
                ## Change

                `changes.csv` holds each window against the newest one before it that shares no day with it, and against the \
                other windows together (`Against` = `all`): a part cannot be tested against a whole that holds it. Of \
                each edge the share of stories that tell of it is compared: given how many do in both, those of the window are \
                binomial (Przyborowski and Wilenski 1940); two-sided mid-p (Lancaster 1961), for edges of at least %s \
                stories in both together, co-mentions by the stories in which the two meet. All edges of a comparison \
                are adjusted together (Benjamini and Hochberg 1995), and rows have q <= %s. An alignment flipped where the \
                probability is above %s that the larger side has changed, from two Jeffreys posteriors, and where the \
                share that is for differs by the hypergeometric mid-p, adjusted likewise. Since several stories may tell of one \
                event, the normal deviate of each share is divided by the root of the dispersion: how much more the stories of \
                what at least as many tell of bunch on the days of a window than chance has it, Pearson's statistic over its \
                degrees of freedom, pooled by kind, 1 at least (McCullagh and Nelder 1989): %s. Flips are tested without it. An actor of another rank is \
                listed where the share of stories that name it changed, tested in the same way: p and q are of that share. \
                Blocs of three and more, within which at \
                least %s stories state agreement, are matched from window to window by the largest sum of Jaccard similarities \
                of at least 0.3, with a memory of three windows (Greene, Doyle and Cunningham 2010); no later window \
                renames an earlier one, and no test stands behind them. Found: %d changes of edges, %d flips, %d of rank, %d \
                of blocs and their members.

                """
                .formatted(
                        facts.settings().get("change.minStories"),
                        facts.settings().get("change.significance"),
                        facts.settings().get("change.flipProbability"),
                        dispersion(facts),
                        facts.settings().get("change.minStories"),
                        count(facts, ChangeKind.APPEARED, ChangeKind.WEAKENED),
                        count(facts, ChangeKind.FLIPPED, ChangeKind.FLIPPED),
                        count(facts, ChangeKind.RANK, ChangeKind.RANK),
                        count(facts, ChangeKind.BLOC_BORN, ChangeKind.MOVED));
    }

    private static String dispersion(RunFacts facts) {
        return facts.dispersion().isEmpty()
                ? "nothing is told of often enough in any window"
                : new TreeMap<>(facts.dispersion())
                        .entrySet().stream()
                                .map(entry -> String.format(
                                        Locale.ROOT,
                                        "%s %.2f",
                                        entry.getKey().isEdge() ? entry.getKey().edgeKind() : "actors",
                                        entry.getValue()))
                                .collect(Collectors.joining(", "));
    }

    private static long count(RunFacts facts, ChangeKind from, ChangeKind to) {
        return facts.changes().stream()
                .map(Change::kind)
                .filter(kind -> kind.compareTo(from) >= 0 && kind.compareTo(to) <= 0)
                .count();
    }
}
