package entente.report.picture;

import entente.report.markup.Svg;
import java.util.Locale;

/** The map as elements of a picture. */
public final class MapPicture {

    private static final double NUMBERED = 8;

    private MapPicture() {}

    /** Draws lines, dots and names, in this order. */
    public static void draw(Svg picture, NetworkMap map, MapMarks marks) {
        Svg lines = picture.group("lines");
        for (Line line : map.lines()) {
            Svg drawn = lines.line(
                            line.from().x(),
                            line.from().y(),
                            line.to().x(),
                            line.to().y())
                    .css("line " + line.pair().side().css())
                    .attr("stroke-width", String.format(Locale.ROOT, "%.1f", line.width()));
            marks.mark(drawn, line);
            drawn.title(account(line.pair()));
        }
        Svg dots = picture.group("dots");
        for (Dot dot : map.dots()) {
            Svg group = dots.group("dot " + Colours.css(dot.bloc()));
            marks.mark(group, dot);
            group.title(account(dot));
            group.circle(dot.x(), dot.y(), dot.radius());
            if (dot.bloc() > 0 && dot.radius() >= NUMBERED) {
                group.label(dot.x(), dot.y() + 3.5)
                        .attr("text-anchor", "middle")
                        .attr("font-size", 10)
                        .text(Integer.toString(dot.bloc()));
            }
        }
        Svg labels = picture.group("labels");
        for (Label label : map.labels()) {
            Svg text = labels.label(label.x(), label.y())
                    .attr("font-size", String.format(Locale.ROOT, "%.0f", label.size()));
            if (label.anchor() != Label.Anchor.START) {
                text.attr("text-anchor", label.anchor().name().toLowerCase(Locale.ROOT));
            }
            marks.mark(text, label);
            text.text(label.text());
        }
    }

    private static String account(Dot dot) {
        long stories = dot.node().stories();
        return String.format(
                Locale.ROOT,
                "%s: %s%s, in %,d %s",
                Shortened.of(dot.node().actor().label(), 80),
                dot.node().actor().kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                dot.bloc() > 0 ? ", bloc " + dot.bloc() : "",
                stories,
                stories == 1 ? "story" : "stories");
    }

    private static String account(Pair pair) {
        String names = Shortened.of(pair.a().actor().label(), 80) + " \u2013 "
                + Shortened.of(pair.b().actor().label(), 80);
        String stated = pair.side() == Side.NONE
                ? ""
                : String.format(
                        Locale.ROOT,
                        "%s; stories for %,d, against %,d; ",
                        pair.side().word(),
                        pair.agreements(),
                        pair.disagreements());
        return String.format(Locale.ROOT, "%s: %stogether in %,d", names, stated, pair.storiesTogether());
    }
}
