package entente.source;

import entente.corpus.RejectionReason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Tables of text: a header that names the columns, with commas, semicolons, tabs or bars between the cells. */
final class CsvReader implements SourceReader {

    private static final char[] DELIMITERS = {',', ';', '\t', '|'};
    private static final Pattern SEPARATOR = Pattern.compile("(?i)\"?sep=(.)\"?");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    @Override
    public String kind() {
        return "CSV";
    }

    @Override
    public List<String> extensions() {
        return List.of("csv", "tsv", "tab");
    }

    @Override
    public Iterator<SourceRecord> records(SourceFile file, ReadRules rules, Notes notes) throws IOException {
        Head head = Head.of(file);
        var separator = SEPARATOR.matcher(head.firstLine());
        boolean isTold = separator.matches();
        char delimiter = isTold ? separator.group(1).charAt(0) : delimiter(head.text(), rules);
        CsvRows rows = new CsvRows(
                Decoding.reader(file.open()), delimiter, rules.limits().recordBytes());
        if (isTold) {
            rows.next();
        }
        return new Rows(rows, file.name(), rules, notes);
    }

    /** The one under which the header names most fields, and then the most columns. */
    private static char delimiter(String head, ReadRules rules) throws IOException {
        char best = ',';
        int most = -1;
        for (char delimiter : DELIMITERS) {
            CsvRows.Row header = new CsvRows(new java.io.StringReader(head), delimiter, Integer.MAX_VALUE).next();
            if (header == null) {
                continue;
            }
            int fields = FieldNames.map(header.cells(), rules.names()).columns().size();
            int value = fields * 1000 + Math.min(999, header.cells().size());
            if (value > most) {
                most = value;
                best = delimiter;
            }
        }
        return best;
    }

    private static final class Rows extends Steps {

        private final CsvRows rows;
        private final String file;
        private final ReadRules rules;
        private final Notes notes;
        private CsvColumns columns;
        private FieldMap map;
        private int width;
        private long record;
        private boolean isNumbered;

        Rows(CsvRows rows, String file, ReadRules rules, Notes notes) {
            this.rows = rows;
            this.file = file;
            this.rules = rules;
            this.notes = notes;
        }

        @Override
        long at() {
            return rows.start();
        }

        @Override
        boolean step() throws IOException {
            CsvRows.Row row = rows.next();
            if (map == null) {
                return header(row);
            }
            if (row == null) {
                return false;
            }
            give(record(row));
            record++;
            return !row.isUnclosed();
        }

        private boolean header(CsvRows.Row header) {
            if (header == null) {
                give(SourceRecord.problem(0, RejectionReason.EMPTY, "the file is empty"));
                return false;
            }
            width = header.cells().size();
            columns = new CsvColumns(header.cells());
            map = FieldNames.map(columns.names(), rules.names());
            if (map.hasText()) {
                notes.note(map.words("CSV"), file);
                return true;
            }
            give(SourceRecord.problem(1, RejectionReason.MISSING_TEXT, withoutText(header)));
            return false;
        }

        private String withoutText(CsvRows.Row header) {
            if (width >= 50 && NUMBER.matcher(header.cells().get(0).strip()).matches()) {
                return "a table of GDELT's coded events, which has no text to read";
            }
            boolean isData = map.columns().isEmpty()
                    && header.cells().stream()
                            .anyMatch(cell -> cell.length() > 60
                                    || NUMBER.matcher(cell.strip()).matches());
            return isData
                    ? "the first line names no columns: put a header before it, such as id,date,text"
                    : map.noText(columns.names());
        }

        private SourceRecord record(CsvRows.Row row) {
            List<String> cells = row.cells();
            Map<Field, String> fields = map.fields(column -> columns.cell(row, column));
            String id = fields.get(Field.ID);
            if (row.isUnclosed()) {
                return row.unclosed(id);
            }
            List<String> beyond = new ArrayList<>(cells.subList(Math.min(width, cells.size()), cells.size()));
            beyond.removeIf(String::isBlank);
            if (!beyond.isEmpty()) {
                return SourceRecord.problem(
                        row.line(),
                        id,
                        RejectionReason.MALFORMED_CSV,
                        cells.size() + " cells under " + width
                                + " columns: put a text that holds the separator into quotation marks");
            }
            numbered(fields);
            return SourceRecord.of(row.line(), fields);
        }

        /** Rows that are numbered from 0, as programs do that know no ids, have the file's name before their number. */
        private void numbered(Map<Field, String> fields) {
            String id = fields.getOrDefault(Field.ID, "").strip();
            isNumbered = record == 0 ? id.equals("0") : isNumbered && id.equals(Long.toString(record));
            if (isNumbered) {
                fields.put(Field.ID, Names.stem(file) + ":" + id);
            }
        }
    }
}
