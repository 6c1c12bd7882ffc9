package entente.report;

import java.util.function.Function;

/**
 * One column of a report.
 *
 * @param heading what it says
 * @param value its cell, read off a row; null where it does not apply
 */
public record Column<R>(Heading heading, Function<R, Object> value) {

    /** A column of text that is never empty; all others begin with {@code ColumnDraft.heading}. */
    public static <R> Column<R> column(String name, String meaning, Function<R, Object> value) {
        return new Column<>(new Heading(name, meaning, "", Range.TEXT, ""), value);
    }

    /** Its header. */
    public String name() {
        return heading.name();
    }
}
