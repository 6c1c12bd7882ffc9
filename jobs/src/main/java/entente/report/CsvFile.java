package entente.report;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A report as comma-separated values: RFC 4180, comma, LF, UTF-8 without byte-order mark, one header. Numbers are
 * written the same in every locale; what does not apply is an empty cell; text that a spreadsheet would run as a formula
 * is prefixed with an apostrophe (OWASP, CSV injection).
 */
public final class CsvFile implements Closeable {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

    private final CSVPrinter printer;
    private final int width;
    private long rows;

    /**
     * Opens the report and writes its header.
     *
     * @param out closed with this
     * @param header the columns, in order
     */
    public CsvFile(OutputStream out, List<String> header) {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            printer = new CSVPrinter(writer, FORMAT);
            printer.printRecord(header);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        width = header.size();
    }

    /** Writes one row: strings, numbers, booleans (1 or 0), dates, enums, nulls. */
    public void row(Object... cells) {
        if (cells.length != width) {
            throw new IllegalArgumentException("row must have " + width + " cells, got " + cells.length);
        }
        List<Object> texts = new ArrayList<>(width);
        for (Object cell : cells) {
            texts.add(text(cell));
        }
        try {
            printer.printRecord(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rows++;
    }

    /** Rows written, without the header. */
    public long rows() {
        return rows;
    }

    static String text(Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof Double d) {
            return Numbers.text(d);
        }
        if (cell instanceof Boolean b) {
            return b ? "1" : "0";
        }
        String text = cell.toString();
        return cell instanceof String && isFormula(text) ? "'" + text : text;
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty()
                && "=+-@\t\r".indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches();
    }

    @Override
    public void close() {
        try {
            printer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
