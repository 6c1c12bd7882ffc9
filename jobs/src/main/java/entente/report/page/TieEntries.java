package entente.report.page;

import entente.report.markup.Html;
import entente.report.picture.Cast;
import entente.report.picture.Pair;

/** Each tie with the sentences behind it. */
final class TieEntries implements Section {

    /** The most told ties have room for more of their sentences. */
    private static final int MOST_TOLD = 100;

    private static final int SENTENCES = 3;
    private static final int SENTENCES_OF_OTHERS = 2;

    private final Cast cast;
    private final Links links;
    private final Says says;
    private final Windows windows;

    TieEntries(Cast cast, Links links, Says says, Windows windows) {
        this.cast = cast;
        this.links = links;
        this.says = says;
        this.windows = windows;
    }

    @Override
    public String id() {
        return "ties";
    }

    @Override
    public String heading() {
        return "Ties, with the sentences behind them";
    }

    @Override
    public boolean isEmpty() {
        return links.entries().isEmpty();
    }

    @Override
    public void write(Html section) {
        section.p("note")
                .text("The " + Figures.count(links.entries().size()) + " ties of the most stories"
                        + (cast.pairs().size() > links.entries().size() ? "" : ", all that the map shows")
                        + ". edges.csv has all ties, evidence.csv all sentences.");
        for (Pair pair : links.entries()) {
            Html entry = section.block("details")
                    .css("tie")
                    .attr("id", "tie-" + links.number(pair).orElseThrow())
                    .attr("data-a", links.number(pair.a()))
                    .attr("data-b", links.number(pair.b()))
                    .attr("data-side", pair.side().css())
                    .attr("data-w", windows.of(pair))
                    .attr("data-k", pair.beatsChance() ? "1" : null);
            Html summary = entry.element("summary");
            summary.element("b").words(Links.name(pair.a())).text(" \u2013 ").words(Links.name(pair.b()));
            summary.text(" ");
            Stance.badge(summary, pair.side());
            summary.span("about").text(" " + Stance.numbers(pair));
            Html body = entry.div("body");
            boolean most = links.number(pair).orElseThrow() < MOST_TOLD;
            says.write(body, says.of(pair, most ? SENTENCES : SENTENCES_OF_OTHERS));
        }
    }
}
