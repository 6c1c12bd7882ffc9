package entente.corpus;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Articles as records of a comma-separated file (RFC 4180) with a header that names the fields, in any case and order. A
 * record that cannot be told from the next ends the file: what follows it cannot be read, and one rejection says so.
 */
public final class CsvArticles implements Iterator<Parsed> {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();

    private final String file;
    private final int maxCharacters;
    private final RecordReader reader;
    private final Iterator<CSVRecord> records;
    private final CSVParser parser;
    private final Map<String, Integer> columns = new TreeMap<>();
    private Parsed next;
    private boolean ended;

    /** Opens a file; the stream is read as the iteration goes. */
    public CsvArticles(String file, InputStream in, ReadLimits limits) {
        this.file = file;
        this.maxCharacters = limits.maxCharacters();
        try {
            // Bytes that are not UTF-8 become replacement characters here, and their record is rejected below.
            reader = new RecordReader(new InputStreamReader(in, StandardCharsets.UTF_8), limits.recordBytes());
            parser = FORMAT.parse(reader);
            records = parser.iterator();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        header();
    }

    /** Stops within a record that never ends, before it fills the memory. */
    private static final class RecordReader extends FilterReader {

        private final long most;
        private long count;

        RecordReader(Reader in, long most) {
            super(in);
            this.most = most;
        }

        void nextRecord() {
            count = 0;
        }

        @Override
        public int read(char[] characters, int from, int length) throws IOException {
            int n = super.read(characters, from, length);
            count += Math.max(0, n);
            if (count > most) {
                throw new DamagedInput(
                        RejectionReason.OVERSIZE,
                        "a record of more than " + most + " characters: close its quotation mark, or raise"
                                + " corpus.maxCharacters",
                        null);
            }
            return n;
        }
    }

    private void header() {
        try {
            if (records.hasNext()) {
                CSVRecord header = records.next();
                for (int i = 0; i < header.size(); i++) {
                    String name = header.get(i).replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
                    columns.putIfAbsent(name, i);
                }
            }
            if (!columns.containsKey(ArticleFields.Name.TEXT.key())) {
                end(Parsed.rejected(
                        new Place(file, 1), "", RejectionReason.MISSING_TEXT, "the header names no column 'text'"));
            }
        } catch (UncheckedIOException | IllegalStateException e) {
            end(malformed(e));
        }
    }

    private void end(Parsed last) {
        next = last;
        ended = true;
        try {
            parser.close();
        } catch (IOException e) {
            // Everything is read, or known to be unreadable: closing adds nothing.
            return;
        }
    }

    private Parsed malformed(RuntimeException e) {
        Place place = new Place(file, parser.getCurrentLineNumber());
        DamagedInput damaged = DamagedInput.in(e);
        if (damaged != null) {
            return damaged.at(place);
        }
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return Parsed.rejected(
                place,
                "",
                RejectionReason.MALFORMED_CSV,
                "this record and those after it cannot be read: " + cause.getMessage());
    }

    @Override
    public boolean hasNext() {
        if (next == null && !ended) {
            advance();
        }
        return next != null;
    }

    private void advance() {
        try {
            long line = parser.getCurrentLineNumber() + 1;
            reader.nextRecord();
            if (records.hasNext()) {
                next = parse(records.next(), line);
            } else {
                end(null);
            }
        } catch (UncheckedIOException | IllegalStateException e) {
            end(malformed(e));
        }
    }

    private Parsed parse(CSVRecord row, long line) {
        Place place = new Place(file, line);
        String text = field(row, ArticleFields.Name.TEXT);
        if (text != null && text.indexOf('\uFFFD') >= 0) {
            return Parsed.rejected(
                    place,
                    Objects.requireNonNullElse(field(row, ArticleFields.Name.ID), ""),
                    RejectionReason.MALFORMED_UTF8,
                    "not UTF-8: convert the file");
        }
        return new ArticleFields(
                        field(row, ArticleFields.Name.ID),
                        field(row, ArticleFields.Name.DATE),
                        field(row, ArticleFields.Name.SOURCE),
                        field(row, ArticleFields.Name.TITLE),
                        field(row, ArticleFields.Name.URL),
                        field(row, ArticleFields.Name.LANG),
                        text)
                .check(place, maxCharacters);
    }

    private String field(CSVRecord row, ArticleFields.Name name) {
        Integer column = columns.get(name.key());
        return column == null || column >= row.size() ? null : row.get(column);
    }

    @Override
    public Parsed next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Parsed parsed = next;
        next = null;
        return parsed;
    }
}
