package entente.report.page;

import entente.report.markup.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * A table of the page as a list of columns.
 *
 * @param <R> what a row shows
 */
final class PageTable<R> {

    /** Longer tables scroll within the page. */
    private static final int ROWS_IN_SIGHT = 15;

    private record Column<R>(String head, String css, BiConsumer<Html, R> cell) {}

    private final String caption;
    private final List<Column<R>> columns = new ArrayList<>();

    /**
     * A table without columns as yet.
     *
     * @param caption what it shows, in a sentence
     */
    PageTable(String caption) {
        this.caption = caption;
    }

    /** Adds a column; its first is what a row is of. */
    PageTable<R> column(String head, BiConsumer<Html, R> cell) {
        columns.add(new Column<>(head, null, cell));
        return this;
    }

    /** Adds a column of numbers. */
    PageTable<R> number(String head, BiConsumer<Html, R> cell) {
        columns.add(new Column<>(head, "number", cell));
        return this;
    }

    /** Adds a column of sentences, which is kept wide enough to read on a small screen. */
    PageTable<R> words(String head, BiConsumer<Html, R> cell) {
        columns.add(new Column<>(head, "words", cell));
        return this;
    }

    /** Writes the table, in a frame of its own that scrolls. */
    void write(Html parent, List<R> rows) {
        write(parent, rows, (row, value) -> {});
    }

    /**
     * Writes the table.
     *
     * @param marks adds to the element of a row what the script looks for
     */
    void write(Html parent, List<R> rows, BiConsumer<Html, R> marks) {
        Html table = parent.div(rows.size() > ROWS_IN_SIGHT ? "frame long" : "frame")
                .attr("role", "region")
                .attr("aria-label", caption)
                .attr("tabindex", 0)
                .block("table");
        table.element("caption").text(caption);
        Html heads = table.block("thead").element("tr");
        columns.forEach(column ->
                heads.element("th").attr("scope", "col").css(column.css()).text(column.head()));
        Html body = table.block("tbody");
        for (R row : rows) {
            Html line = body.block("tr");
            marks.accept(line, row);
            for (int i = 0; i < columns.size(); i++) {
                Html cell = i == 0 ? line.element("th").attr("scope", "row") : line.element("td");
                columns.get(i).cell().accept(cell.css(columns.get(i).css()), row);
            }
        }
    }
}
