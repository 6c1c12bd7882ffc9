package entente.job.run;

import entente.finding.change.Asked;
import entente.finding.change.Change;
import entente.finding.change.LookCount;
import entente.finding.change.SecondLook;
import entente.finding.change.Subject;
import entente.job.settings.Settings;
import entente.spark.LookStage;
import entente.tie.DaySpan;
import entente.tie.WindowLength;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Has the changes of a run counted again in other spans of time and without their largest outlet. */
final class SecondLooks {

    private final LookStage stage;
    private final Settings settings;

    SecondLooks(LookStage stage, Settings settings) {
        this.stage = stage;
        this.settings = settings;
    }

    /**
     * The changes with what the other looks say; where no test stands behind any, nothing is counted.
     *
     * @param windows their names, {@link WindowLength#ALL} among them
     * @param dispersion of what is told, by kind
     */
    List<Change> at(List<Change> changes, Collection<String> windows, Map<Subject, Double> dispersion) {
        if (changes.isEmpty()) {
            return changes;
        }
        List<DaySpan> spans = windows.stream()
                .filter(window -> !window.equals(WindowLength.ALL))
                .map(DaySpan::of)
                .toList();
        DaySpan period = new DaySpan(
                spans.stream().map(DaySpan::first).min(LocalDate::compareTo).orElseThrow(),
                spans.stream().map(DaySpan::last).max(LocalDate::compareTo).orElseThrow());
        SecondLook look = new SecondLook(changes, period, settings.change(), dispersion);
        Map<String, List<Asked>> asked = look.asked();
        if (asked.isEmpty()) {
            return changes;
        }
        List<LookCount> counts = stage.counts(asked, settings.tie().counter(), settings.alignment());
        return look.answered(counts, stage.stories(new ArrayList<>(look.slices(counts))));
    }
}
