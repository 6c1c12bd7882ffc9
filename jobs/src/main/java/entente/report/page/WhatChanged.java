package entente.report.page;

import entente.finding.change.Change;
import entente.finding.change.ChangeKind;
import entente.finding.change.Changes;
import entente.finding.phase.Phase;
import entente.report.markup.Html;
import entente.report.picture.Shortened;
import entente.tie.WindowLength;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The surest changes from window to window, a sentence each, and what became of the blocs. */
final class WhatChanged implements Section {

    private static final int MOST = 12;
    private static final int LONGEST = 400;
    private static final Set<ChangeKind> BLOCS = EnumSet.range(ChangeKind.BLOC_BORN, ChangeKind.BLOC_SPLIT);

    private final List<Change> surest;
    private final List<Change> blocs;
    private final List<Phase> phases;

    WhatChanged(PageFacts facts) {
        List<Change> changes = facts.run().changes();
        phases = facts.run().phases();
        surest = Changes.strongest(changes, MOST);
        // The newest first; who moved stands beside the blocs.
        blocs = changes.stream()
                .filter(change -> BLOCS.contains(change.kind()))
                .sorted(Comparator.comparing(Change::window, Comparator.reverseOrder())
                        .thenComparing(Change::kind))
                .limit(MOST)
                .toList();
    }

    @Override
    public String id() {
        return "changes";
    }

    @Override
    public String heading() {
        return "What changed";
    }

    @Override
    public boolean isEmpty() {
        return surest.isEmpty() && blocs.isEmpty() && phases.size() < 2;
    }

    @Override
    public void write(Html section) {
        table(section, "The surest changes of ties and ranks", surest);
        table(section, "Blocs, the newest changes first", blocs);
        if (phases.size() > 1) {
            new PageTable<Phase>("Phases of the whole network")
                    .words("In words", (cell, phase) -> cell.words(Shortened.of(phase.sentence(), LONGEST)))
                    .number("p", (cell, phase) -> cell.text(Figures.decimal(phase.pValue())))
                    .write(section, phases);
        }
        section.p("note").text("changes.csv has every change, with counts, shares and tests.");
    }

    private static void table(Html section, String caption, List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        PageTable<Change> table = new PageTable<Change>(caption)
                .column("Window", (cell, change) -> cell.text(change.window()))
                .column(
                        "Against",
                        (cell, change) ->
                                cell.text(change.against().equals(WindowLength.ALL) ? "the others" : change.against()))
                .column(
                        "Change",
                        (cell, change) -> cell.text(
                                arrow(change) + " " + change.kind().column().replace('_', ' ')))
                .words("In words", (cell, change) -> cell.words(Shortened.of(change.sentence(), LONGEST)));
        // Blocs are followed, not tested.
        if (changes.stream().anyMatch(change -> !Double.isNaN(change.qValue()))) {
            table.number("q", (cell, change) -> cell.text(Figures.decimal(change.qValue())));
        }
        table.write(section, changes);
    }

    private static String arrow(Change change) {
        return switch (change.kind()) {
            case APPEARED, STRENGTHENED, BLOC_BORN -> "\u2191";
            case VANISHED, WEAKENED, BLOC_DIED -> "\u2193";
            case FLIPPED -> "\u21C4";
            // A smaller rank is a better one.
            case RANK -> change.after() < change.before() ? "\u2191" : "\u2193";
            case BLOC_MERGED, BLOC_SPLIT, MOVED -> "\u2192";
        };
    }
}
