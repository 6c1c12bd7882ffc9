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
        try (Rows<R> file = open(out)) {
            rows.forEachRemaining(file::add);
            return file.csv.rows();
        }
    }

    /** Opens the report for rows that come one at a time, and writes its header. */
    public Rows<R> open(OutputStream out) {
        return new Rows<>(columns, new CsvFile(out, header()));
    }

    /** A report that is being written; closing it closes the stream. */
    public static final class Rows<R> implements AutoCloseable {

        private final List<Column<R>> columns;
        private final CsvFile csv;

        private Rows(List<Column<R>> columns, CsvFile csv) {
            this.columns = columns;
            this.csv = csv;
        }

        /** Writes a row. */
        public void add(R row) {
            csv.row(columns.stream().map(column -> column.value().apply(row)).toArray());
        }

        @Override
        public void close() {
            csv.close();
        }
    }
}
