package entente.report.page;

import entente.finding.Interval;
import entente.finding.Measure;
import entente.report.Node;
import entente.report.markup.Html;
import entente.report.picture.Cast;
import entente.report.picture.Colours;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
                .mapToDouble(node -> sure(node).map(Interval::high).orElse(node.measure(Measure.PAGERANK)))
                .max()
                .orElse(0);
        new PageTable<Node>("Actors by PageRank: how much the mentions of others lead to them")
                .column("Actor", links::actor)
                .number("Rank", (cell, node) -> cell.text(rank(node)))
                .column("Kind", (cell, node) -> cell.text(kind(node)))
                .column(
                        "Bloc",
                        (cell, node) -> bloc(cell, Cast.bloc(node, facts.run().whole())))
                .number("Stories", (cell, node) -> cell.text(Figures.count(node.stories())))
                .column("PageRank", (cell, node) -> {
                    double value = node.measure(Measure.PAGERANK);
                    Optional<Interval> sure = sure(node);
                    sure.ifPresentOrElse(
                            interval -> Charts.interval(cell, interval.low(), value, interval.high(), 0, reach),
                            () -> Charts.bar(cell, value, reach));
                    cell.span("figures").text(Figures.decimal(value));
                })
                .number("Strength", (cell, node) -> cell.text(Figures.decimal(node.measure(Measure.STRENGTH))))
                .number("Betweenness", (cell, node) -> cell.text(Figures.decimal(node.measure(Measure.BETWEENNESS))))
                .number("For", (cell, node) -> cell.text(Figures.decimal(node.measure(Measure.STRENGTH_POS))))
                .number("Against", (cell, node) -> cell.text(Figures.decimal(node.measure(Measure.STRENGTH_NEG))))
                .write(section, actors, (row, node) -> row.attr("data-n", links.number(node)));
        section.p("note")
                .text(
                        "Strength sums the weights of an actor's ties; betweenness counts the shortest paths that lead through"
                                + " it; for and against are the weights of what it states and what is stated of it."
                        + (actors.stream().anyMatch(node -> sure(node).isPresent())
                                ? " The line about a value is its interval; a rank with others in brackets cannot be told"
                                        + " apart from these. Where neither stands, an interval was refused (nodes.csv)."
                                : ""));
    }

    /** How sure its PageRank is, where that can be said. */
    private static Optional<Interval> sure(Node node) {
        return node.interval(Measure.PAGERANK).filter(interval -> !interval.isRefused());
    }

    /** '3', or '3 (2 to 5)' where others may stand in its place. */
    private String rank(Node node) {
        String rank = Integer.toString(links.number(node) + 1);
        return sure(node)
                .filter(interval -> interval.rankLow() < interval.rankHigh())
                .map(interval -> rank + " (" + interval.rankLow() + " to " + interval.rankHigh() + ")")
                .orElse(rank);
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
