package entente.report.picture;

import entente.report.Group;
import entente.report.WindowReport;
import entente.report.markup.Svg;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * {@code network.svg}: who is mentioned with whom, in which blocs, and how the pairs stand, for a slide or a page of print.
 */
public final class NetworkPicture {

    private static final int MOST_ACTORS = 60;
    private static final int MOST_PAIRS = 140;
    private static final double HEAD = 56;
    private static final double FOOT = 84;
    private static final double LEFT = 24;
    private static final int COLUMNS = 3;

    private NetworkPicture() {}

    /** Writes the picture of a window and closes the stream. */
    public static void write(OutputStream out, WindowReport report, long seed) {
        Cast cast = Cast.of(report, MOST_ACTORS, MOST_PAIRS);
        NetworkMap map = NetworkMap.of(report, cast, seed);
        double height = HEAD + map.height() + FOOT;
        try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            Svg picture = Svg.document(writer, map.width(), height)
                    .css("picture")
                    .attr("role", "img")
                    .attr("aria-labelledby", "title desc");
            picture.named("title", "title", heading(cast));
            picture.named("desc", "desc", account(report, cast));
            picture.style(Colours.RULES);
            picture.rect(0, 0, map.width(), height).css("paper");
            picture.label(LEFT, 32).css("heading").text(heading(cast));
            picture.label(LEFT, 50).css("small").text(scope(report, cast));
            MapPicture.draw(
                    picture.group("map").attr("transform", "translate(0 " + (int) HEAD + ")"), map, MapMarks.NONE);
            legend(picture, report, HEAD + map.height() + 24, map.width());
            picture.end();
            writer.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String heading(Cast cast) {
        return cast.actors().isEmpty() ? "No network: no actor has stories enough" : "Who stands with whom";
    }

    private static String scope(WindowReport report, Cast cast) {
        return String.format(
                Locale.ROOT,
                "The %,d most central of %,d actors in %,d stories. Size: how much an actor is mentioned with others. "
                        + "Thickness: stories.",
                cast.actors().size(),
                cast.actorsInAll(),
                report.ties().stories());
    }

    /** What the picture shows, for those who do not see it. */
    public static String account(WindowReport report, Cast cast) {
        StringBuilder account = new StringBuilder(String.format(
                Locale.ROOT,
                "A map of %,d actors and %,d pairs.",
                cast.actors().size(),
                cast.pairs().size()));
        for (Side side : List.of(Side.FOR, Side.AGAINST, Side.CONTESTED)) {
            long pairs =
                    cast.pairs().stream().filter(pair -> pair.side() == side).count();
            account.append(String.format(
                    Locale.ROOT, " %,d %s %s.", pairs, pairs == 1 ? "pair is" : "pairs are", side.meaning()));
        }
        blocs(report).forEach(bloc -> account.append(" Bloc ")
                .append(bloc.id())
                .append(": ")
                .append(Shortened.of(bloc.label(), 120))
                .append('.'));
        return account.toString();
    }

    private static List<Group> blocs(WindowReport report) {
        return report.groups().stream()
                .filter(group ->
                        group.kind() == Group.Kind.BLOC && group.members().size() > 1)
                .limit(Colours.BLOCS)
                .toList();
    }

    private static void legend(Svg picture, WindowReport report, double top, double width) {
        double x = LEFT;
        for (Side side : Side.values()) {
            picture.line(x, top - 4, x + 34, top - 4).css("line " + side.css()).attr("stroke-width", 3);
            picture.label(x + 42, top).text(side.meaning());
            x += 60 + TextWidth.of(side.meaning(), 12);
        }
        double column = (width - 2 * LEFT) / COLUMNS;
        int most = (int) ((column - 40) / TextWidth.of("n", 12));
        List<Group> blocs = blocs(report);
        for (int i = 0; i < blocs.size(); i++) {
            Group bloc = blocs.get(i);
            double left = LEFT + i % COLUMNS * column;
            int row = i / COLUMNS;
            double middle = top + 22 + 20 * row;
            picture.circle(left + 7, middle, 7).css("swatch " + Colours.css(bloc.id()));
            picture.label(left + 20, middle + 4).text(bloc.id() + "  " + Shortened.of(bloc.label(), most));
        }
    }
}
