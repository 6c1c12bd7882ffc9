package entente.report.markup;

import java.io.Writer;

/** Elements of a vector picture (SVG 1.1), within a page or as a document of its own. Coordinates are pixels. */
public final class Svg extends Markup<Svg> {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    Svg(Writer out, String name) {
        super(out, name, true);
    }

    /** Begins a picture as a document of its own; the caller ends it. */
    public static Svg document(Writer out, double width, double height) {
        return new Svg(out, "svg").attr("xmlns", NAMESPACE).canvas(width, height);
    }

    @Override
    Svg self() {
        return this;
    }

    Svg canvas(double width, double height) {
        return attr("viewBox", "0 0 " + Coordinate.text(width) + " " + Coordinate.text(height))
                .attr("width", Coordinate.text(width))
                .attr("height", Coordinate.text(height));
    }

    private Svg element(String name) {
        content();
        return begun(new Svg(out(), name));
    }

    /** What a reader of screens says of the picture or a part of it; pointers show it too. */
    public Svg title(String text) {
        element("title").text(text);
        return this;
    }

    /** A title or a longer account ({@code desc}) under a name that {@code aria-labelledby} can give. */
    public Svg named(String element, String id, String text) {
        element(element).attr("id", id).text(text);
        return this;
    }

    /** The rules of style of a document of its own: the program's, never data. */
    public Svg style(String rules) {
        element("style").ownText(rules);
        return this;
    }

    private void ownText(String rules) {
        content();
        raw(rules);
    }

    public Svg group(String css) {
        return element("g").css(css);
    }

    public Svg circle(double x, double y, double radius) {
        return element("circle")
                .attr("cx", Coordinate.text(x))
                .attr("cy", Coordinate.text(y))
                .attr("r", Coordinate.text(radius));
    }

    public Svg line(double x1, double y1, double x2, double y2) {
        return element("line")
                .attr("x1", Coordinate.text(x1))
                .attr("y1", Coordinate.text(y1))
                .attr("x2", Coordinate.text(x2))
                .attr("y2", Coordinate.text(y2));
    }

    public Svg rect(double x, double y, double width, double height) {
        return element("rect")
                .attr("x", Coordinate.text(x))
                .attr("y", Coordinate.text(y))
                .attr("width", Coordinate.text(width))
                .attr("height", Coordinate.text(height));
    }

    /** Straight lines through points, given as x, y, x, y. */
    public Svg polyline(double... points) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < points.length; i += 2) {
            list.append(i == 0 ? "" : " ")
                    .append(Coordinate.text(points[i]))
                    .append(',')
                    .append(Coordinate.text(points[i + 1]));
        }
        return element("polyline").attr("points", list);
    }

    /** Text whose base line begins at a point. */
    public Svg label(double x, double y) {
        return element("text").attr("x", Coordinate.text(x)).attr("y", Coordinate.text(y));
    }
}
