package entente.report;

import static entente.report.Table.column;

import entente.finding.change.Change;
import java.util.List;

/** The reports of what changed: a contract, since outside programs read these columns. */
public final class ChangeTables {

    public static final Table<Change> CHANGES = new Table<>(List.of(
            column("Window", Change::window),
            column("Against", Change::against),
            column("Kind", c -> c.kind().column()),
            column("EdgeKind", c -> c.subject().edgeKind()),
            column("Measure", c -> c.subject().measure()),
            column("Source", Change::source),
            column("Target", Change::target),
            column("Label", Change::label),
            column("Before", Change::before),
            column("After", Change::after),
            column("BeforeOf", Change::beforeOf),
            column("AfterOf", Change::afterOf),
            column("BeforeShare", Change::beforeShare),
            column("AfterShare", Change::afterShare),
            column("PValue", Change::pValue),
            column("QValue", Change::qValue),
            column("Probability", Change::probability),
            column("SourceCount", Change::sources),
            column("HoldsAtWeek", Change::holdsAtWeek),
            column("HoldsAtQuarter", Change::holdsAtQuarter),
            column("WithoutLargestSource", Change::withoutLargestSource),
            column("Sentence", Change::sentence)));

    private ChangeTables() {}
}
