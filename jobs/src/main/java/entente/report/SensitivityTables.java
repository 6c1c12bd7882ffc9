package entente.report;

import static entente.report.Column.column;
import static entente.report.ColumnDraft.heading;

import entente.finding.sensitivity.Question;
import entente.finding.sensitivity.Sensitivity;
import entente.finding.sensitivity.Verdict;
import java.util.List;

/** The report of what survives other choices. */
final class SensitivityTables {

    private static final String NOT_CONCERNED = "the choice does not concern them";

    static final Table<Sensitivity> SENSITIVITY = new Table<>(
            "sensitivity.csv",
            "what became of the first ten by strength and of the blocs where one choice was made otherwise",
            List.of(
                    heading("Question", "which choice")
                            .range(Range.oneOf(Question.class))
                            .of(l -> l.question().column()),
                    column("Baseline", "as it was made", Sensitivity::baseline),
                    column("Changed", "as it was made otherwise", Sensitivity::changed),
                    heading("TopTenKept", "how many of the first ten by strength stay among the first ten")
                            .range(Range.between(0, 10))
                            .emptyWhen(NOT_CONCERNED)
                            .of(Sensitivity::topTenKept),
                    heading(
                                    "BlocsAgreement",
                                    "adjusted Rand index of the blocs, over the actors with signed ties in both")
                            .range(Range.between(-1, 1))
                            .emptyWhen(NOT_CONCERNED)
                            .of(Sensitivity::blocsAgreement),
                    heading("Verdict", "whether this holds")
                            .range(Range.oneOf(Verdict.class))
                            .of(l -> l.verdict().column()),
                    column("Sentence", "all of this in plain words", Sensitivity::sentence)));

    private SensitivityTables() {}
}
