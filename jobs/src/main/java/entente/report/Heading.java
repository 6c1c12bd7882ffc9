package entente.report;

import java.util.function.Function;

/**
 * What the readers of a report need to know of a column. It is text that is never empty unless it says otherwise:
 *
 * <pre>heading("Expected", "stories of both that chance would bring")
 *         .unit("stories").range(Range.atLeast(0)).emptyWhen("the row is no co-mention").of(Edge::expected)</pre>
 *
 * @param name the column's header
 * @param meaning what a cell says, without full stop
 * @param unit what a number counts or is measured in; empty for text, flags and numbers without unit
 * @param range what a cell may hold
 * @param emptyWhen when a cell is empty, as a clause; empty where none ever is
 */
public record Heading(String name, String meaning, String unit, Range range, String emptyWhen) {

    public Heading {
        if (name.isBlank() || meaning.isBlank()) {
            throw new IllegalArgumentException(
                    "a column must have a name and a meaning, got '" + name + "', '" + meaning + "'");
        }
    }

    /** The heading of a column of text that is never empty. */
    public static Heading heading(String name, String meaning) {
        return new Heading(name, meaning, "", Range.TEXT, "");
    }

    /** The same, in units. */
    public Heading unit(String otherUnit) {
        return new Heading(name, meaning, otherUnit, range, emptyWhen);
    }

    /** The same, of a range. */
    public Heading range(Range otherRange) {
        return new Heading(name, meaning, unit, otherRange, emptyWhen);
    }

    /** The same, of how many there are of something: at least 0. */
    public Heading count(String otherUnit) {
        return unit(otherUnit).range(Range.atLeast(0));
    }

    /** The same, empty at times. */
    public Heading emptyWhen(String otherEmptyWhen) {
        return new Heading(name, meaning, unit, range, otherEmptyWhen);
    }

    /** The column under this heading, read off a row so; null where it does not apply. */
    public <R> Column<R> of(Function<R, Object> value) {
        return new Column<>(this, value);
    }
}
