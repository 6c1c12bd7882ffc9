package entente.report.page;

import entente.finding.Interval;
import entente.finding.Measure;
import entente.report.Node;
import entente.report.markup.Html;
import entente.report.picture.Cast;
import entente.report.picture.Colours;
import java.util.List;
import java.util.Locale;

/** Actors by how central they are. */
final class WhoMatters implements Section {

    private final PageFacts facts;
    private final Links links;
    private final Windows windows;

    WhoMatters(PageFacts facts, Links links, Windows windows) {
        this.facts = facts;
        this.links = links;
        this.windows = windows;
    }

    @Override
    public String id() {
        return "actors";
    }

    @Override
    public String heading() {
        return "Who matters";
    }

    @Override
    public boolean isEmpty() {
        return facts.cast().actors().isEmpty();
    }

    @Override
    public void write(Html section) {
        List<Node> actors = facts.cast().actors();
        if (facts.cast().actorsInAll() > actors.size()) {
            section.p("note")
                    .text("The page shows the " + Figures.count(actors.size()) + " most central of "
                            + Figures.count(facts.cast().actorsInAll()) + " actors; nodes.csv has all of them.");
        }
        double reach = actors.stream()
                .mapToDouble(node -> node.measure(Measure.PAGERANK))
                .max()
                .orElse(0);
        new PageTable<Node>("Actors by PageRank: how much the mentions of others lead to them")
                .column("Actor", links::actor)
                .number("Rank", (cell, node) -> cell.text(Integer.toString(links.number(node) + 1)))
                .column("Kind", (cell, node) -> cell.text(kind(node)))
                .column(
                        "Bloc",
                        (cell, node) -> bloc(cell, Cast.bloc(node, facts.run().whole())))
                .number("Stories", (cell, node) -> cell.text(Figures.count(node.stories())))
                .column("PageRank", (cell, node) -> {
                    double value = node.measure(Measure.PAGERANK);
                    Charts.bar(cell, value, reach);
                    cell.span("figures").text(Figures.decimal(value));
                })
                .number("Strength", (cell, node) -> cell.text(Figures.decimal(node.measure(Measure.STRENGTH))))
                .column("Rank by strength", (cell, node) -> node.interval(Measure.STRENGTH)
                        .ifPresent(interval -> rank(cell, interval)))
                .number("Betweenness", (cell, node) -> cell.text(Figures.decimal(node.measure(Measure.BETWEENNESS))))
                .number("For", (cell, node) -> cell.text(Figures.decimal(node.measure(Measure.STRENGTH_POS))))
                .number("Against", (cell, node) -> cell.text(Figures.decimal(node.measure(Measure.STRENGTH_NEG))))
                .write(section, actors, (row, node) -> row.attr("data-n", links.number(node)));
        section.p("note")
                .text(
                        "Strength sums the weights of an actor's ties; betweenness counts the shortest paths that lead through"
                                + " it; for and against are the weights of what it states and what is stated of it."
                                + " A rank by strength with others in brackets cannot be told apart from these; without, its"
                                + " interval was refused. Which measures have intervals, and why others have none, stands in"
                                + " methods.md.");
    }

    /** '3 (2 to 5)' with a line where others may stand in its place, the rank alone where that cannot be said. */
    private void rank(Html cell, Interval interval) {
        boolean isSure = interval.rankRefusal() == null;
        if (isSure) {
            Charts.interval(
                    cell,
                    interval.rankLow(),
                    interval.rank(),
                    interval.rankHigh(),
                    1,
                    facts.run().whole().standing().network().size());
        }
        cell.span("figures")
                .text(interval.rank() + (isSure ? " (" + interval.rankLow() + " to " + interval.rankHigh() + ")" : ""));
    }

    static String kind(Node node) {
        return node.actor().kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A bloc's number in a dot of its colour, as on the map. */
    static void bloc(Html parent, int bloc) {
        if (bloc == 0) {
            parent.text("\u2013");
            return;
        }
        parent.svg(12, 12)
                .css("chart")
                .attr("aria-hidden", "true")
                .attr("focusable", "false")
                .circle(6, 6, 5.5)
                .css("swatch " + Colours.css(bloc));
        parent.text(" " + bloc);
    }

    /** What the script filters actors by. */
    void marks(Html element, Node node) {
        element.attr("data-kind", kind(node))
                .attr("data-bloc", Cast.bloc(node, facts.run().whole()))
                .attr("data-w", windows.of(node));
    }
}
