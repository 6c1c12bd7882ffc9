package entente.report;

import entente.corpus.RejectionReason;
import entente.finding.change.Change;
import entente.finding.change.Subject;
import entente.finding.phase.Phase;
import entente.finding.sensitivity.Sensitivity;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What a run can say of itself, the same for the same inputs, settings and version.
 *
 * @param version of the program
 * @param engine what read the text
 * @param reader how good the learned reader is
 * @param settings every setting as it took effect
 * @param stages records in and out of each stage
 * @param counts kept and lost at each step, in order
 * @param rejected records that are no articles, by reason
 * @param windows networks, the whole period first
 * @param dispersion how much more the stories of one matter bunch on days than chance has it, by kind
 * @param changes what changed from window to window
 * @param phases of the whole network
 * @param sensitivity what survives other choices in the whole period
 * @param quality what was measured of the corpus and its reading, held against the gates
 */
public record RunFacts(
        String version,
        String engine,
        ReaderFigures reader,
        SortedMap<String, String> settings,
        List<StageCount> stages,
        Map<String, Long> counts,
        SortedMap<RejectionReason, Long> rejected,
        List<WindowReport> windows,
        Map<Subject, Double> dispersion,
        List<Change> changes,
        List<Phase> phases,
        List<Sensitivity> sensitivity,
        List<QualityLine> quality) {

    /** The network of the whole period. */
    public WindowReport whole() {
        return windows.get(0);
    }
}
