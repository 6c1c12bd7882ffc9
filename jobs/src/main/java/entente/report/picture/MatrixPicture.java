package entente.report.picture;

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

/** {@code alignments.svg}: the table of signs, and the same for a page. */
public final class MatrixPicture {

    /** Actors that a slide has room for. */
    public static final int MOST_ACTORS = 30;

    private static final double CELL = 22;
    private static final double TYPE = 12;
    private static final double LEFT = 24;
    private static final double HEAD = 62;
    private static final int LONGEST = 26;

    private MatrixPicture() {}

    /** Writes the picture of a window and closes the stream. */
    public static void write(OutputStream out, WindowReport report) {
        AlignmentMatrix matrix = AlignmentMatrix.of(report, MOST_ACTORS);
        double width = Math.max(560, width(matrix) + 2 * LEFT);
        double height = HEAD + height(matrix) + 60;
        try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            Svg picture = Svg.document(writer, width, height)
                    .css("picture")
                    .attr("role", "img")
                    .attr("aria-labelledby", "title desc");
            String heading = matrix.actors().isEmpty() ? "No alignments are stated" : "Who is for and against whom";
            picture.named("title", "title", heading);
            picture.named("desc", "desc", account(matrix));
            picture.style(Colours.RULES);
            picture.rect(0, 0, width, height).css("paper");
            picture.label(LEFT, 32).css("heading").text(heading);
            picture.label(LEFT, 50)
                    .css("small")
                    .text("Rows say or do it, columns are who it is for or against. By bloc. Number: stories.");
            draw(picture.group("matrix").attr("transform", "translate(" + (int) LEFT + " " + (int) HEAD + ")"), matrix);
            double x = LEFT;
            for (Side side : List.of(Side.FOR, Side.AGAINST, Side.CONTESTED)) {
                picture.rect(x, height - 36, 16, 16).css("cell " + side.css());
                sign(picture, side, x + 8, height - 23.5);
                picture.label(x + 24, height - 23).text(side.word());
                x += 50 + TextWidth.of(side.word(), TYPE);
            }
            picture.end();
            writer.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the table shows, for those who do not see it. */
    public static String account(AlignmentMatrix matrix) {
        StringBuilder account = new StringBuilder(String.format(
                Locale.ROOT,
                "A table of what %,d actors state of each other: %,d ordered pairs.",
                matrix.actors().size(),
                matrix.cells().size()));
        for (Side side : List.of(Side.FOR, Side.AGAINST, Side.CONTESTED)) {
            account.append(String.format(
                    Locale.ROOT,
                    " %s: %,d.",
                    side.word(),
                    matrix.cells().stream().filter(cell -> cell.side() == side).count()));
        }
        return account.toString();
    }

    /** Width of the table with its names. */
    public static double width(AlignmentMatrix matrix) {
        // The names of the columns lean over the last ones.
        return names(matrix) + CELL * matrix.actors().size() + 0.75 * names(matrix);
    }

    /** Height of the table with its names. */
    public static double height(AlignmentMatrix matrix) {
        return 0.75 * names(matrix) + CELL * matrix.actors().size() + 4;
    }

    private static double names(AlignmentMatrix matrix) {
        return 24
                + matrix.actors().stream()
                        .mapToDouble(
                                node -> TextWidth.of(Shortened.of(node.actor().label(), LONGEST), TYPE))
                        .max()
                        .orElse(0);
    }

    /** Draws the table into a picture. */
    public static void draw(Svg picture, AlignmentMatrix matrix) {
        int n = matrix.actors().size();
        double left = names(matrix);
        double top = 0.75 * left;
        double end = CELL * n;
        Svg grid = picture.group("grid");
        for (int i = 0; i <= n; i++) {
            boolean border = i == 0
                    || i == n
                    || !matrix.blocs().get(i).equals(matrix.blocs().get(i - 1));
            String css = border ? "rule" : "grid";
            grid.line(left, top + i * CELL, left + end, top + i * CELL).css(css);
            grid.line(left + i * CELL, top, left + i * CELL, top + end).css(css);
        }
        for (int i = 0; i < n; i++) {
            String name = Shortened.of(matrix.actors().get(i).actor().label(), LONGEST);
            String swatch = "swatch " + Colours.css(matrix.blocs().get(i));
            double middle = (i + 0.5) * CELL;
            picture.circle(left - 10, top + middle, 5).css(swatch);
            picture.label(left - 20, top + middle + 4)
                    .attr("text-anchor", "end")
                    .text(name);
            picture.circle(left + middle, top - 9, 5).css(swatch);
            picture.label(0, 0)
                    .attr(
                            "transform",
                            String.format(Locale.ROOT, "translate(%.0f %.0f) rotate(-45)", left + middle + 3, top - 17))
                    .text(name);
        }
        for (AlignmentMatrix.Cell cell : matrix.cells()) {
            double x = left + cell.column() * CELL;
            double y = top + cell.row() * CELL;
            Svg group = picture.group(null);
            group.title(account(matrix, cell));
            group.rect(x + 1, y + 1, CELL - 2, CELL - 2)
                    .css("cell " + cell.side().css())
                    .attr("fill-opacity", cell.edge().storyCount() > 2 ? null : "0.82");
            sign(group, cell.side(), x + CELL / 2, y + CELL / 2 + 1);
            if (cell.edge().storyCount() > 1) {
                group.label(x + CELL - 2.5, y + CELL - 3)
                        .css("sign")
                        .attr("text-anchor", "end")
                        .attr("font-size", 9)
                        .text(Long.toString(cell.edge().storyCount()));
            }
        }
    }

    private static void sign(Svg picture, Side side, double x, double y) {
        picture.label(x, y)
                .css("sign")
                .attr("text-anchor", "middle")
                .attr("font-size", 13)
                .text(side == Side.FOR ? "+" : side == Side.AGAINST ? "\u2212" : "\u00b1");
    }

    private static String account(AlignmentMatrix matrix, AlignmentMatrix.Cell cell) {
        return String.format(
                Locale.ROOT,
                "%s on %s: %s; stories for %,d, against %,d",
                Shortened.of(matrix.actors().get(cell.row()).actor().label(), 80),
                Shortened.of(matrix.actors().get(cell.column()).actor().label(), 80),
                cell.side().word(),
                cell.edge().forStories(),
                cell.edge().againstStories());
    }
}
