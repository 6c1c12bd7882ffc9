package entente.report.page;

import entente.report.Group;
import entente.report.Node;
import entente.report.WindowReport;
import entente.report.markup.Html;
import entente.report.picture.AlignmentMatrix;
import entente.report.picture.MatrixPicture;
import java.util.List;

/** Who sides with whom: the blocs, and who is for and against whom. */
final class Blocs implements Section {

    private static final int NAMED = 12;

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
                                + " lets them. What a bloc does not explain stands in the last two columns.");
        new PageTable<Group>("Blocs, the largest first")
                .column("Bloc", (cell, bloc) -> WhoMatters.bloc(cell, bloc.id()))
                .column("Members, the most central first", this::members)
                .number("Agree inside", (cell, bloc) -> cell.text(Figures.decimal(bloc.internalWeight())))
                .number("Oppose the rest", (cell, bloc) -> cell.text(Figures.decimal(bloc.externalWeight())))
                .number("Oppose inside", (cell, bloc) -> cell.text(Figures.decimal(bloc.negativeInside())))
                .number("Agree with the rest", (cell, bloc) -> cell.text(Figures.decimal(bloc.positiveAcross())))
                .write(section, of(whole));
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
