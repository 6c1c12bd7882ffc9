package entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.alignment.Alignment;
import entente.alignment.PloverCode;
import entente.alignment.reader.PairLabel.Stance;
import entente.alignment.reader.Verdicts;
import entente.corpus.Span;
import entente.evaluation.GoldMarks.Event;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class MarkedReportTest {

    private static final Span SPAN = new Span(0, 5);

    private static Event event(PloverCode code, boolean optional) {
        return new Event("Chile", "Peru", SPAN, SPAN, code.polarity(), code, optional, null);
    }

    private static MarkedAnswer answer(double confidence, String rule, Stance truth, Integer... events) {
        Alignment alignment = new Alignment(
                0, "CHL", "PER", SPAN, SPAN, SPAN, "x", 1, PloverCode.AID, false, false, false, "", confidence, rule);
        return new MarkedAnswer(alignment, truth, List.of(events));
    }

    private static MarkedReport report() {
        MarkedReport report = new MarkedReport(0.5);
        report.add(
                new GoldMarks("a", SPAN, List.of(event(PloverCode.AID, false), event(PloverCode.ACCUSE, false))),
                List.of(answer(0.9, "one", Stance.REQUIRED, 0), answer(0.6, "two", Stance.NONE)));
        report.add(
                new GoldMarks("a", SPAN, List.of(event(PloverCode.AID, false), event(PloverCode.AID, true))),
                List.of(answer(0.8, "two", Stance.OPTIONAL), answer(0.4, "one", Stance.REQUIRED, 0)));
        return report;
    }

    @Test
    void recall_counts_required_events_and_precision_leaves_out_the_optional() {
        Verdicts.Point counted = Verdicts.from(report().verdicts().curve(), 0.5);
        assertThat(report().verdicts().required()).isEqualTo(3);
        assertThat(counted.precision()).isCloseTo(1 / 2.0, within(1e-12));
        assertThat(counted.recall()).isCloseTo(1 / 3.0, within(1e-12));
        Verdicts.Point all = Verdicts.from(report().verdicts().curve(), 0);
        assertThat(all.precision()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(all.recall()).isCloseTo(2 / 3.0, within(1e-12));
    }

    @Test
    void rules_and_codes_are_told_of_what_counts() {
        assertThat(report().byRule())
                .isEqualTo(Map.of("one", new MarkedReport.Tally(1, 0), "two", new MarkedReport.Tally(0, 1)));
        assertThat(report().byCode())
                .isEqualTo(Map.of(
                        PloverCode.AID, new MarkedReport.Found(2, 1), PloverCode.ACCUSE, new MarkedReport.Found(1, 0)));
    }

    @Test
    void above_all_confidences_nothing_is_found() {
        assertThat(Verdicts.from(report().verdicts().curve(), 0.95)).isEqualTo(new Verdicts.Point(1, 0, 0));
    }
}
