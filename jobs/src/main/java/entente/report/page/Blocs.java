package entente.report.page;

import entente.finding.change.Change;
import entente.finding.change.ChangeKind;
import entente.report.Group;
import entente.report.Node;
import entente.report.WindowReport;
import entente.report.markup.Html;
import entente.report.picture.AlignmentMatrix;
import entente.report.picture.Cast;
import entente.report.picture.MatrixPicture;
import entente.report.picture.Pair;
import entente.report.picture.Shortened;
import entente.report.picture.Side;
import java.util.Comparator;
import java.util.List;

/** Who sides with whom: the blocs, how surely they hold together, who moved between them, and who is for and against whom. */
final class Blocs implements Section {

    private static final int NAMED = 12;
    private static final int MOST_MOVED = 12;
    private static final int MOST_AT_ODDS = 10;
    private static final int LONGEST = 400;

    private final PageFacts facts;
    private final Links links;

    Blocs(PageFacts facts, Links links) {
        this.facts = facts;
        this.links = links;
    }

    /** Blocs of more than one actor. */
    static List<Group> of(WindowReport report) {
        return report.groups().stream()
                .filter(group ->
                        group.kind() == Group.Kind.BLOC && group.members().size() > 1)
                .toList();
    }

    @Override
    public String id() {
        return "blocs";
    }

    @Override
    public String heading() {
        return "Blocs";
    }

    @Override
    public boolean isEmpty() {
        return of(facts.run().whole()).isEmpty();
    }

    @Override
    public void write(Html section) {
        WindowReport whole = facts.run().whole();
        section.p()
                .text(
                        "Actors of a bloc agree with each other and oppose the rest, as far as any division of these actors"
                                + " lets them. What a bloc does not explain stands in the last two columns. A bloc is doubtful"
                                + " where fewer than seven in ten resamples of the stories keep two of its members together:"
                                + " other news of the same events may well have cut it otherwise.");
        new PageTable<Group>("Blocs, the largest first")
                .column("Bloc", (cell, bloc) -> WhoMatters.bloc(cell, bloc.id()))
                .column("Members, the most central first", this::members)
                .column("Stay together", Blocs::stability)
                .number("Agree inside", (cell, bloc) -> cell.text(Figures.decimal(bloc.internalWeight())))
                .number("Oppose the rest", (cell, bloc) -> cell.text(Figures.decimal(bloc.externalWeight())))
                .number("Oppose inside", (cell, bloc) -> cell.text(Figures.decimal(bloc.negativeInside())))
                .number("Agree with the rest", (cell, bloc) -> cell.text(Figures.decimal(bloc.positiveAcross())))
                .write(section, of(whole));
        atOdds(section);
        moved(section);
        AlignmentMatrix matrix = AlignmentMatrix.of(whole, MatrixPicture.MOST_ACTORS);
        Html figure = section.block("figure");
        Html frame = figure.div("frame wide")
                .attr("role", "region")
                .attr("aria-label", "Who is for and against whom")
                .attr("tabindex", 0);
        MatrixPicture.draw(
                frame.svg(MatrixPicture.width(matrix), MatrixPicture.height(matrix))
                        .css("picture")
                        .attr("role", "img")
                        .attr("aria-label", MatrixPicture.account(matrix)),
                matrix);
        figure.block("figcaption")
                .text(
                        "Who is for (+) and against (\u2212) whom, or both (\u00b1): rows say or do it. By bloc; the small number"
                                + " counts stories. The "
                                + Figures.count(matrix.actors().size())
                                + " actors of whom most is stated; edges.csv has all.");
    }

    /** In which share of the resamples two members are together. */
    private static void stability(Html cell, Group bloc) {
        double stability = bloc.sureness().stability();
        Charts.bar(cell, stability, 1);
        cell.span("figures").text(Figures.decimal(Math.rint(stability * 100) / 100));
        if (bloc.sureness().isDoubtful()) {
            cell.text(" ").span("verdict warned").text("doubtful");
        }
    }

    private void atOdds(Html section) {
        List<Pair> pairs = facts.cast().pairs().stream()
                .filter(this::isAtOdds)
                .sorted(Comparator.comparingLong((Pair pair) -> -pair.storiesStated()))
                .limit(MOST_AT_ODDS)
                .toList();
        if (pairs.isEmpty()) {
            return;
        }
        new PageTable<Pair>("Ties at odds with the blocs: against each other within one, for each other across two")
                .column("Pair", links::tie)
                .column("Blocs", (cell, pair) -> {
                    WhoMatters.bloc(cell, bloc(pair.a()));
                    cell.text(" \u2013 ");
                    WhoMatters.bloc(cell, bloc(pair.b()));
                })
                .words("Stories", (cell, pair) -> {
                    Stance.badge(cell, pair.side());
                    cell.text(" " + Stance.numbers(pair));
                })
                .write(section, pairs);
    }

    private boolean isAtOdds(Pair pair) {
        int a = bloc(pair.a());
        int b = bloc(pair.b());
        return a > 0 && b > 0 && pair.side() == (a == b ? Side.AGAINST : Side.FOR);
    }

    private int bloc(Node node) {
        return Cast.bloc(node, facts.run().whole());
    }

    private void moved(Html section) {
        List<Change> moves = facts.run().changes().stream()
                .filter(change -> change.kind() == ChangeKind.MOVED)
                .sorted(Comparator.comparing(Change::window, Comparator.reverseOrder()))
                .limit(MOST_MOVED)
                .toList();
        if (!moves.isEmpty()) {
            new PageTable<Change>("Who moved between blocs, the newest first")
                    .column("Window", (cell, move) -> cell.text(move.window()))
                    .words("In words", (cell, move) -> cell.words(Shortened.of(move.sentence(), LONGEST)))
                    .write(section, moves);
        }
    }

    private void members(Html cell, Group bloc) {
        List<Node> members = facts.cast().actors().stream()
                .filter(node -> bloc.members().contains(node.actor().id()))
                .limit(NAMED)
                .toList();
        for (int i = 0; i < members.size(); i++) {
            cell.text(i == 0 ? "" : ", ");
            links.actor(cell, members.get(i));
        }
        int more = bloc.members().size() - members.size();
        if (more > 0) {
            cell.text(" and " + Figures.count(more) + " more");
        }
    }
}
