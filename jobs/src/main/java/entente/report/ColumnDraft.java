package entente.report;

import java.util.function.Function;

/**
 * A column whose heading is being written. It is text that is never empty unless it says otherwise:
 *
 * <pre>heading("Expected", "stories of both that chance would bring")
 *         .unit("stories").range(Range.atLeast(0)).emptyWhen("the row is no co-mention").of(Edge::expected)</pre>
 *
 * @param heading as far as it is written
 */
public record ColumnDraft(Heading heading) {

    /** The heading of a column of text that is never empty. */
    public static ColumnDraft heading(String name, String meaning) {
        return new ColumnDraft(new Heading(name, meaning, "", Range.TEXT, ""));
    }

    /** The same, in units. */
    public ColumnDraft unit(String unit) {
        return new ColumnDraft(
                new Heading(heading.name(), heading.meaning(), unit, heading.range(), heading.emptyWhen()));
    }

    /** The same, of a range. */
    public ColumnDraft range(Range range) {
        return new ColumnDraft(
                new Heading(heading.name(), heading.meaning(), heading.unit(), range, heading.emptyWhen()));
    }

    /** The same, of how many there are of something: at least 0. */
    public ColumnDraft count(String unit) {
        return unit(unit).range(Range.atLeast(0));
    }

    /** The same, empty at times. */
    public ColumnDraft emptyWhen(String emptyWhen) {
        return new ColumnDraft(
                new Heading(heading.name(), heading.meaning(), heading.unit(), heading.range(), emptyWhen));
    }

    /** The column under this heading, read off a row so; null where it does not apply. */
    public <R> Column<R> of(Function<R, Object> value) {
        return new Column<>(heading, value);
    }
}
