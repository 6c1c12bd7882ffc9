package entente.actor;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of one CSV file under a fixed header, each with the line it stands on. */
public final class CsvRows {

    private static final String FOLDER = "/entente/data/";

    /** One row: its cells, trimmed, and where it stands. */
    public record Row(String file, long line, List<String> cells) {

        public String get(int column) {
            return cells.get(column);
        }

        /** The constant of an enum that a cell of a column has by name. */
        public <E extends Enum<E>> E constant(String cell, String column, Class<E> type) {
            try {
                return Enum.valueOf(type, cell);
            } catch (IllegalArgumentException e) {
                throw problem(column + " must be one of " + Arrays.toString(type.getEnumConstants()) + ", got '" + cell
                        + "'");
            }
        }

        public ActorFileException problem(String what) {
            return new ActorFileException(file, line, what);
        }
    }

    private CsvRows() {}

    /** The rows of a list that travels with the program, by its path beneath {@code data}. */
    public static List<Row> bundled(String file, String... header) {
        try (Reader reader = open(file)) {
            return read(file, reader, List.of(header));
        } catch (IOException e) {
            throw new ActorFileException(file, "cannot be read: " + e.getMessage());
        }
    }

    /** Such a list as it stands. */
    static Reader open(String file) {
        InputStream in = CsvRows.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new ActorFileException(file, "is not in the jar; build it anew");
        }
        return new InputStreamReader(in, StandardCharsets.UTF_8);
    }

    /** All rows; lines that start with # are comments. */
    static List<Row> read(String file, Reader reader, List<String> header) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setCommentMarker('#')
                .setIgnoreEmptyLines(true)
                .get();
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(reader, format)) {
            for (CSVRecord record : parser) {
                long line = parser.getCurrentLineNumber();
                List<String> cells = record.toList().stream().map(String::strip).toList();
                if (rows.isEmpty() && record.getRecordNumber() == 1) {
                    requireHeader(file, line, header, cells);
                } else if (cells.size() != header.size()) {
                    throw new ActorFileException(
                            file, line, "a row must have " + header.size() + " columns, got " + cells.size());
                } else {
                    rows.add(new Row(file, line, cells));
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new ActorFileException(file, "cannot be read: " + e.getMessage());
        }
        return rows;
    }

    private static void requireHeader(String file, long line, List<String> header, List<String> cells) {
        List<String> found = new ArrayList<>(cells);
        if (!found.isEmpty()) {
            found.set(0, found.get(0).replace("\uFEFF", ""));
        }
        if (!found.equals(header)) {
            throw new ActorFileException(
                    file, line, "the header must be " + String.join(",", header) + ", got " + String.join(",", cells));
        }
    }
}
