package entente.job.run;

import entente.actor.Actor;
import entente.finding.phase.Phase;
import entente.finding.phase.Phases;
import entente.job.settings.Settings;
import entente.report.Edge;
import entente.report.EdgeKind;
import entente.report.WindowReport;
import entente.spark.PhaseStage;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Has the weeks of a run counted, for its phases to be told. */
final class NetworkPhases {

    private final PhaseStage stage;
    private final Settings settings;

    NetworkPhases(PhaseStage stage, Settings settings) {
        this.stage = stage;
        this.settings = settings;
    }

    /**
     * Phases of the whole network; none where nothing is compared, or in too few weeks.
     *
     * @param windows the whole period first
     * @param who finds an actor by its id
     */
    List<Phase> of(List<WindowReport> windows, Function<String, Actor> who) {
        if (windows.size() == 1) {
            return List.of();
        }
        SortedMap<String, Long> weeks = stage.weeks();
        return Phases.canDivide(weeks.size())
                ? Phases.of(
                        weeks,
                        stage.counts(
                                most(windows.get(0), EdgeKind.COMENTION),
                                most(windows.get(0), EdgeKind.ALIGNMENT),
                                settings.tie().counter(),
                                settings.alignment()),
                        settings.change().significance(),
                        settings.seed(),
                        id -> who.apply(id).label())
                : List.of();
    }

    private static Set<List<String>> most(WindowReport whole, EdgeKind kind) {
        return whole.edges().stream()
                .filter(edge -> edge.kind() == kind)
                .sorted(Comparator.comparingLong((Edge edge) -> -edge.storyCount())
                        .thenComparing(Edge::id))
                .limit(Phases.MOST_THINGS)
                .map(edge -> List.of(edge.source(), edge.target()))
                .collect(Collectors.toSet());
    }
}
