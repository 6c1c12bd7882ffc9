package entente.report.page;

import entente.finding.change.Change;
import entente.finding.change.ChangeKind;
import entente.report.markup.Html;
import entente.report.picture.Cast;
import entente.report.picture.Pair;
import entente.report.picture.Shortened;
import entente.report.picture.Side;
import java.util.Comparator;
import java.util.List;

/** The pairs that agree, oppose and waver most, and those that changed sides, each with a sentence. */
final class TiesToWatch implements Section {

    private static final int MOST = 8;
    private static final int LONGEST = 400;

    private final Cast cast;
    private final List<Change> flips;
    private final Links links;
    private final Says says;

    TiesToWatch(PageFacts facts, Links links, Says says) {
        cast = facts.cast();
        flips = facts.run().changes().stream()
                .filter(change -> change.kind() == ChangeKind.FLIPPED)
                .sorted(Comparator.comparing(Change::window, Comparator.reverseOrder()))
                .limit(MOST)
                .toList();
        this.links = links;
        this.says = says;
    }

    @Override
    public String id() {
        return "watch";
    }

    @Override
    public String heading() {
        return "Ties to watch";
    }

    @Override
    public boolean isEmpty() {
        return flips.isEmpty() && cast.pairs().stream().allMatch(pair -> pair.side() == Side.NONE);
    }

    @Override
    public void write(Html section) {
        table(section, Side.FOR, "Most cooperative");
        table(section, Side.AGAINST, "Most hostile");
        table(section, Side.CONTESTED, "Contested: for and against, and neither outweighs the other");
        if (!flips.isEmpty()) {
            new PageTable<Change>("Flipped: from for to against, or the other way about, the newest first")
                    .column("Window", (cell, flip) -> cell.text(flip.window()))
                    .words("In words", (cell, flip) -> cell.words(Shortened.of(flip.sentence(), LONGEST)))
                    .column("A sentence behind it", this::says)
                    .write(section, flips);
        }
    }

    private void says(Html cell, Change flip) {
        cast.pairs().stream()
                .filter(pair -> pair.joins(flip.source(), flip.target()))
                .findFirst()
                .ifPresent(pair -> says.write(cell, says.of(pair, 1)));
    }

    private void table(Html section, Side side, String caption) {
        List<Pair> pairs = cast.pairs().stream()
                .filter(pair -> pair.side() == side)
                .sorted(Comparator.comparingLong((Pair pair) -> -pair.storiesStated())
                        .thenComparing(
                                pair -> -Math.abs(pair.relation().balance().value())))
                .limit(MOST)
                .toList();
        if (pairs.isEmpty()) {
            return;
        }
        new PageTable<Pair>(caption)
                .column("Pair", links::tie)
                .words("Stories", (cell, pair) -> {
                    Stance.badge(cell, side);
                    cell.text(" " + Stance.numbers(pair));
                })
                .column("Balance, \u22121 to 1, with its 95 % interval", Stance::balance)
                .column("A sentence behind it", (cell, pair) -> says.write(cell, says.of(pair, 1)))
                .write(section, pairs);
    }
}
