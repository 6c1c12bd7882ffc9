package entente.report;

import entente.finding.change.Change;
import entente.finding.change.ChangeKind;
import entente.finding.change.Otherwise;
import entente.finding.phase.Phases;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
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
                renames an earlier one, and no test stands behind them. Each change that is tested is looked at again: with the week, \
                the month and the quarter from the first day of the window on against those that end with the last day of the \
                window before, or, against the others, around the middle of the window against all other days; and in the same \
                windows without any article of the outlet that tells of it in the most stories. It holds where the same test has \
                p <= %s in the same direction; what a single question asks is not adjusted. At another length it is not asked \
                where less than %s stories tell of it or the windows end before the span does; without its largest outlet a change \
                of which fewer are left does not hold. Of %d changes asked, %s. Found: %d changes of edges, %d flips, %d of rank, %d \
                of blocs and their members.

                %s

                """
                .formatted(
                        facts.settings().get("change.minStories"),
                        facts.settings().get("change.significance"),
                        facts.settings().get("change.flipProbability"),
                        dispersion(facts),
                        facts.settings().get("change.minStories"),
                        facts.settings().get("change.significance"),
                        facts.settings().get("change.minStories"),
                        facts.changes().stream()
                                .filter(change -> !Double.isNaN(change.qValue()))
                                .count(),
                        looks(facts),
                        count(facts, ChangeKind.APPEARED, ChangeKind.WEAKENED),
                        count(facts, ChangeKind.FLIPPED, ChangeKind.FLIPPED),
                        count(facts, ChangeKind.RANK, ChangeKind.RANK),
                        count(facts, ChangeKind.BLOC_BORN, ChangeKind.MOVED),
                        phases(facts));
    }

    private static String phases(RunFacts facts) {
        return """
                `phases.csv` divides the whole period into phases of at least %d weeks, from the shares of the stories of each week \
                in which the %d pairs of most stories meet, and in which as many alignments are stated for and against, each of both \
                kinds in units of what chance moves a week. The division has the least squares about the means, weeks weighted by \
                stories, with a penalty of k log n (exact, by dynamic programming; Jackson and others 2005). Its most phases stand of \
                which each differs from the one before with p <= %s: the best cut of both against that of %d random orders of \
                their weeks. Weeks without stories are passed over; fewer than %d weeks, or more than %d, are not divided. Found: %d."""
                .formatted(
                        Phases.LEAST_WEEKS,
                        Phases.MOST_THINGS,
                        facts.settings().get("change.significance"),
                        Phases.PERMUTATIONS,
                        2 * Phases.LEAST_WEEKS,
                        Phases.MOST_WEEKS,
                        facts.phases().size());
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

    /** 'at week 3 of 5 hold, at month ...': out of those that could be asked. */
    private static String looks(RunFacts facts) {
        return String.join(
                ", ",
                look(facts, "at week", Otherwise::atWeek),
                look(facts, "at month", Otherwise::atMonth),
                look(facts, "at quarter", Otherwise::atQuarter),
                look(facts, "without the largest outlet", Otherwise::withoutOutlet));
    }

    private static String look(RunFacts facts, String words, Function<Otherwise, Boolean> look) {
        List<Boolean> answers = facts.changes().stream()
                .map(change -> look.apply(change.otherwise()))
                .filter(Objects::nonNull)
                .toList();
        return words + " " + Collections.frequency(answers, true) + " of " + answers.size() + " hold";
    }

    private static long count(RunFacts facts, ChangeKind from, ChangeKind to) {
        return facts.changes().stream()
                .map(Change::kind)
                .filter(kind -> kind.compareTo(from) >= 0 && kind.compareTo(to) <= 0)
                .count();
    }
}
