package entente.report;

import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/**
 * The columns of one report and how each is read off a row.
 *
 * @param <R> what a row shows
 */
public final class Table<R> {

    /**
     * One column.
     *
     * @param name its header
     * @param value its cell; null where it does not apply
     */
    public record Column<R>(String name, Function<R, Object> value) {}

    private final List<Column<R>> columns;

    Table(List<Column<R>> columns) {
        this.columns = List.copyOf(columns);
    }

    static <R> Column<R> column(String name, Function<R, Object> value) {
        return new Column<>(name, value);
    }

    /** The header. */
    public List<String> header() {
        return columns.stream().map(Column::name).toList();
    }

    /**
     * Writes the rows in the order in which they come, one at a time, and closes the stream.
     *
     * @return how many rows
     */
    public long write(OutputStream out, Iterator<R> rows) {
        try (CsvFile file = new CsvFile(out, header())) {
            while (rows.hasNext()) {
                R row = rows.next();
                file.row(columns.stream()
                        .map(column -> column.value().apply(row))
                        .toArray());
            }
            return file.rows();
        }
    }
}
