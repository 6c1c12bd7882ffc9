package entente.report;

import java.util.List;
import java.util.stream.Stream;

/**
 * One row of {@code columns.csv}: what a column of a report means.
 *
 * @param file the report
 * @param heading of the column
 */
public record ColumnLine(String file, Heading heading) {

    /** When its cells are empty: a clause, or 'never'. */
    public String emptyWhen() {
        return heading.emptyWhen().isEmpty() ? "never" : heading.emptyWhen();
    }

    /** The rows of these reports, in order. */
    static List<ColumnLine> of(List<Table<?>> tables) {
        return tables.stream().flatMap(ColumnLine::of).toList();
    }

    private static Stream<ColumnLine> of(Table<?> table) {
        return table.columns().stream().map(column -> new ColumnLine(table.file(), column.heading()));
    }
}
