package entente.report.page;

import entente.report.WindowReport;
import entente.report.markup.Html;
import entente.report.markup.Svg;
import entente.report.picture.Dot;
import entente.report.picture.Label;
import entente.report.picture.Line;
import entente.report.picture.MapMarks;
import entente.report.picture.MapPicture;
import entente.report.picture.NetworkMap;
import entente.report.picture.NetworkPicture;
import entente.report.picture.Side;

/** The map, and what the script shows beside it. */
final class MapSection implements Section {

    private final PageFacts facts;
    private final Links links;
    private final Windows windows;

    MapSection(PageFacts facts, Links links, Windows windows) {
        this.facts = facts;
        this.links = links;
        this.windows = windows;
    }

    @Override
    public String id() {
        return "map";
    }

    @Override
    public String heading() {
        return "The map";
    }

    @Override
    public boolean isEmpty() {
        return facts.cast().actors().isEmpty();
    }

    @Override
    public void write(Html section) {
        WindowReport whole = facts.run().whole();
        NetworkMap map = NetworkMap.of(whole, facts.cast(), facts.seed());
        Html tools = section.div("tools")
                .attr("role", "group")
                .attr("aria-label", "The view of the map")
                .attr("hidden", "");
        button(tools, "zoom-in", "Zoom in", "+");
        button(tools, "zoom-out", "Zoom out", "\u2212");
        button(tools, "zoom-all", "Show the whole map", "Whole");
        button(tools, "save", "Save the picture as SVG", "Save picture");
        Html both = section.div("both");
        Html figure = both.block("figure").css("map");
        Html frame = figure.div("frame canvas")
                .attr("id", "canvas")
                .attr("role", "region")
                .attr("aria-label", "Map of the network")
                .attr("tabindex", 0);
        Svg picture = frame.svg(map.width(), map.height())
                .css("picture")
                .attr("id", "network")
                .attr("role", "img")
                .attr("aria-label", NetworkPicture.account(whole, facts.cast()));
        MapPicture.draw(picture, map, new Marks());
        legend(figure.block("figcaption"));
        Html detail = both.block("div")
                .attr("id", "detail")
                .attr("role", "region")
                .attr("tabindex", -1)
                .attr("aria-live", "polite")
                .attr("aria-label", "What was chosen");
        detail.p("hint")
                .text("Choose an actor or a line of the map, or a name in a table: numbers and sentences stand here.");
    }

    private static void button(Html parent, String id, String label, String text) {
        parent.element("button")
                .attr("type", "button")
                .attr("id", id)
                .attr("aria-label", label)
                .text(text);
    }

    private void legend(Html caption) {
        for (Side side : Side.values()) {
            Html entry = caption.span("key");
            entry.svg(34, 10)
                    .css("chart")
                    .attr("aria-hidden", "true")
                    .attr("focusable", "false")
                    .line(1, 5, 33, 5)
                    .css("line " + side.css())
                    .attr("stroke-width", 3);
            entry.text(" " + side.meaning());
        }
        caption.span("key")
                .text(
                        "Colour and number of a dot: its bloc. Size: how much it is mentioned with others. Thickness: stories.");
    }

    private final class Marks implements MapMarks {

        @Override
        public void mark(Svg element, Dot dot) {
            element.attr("data-n", dot.number());
        }

        @Override
        public void mark(Svg element, Line line) {
            element.attr("data-a", line.from().number())
                    .attr("data-b", line.to().number())
                    .attr("data-side", line.pair().side().css())
                    .attr("data-w", windows.of(line.pair()))
                    .attr("data-k", line.pair().beatsChance() ? "1" : null);
            links.number(line.pair()).ifPresent(number -> element.attr("data-t", number));
        }

        @Override
        public void mark(Svg element, Label label) {
            element.attr("data-n", label.dot().number());
        }
    }
}
