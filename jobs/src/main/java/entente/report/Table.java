package entente.report;

import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One report: the file it stands in, what a row of it is, its columns.
 *
 * @param <R> what a row shows
 */
public final class Table<R> {

    private final String file;
    private final String row;
    private final List<Column<R>> columns;

    /**
     * A report of these columns.
     *
     * @param file its name in the directory of a run, and in the folder of each window where windows have it
     * @param row what one row is, in words
     */
    Table(String file, String row, List<Column<R>> columns) {
        this.file = file;
        this.row = row;
        this.columns = List.copyOf(columns);
        if (columns.stream().map(Column::name).collect(Collectors.toSet()).size() < columns.size()) {
            throw new IllegalArgumentException("columns must differ in name, got " + header());
        }
    }

    /** Name of its file. */
    public String file() {
        return file;
    }

    /** What one row is, in words. */
    public String row() {
        return row;
    }

    /** Its columns, in order. */
    public List<Column<R>> columns() {
        return columns;
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
        try (CsvFile csv = new CsvFile(out, header())) {
            while (rows.hasNext()) {
                R next = rows.next();
                csv.row(columns.stream()
                        .map(column -> column.value().apply(next))
                        .toArray());
            }
            return csv.rows();
        }
    }
}
