package entente.source;

import entente.corpus.DamagedInput;
import entente.corpus.RejectionReason;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a table of text by RFC 4180, and as people write them: a quotation mark within a cell that neither doubles nor ends
 * it stands for itself, and a row whose quoted cell has such a mark ends with its line where the next line begins a row of as
 * many cells; so one stray mark does not swallow the file.
 */
final class CsvRows {

    /** How far is looked ahead for the next row. */
    private static final int LOOK = 1 << 16;

    private static final int EOF = -1;
    private static final int UNCLOSED = -2;

    /**
     * One row.
     *
     * @param line where it begins
     * @param isUnclosed whether the file ended within quotation marks
     */
    record Row(long line, List<String> cells, boolean isUnclosed) {

        /** What is told of it where it is unclosed. */
        SourceRecord unclosed(String id) {
            return SourceRecord.problem(
                    line,
                    id,
                    RejectionReason.MALFORMED_CSV,
                    "a quotation mark that never closes: this record and those after it cannot be read");
        }
    }

    private final BufferedReader in;
    private final char delimiter;
    private final long most;
    private long line = 1;
    private long start = 1;
    private long length;
    private int width;
    private boolean isFirstBlank = true;

    CsvRows(Reader in, char delimiter, long most) {
        this.in = new BufferedReader(in, 1 << 15);
        this.delimiter = delimiter;
        this.most = most;
    }

    /** The next row that is not an empty line, or null. */
    Row next() throws IOException {
        while (true) {
            start = line;
            length = 0;
            List<String> cells = new ArrayList<>();
            int end = delimiter;
            while (end == delimiter) {
                StringBuilder cell = new StringBuilder();
                end = cell(cell);
                cells.add(cell.toString());
            }
            boolean isEmpty = cells.size() == 1 && cells.get(0).isEmpty();
            if (end == EOF && isEmpty) {
                in.close();
                return null;
            }
            if (!isEmpty) {
                if (width == 0) {
                    width = cells.size();
                } else {
                    isFirstBlank = cells.get(0).strip().indexOf(' ') >= 0;
                }
                return new Row(start, cells, end == UNCLOSED);
            }
        }
    }

    /** The line on which the row that was read last begins. */
    long start() {
        return start;
    }

    private int read() throws IOException {
        int c = in.read();
        if (c == '\r' && peek() == '\n') {
            c = in.read();
        } else if (c == '\r') {
            c = '\n';
        }
        if (c == '\n') {
            line++;
        }
        if (++length > most) {
            throw new DamagedInput(
                    RejectionReason.OVERSIZE,
                    "a record of more than " + most + " characters: close its quotation mark, or raise"
                            + " corpus.maxCharacters",
                    null);
        }
        return c;
    }

    private int peek() throws IOException {
        in.mark(1);
        int c = in.read();
        in.reset();
        return c;
    }

    /** Reads one cell and tells what ended it. */
    private int cell(StringBuilder cell) throws IOException {
        int c = read();
        // Some writers put a blank after the comma.
        while (c == ' ' && delimiter != ' ') {
            cell.append(' ');
            c = read();
        }
        if (c == '"') {
            cell.setLength(0);
            return quoted(cell);
        }
        while (c >= 0 && c != delimiter && c != '\n') {
            cell.append((char) c);
            c = read();
        }
        return c;
    }

    private int quoted(StringBuilder cell) throws IOException {
        boolean isStray = false;
        while (true) {
            int c = read();
            if (c < 0) {
                return UNCLOSED;
            }
            if (c == '"') {
                int after = peek();
                if (after == '"') {
                    read();
                    cell.append('"');
                } else if (after == delimiter || after == '\n' || after == '\r' || after < 0) {
                    return read();
                } else if (after == ' ' && closesAfterBlanks()) {
                    return skipToEnd();
                } else {
                    isStray = true;
                    cell.append('"');
                }
            } else if (c == '\n' && isStray && beginsRow()) {
                return c;
            } else {
                cell.append((char) c);
            }
        }
    }

    private boolean closesAfterBlanks() throws IOException {
        in.mark(64);
        int c = in.read();
        for (int i = 0; c == ' ' && i < 60; i++) {
            c = in.read();
        }
        in.reset();
        return c == delimiter || c == '\n' || c == '\r' || c < 0;
    }

    private int skipToEnd() throws IOException {
        int c = read();
        while (c == ' ') {
            c = read();
        }
        return c;
    }

    /** Whether the line that begins here is a row for itself. */
    private boolean beginsRow() throws IOException {
        in.mark(LOOK);
        int cells = 1;
        boolean inQuotes = false;
        boolean isBlankInFirst = false;
        boolean isFirstEmpty = true;
        int read = 0;
        int before = delimiter;
        for (int c = in.read(); c >= 0 && read < LOOK - 1; c = in.read(), read++) {
            if (c == '"') {
                inQuotes = !inQuotes && before == delimiter;
            } else if (c == delimiter && !inQuotes) {
                cells++;
            } else if (c == '\n' && !inQuotes) {
                break;
            } else if (cells == 1) {
                isBlankInFirst |= c == ' ';
                isFirstEmpty &= c == ' ' || c == '\r';
            }
            before = c;
        }
        in.reset();
        return read == 0 || (cells == width && !isFirstEmpty && (isFirstBlank || !isBlankInFirst));
    }
}
