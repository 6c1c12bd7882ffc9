package entente.notebook;

import entente.report.markup.Svg;
import entente.report.picture.Colours;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A vector picture as the value of a cell, which is shown beneath it as a picture. It is written as its own document. */
public final class Picture {

    /** What stands for it where pictures are not shown. */
    public static final String WORD = "a picture";

    private static final String BEGINNING = "<svg ";

    private final String svg;

    private Picture(String svg) {
        this.svg = svg;
    }

    /**
     * Draws a picture in the colours and types of the reports.
     *
     * @param width in pixels
     * @param height in pixels
     * @param account what it shows, for those who do not see it
     * @param drawing what it consists of
     */
    public static Picture of(double width, double height, String account, Consumer<Svg> drawing) {
        StringWriter document = new StringWriter();
        Svg picture = Svg.document(document, width, height)
                .css("picture")
                .attr("role", "img")
                .attr("aria-label", account)
                .style(Colours.RULES);
        picture.rect(0, 0, width, height).css("paper");
        drawing.accept(picture);
        picture.end();
        return new Picture(document.toString());
    }

    /** A picture that a run has drawn. */
    public static Picture of(Path file) {
        try {
            return new Picture(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the value of a cell, as it is written, is a picture. */
    public static boolean isOne(String value) {
        return value.startsWith(BEGINNING);
    }

    /** The document. */
    @Override
    public String toString() {
        return svg;
    }
}
