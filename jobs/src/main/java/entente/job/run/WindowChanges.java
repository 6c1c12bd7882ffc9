package entente.job.run;

import entente.actor.Actor;
import entente.finding.change.Change;
import entente.finding.change.ChangeRule;
import entente.finding.change.Changes;
import entente.finding.change.Snapshot;
import entente.finding.change.Subject;
import entente.report.WindowReport;
import entente.tie.ActorCount;
import entente.tie.AlignmentCount;
import entente.tie.TieCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What changed through the windows of a run, from their counts. */
final class WindowChanges {

    private final List<WindowReport> windows;
    private final List<Map<String, List<TieCount>>> ties;
    private final Map<String, List<AlignmentCount>> alignments;
    private final Map<String, List<ActorCount>> actors;
    private final Function<String, Actor> who;

    /**
     * Of these windows.
     *
     * @param windows networks, the whole period first
     * @param ties pairs by window, those with support and those without
     * @param alignments by window
     * @param actors by window
     * @param who finds an actor by its id
     */
    WindowChanges(
            List<WindowReport> windows,
            List<Map<String, List<TieCount>>> ties,
            Map<String, List<AlignmentCount>> alignments,
            Map<String, List<ActorCount>> actors,
            Function<String, Actor> who) {
        this.windows = List.copyOf(windows);
        this.ties = List.copyOf(ties);
        this.alignments = alignments;
        this.actors = actors;
        this.who = who;
    }

    /**
     * Nothing where there is no window but the whole.
     *
     * @param dispersion of what is told, by kind
     */
    List<Change> under(ChangeRule rule, Map<Subject, Double> dispersion) {
        if (windows.size() == 1) {
            return List.of();
        }
        List<Snapshot> snapshots = windows.stream().map(this::snapshot).toList();
        return Changes.through(
                snapshots.subList(1, snapshots.size()), snapshots.get(0), dispersion, rule, id -> who.apply(id)
                        .label());
    }

    private Snapshot snapshot(WindowReport report) {
        String window = report.window();
        List<TieCount> counted = new ArrayList<>();
        ties.forEach(part -> counted.addAll(part.getOrDefault(window, List.of())));
        return Snapshot.of(
                window,
                report.ties().stories(),
                counted,
                alignments.getOrDefault(window, List.of()),
                actors.getOrDefault(window, List.of()),
                report.standing());
    }
}
