package entente.finding.sensitivity;

import entente.finding.Drawing;
import entente.network.Network;
import entente.network.community.Partition;
import entente.tie.AlignmentCount;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What was counted anew for other choices, since no count of the run tells it.
 *
 * @param surer the alignments that count from a greater confidence on
 * @param confidence that confidence
 * @param leftOut each source that is left out, in turn
 * @param level the other level; empty where it was not counted
 */
public record OtherNews(
        Collection<AlignmentCount> surer, double confidence, List<LeftOut> leftOut, Optional<OtherLevel> level) {

    /** A line for each source left out, then one for the level. */
    void ask(Baseline baseline, Answers answers) {
        List<String> first = Baseline.first(baseline.standing().network());
        for (LeftOut source : leftOut) {
            Network network = source.network(baseline);
            answers.add(
                    Question.SOURCE,
                    "all sources",
                    String.format(
                            Locale.ROOT, "without %s (%.1f %% of the stories)", source.source(), 100 * source.share()),
                    Answers.kept(first, Baseline.first(network)),
                    first.size(),
                    baseline.agreement(network, baseline.blocs(network)));
        }
        level.ifPresent(other -> levels(baseline, other, answers));
    }

    /**
     * Whether the first states and their blocs are the same where states are counted, and where their actors are and the ties
     * of these are summed: one story that names two ministers counts twice then, and ministers may stand where their states do
     * not. Ties within a state are none of a state.
     */
    private static void levels(Baseline baseline, OtherLevel other, Answers answers) {
        Network own = Drawing.folded(baseline.standing().network(), other.state());
        Network others = Drawing.folded(other.network(), other.state());
        Partition ownBlocs = baseline.blocs(own);
        List<String> first = Baseline.first(own);
        answers.add(
                Question.LEVEL,
                "states as told at the level " + words(other.own()),
                "at the level " + words(other.other()),
                Answers.kept(first, Baseline.first(others)),
                first.size(),
                Baseline.agreement(own, ownBlocs, others, baseline.blocs(others)));
    }

    private static String words(Enum<?> level) {
        return level.name().toLowerCase(Locale.ROOT);
    }
}
