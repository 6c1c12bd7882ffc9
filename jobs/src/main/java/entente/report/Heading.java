package entente.report;

/**
 * What the readers of a report need to know of a column.
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
}
