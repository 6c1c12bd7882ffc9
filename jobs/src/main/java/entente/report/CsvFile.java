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
 * is prefixed with an apostrophe (OWASP, CSV injection), and characters that would steer a terminal stand as pictures of
 * themselves, one for one, so that offsets into a cell hold.
 */
public final class CsvFile implements Closeable {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

    private static final int FIRST_PICTURE = 0x2400;
    private static final int DELETE = 0x7F;
    private static final int PICTURE_OF_DELETE = 0x2421;

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
        String text = visible(cell.toString());
        return cell instanceof String && isFormula(text) ? "'" + text : text;
    }

    /** The words of a cell, without the apostrophe that keeps a spreadsheet from running them. */
    static String words(String cell) {
        return cell.startsWith("'") && isFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    /** Unicode has a picture of each ASCII control character; the others are replaced. */
    private static String visible(String text) {
        if (text.chars().noneMatch(CsvFile::isControl)) {
            return text;
        }
        StringBuilder pictures = new StringBuilder(text.length());
        text.chars().forEach(c -> {
            if (!isControl(c)) {
                pictures.append((char) c);
            } else {
                pictures.append((char) (c < ' ' ? FIRST_PICTURE + c : c == DELETE ? PICTURE_OF_DELETE : '\uFFFD'));
            }
        });
        return pictures.toString();
    }

    private static boolean isControl(int c) {
        return Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r';
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
