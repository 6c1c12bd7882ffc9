package entente.source;

import entente.corpus.RejectionReason;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Events that others have coded, and statements coded by hand: {@link CodedForm} by their header, {@link GdeltLines} without.
 * Each row is an article whose text is the row written out.
 */
final class CodedReader implements SourceReader {

    private static final char[] DELIMITERS = {'\t', ',', ';', '|'};

    @Override
    public String kind() {
        return "coded events";
    }

    @Override
    public List<String> extensions() {
        return List.of("csv", "tsv", "tab", "txt");
    }

    @Override
    public boolean takes(Head head) {
        String first = head.firstLine();
        return GdeltLines.areEvents(first) || GdeltLines.areGraph(first) || delimiter(first) != 0;
    }

    /** What parts the columns of a header that is one of {@link CodedForm}, 0 where it is none. */
    private static char delimiter(String header) {
        for (char delimiter : DELIMITERS) {
            if (CodedForm.of(List.of(header.split(Pattern.quote(String.valueOf(delimiter)), -1)))
                    .isPresent()) {
                return delimiter;
            }
        }
        return 0;
    }

    @Override
    public Iterator<SourceRecord> records(SourceFile file, ReadRules rules, Notes notes) throws IOException {
        String first = Head.of(file).firstLine();
        long most = rules.limits().recordBytes();
        if (GdeltLines.areGraph(first)) {
            notes.note("GDELT's graph: names of persons, bodies and states, without text", file.name());
            return new Plain(new Lines(file, most), GdeltLines::graph);
        }
        if (GdeltLines.areEvents(first)) {
            CodedEvents events = new CodedEvents(CodedForm.GDELT, CodedForm.GDELT.map(GdeltLines.header()));
            notes.note(events.words(), file.name());
            return new Plain(new Lines(file, most), line -> GdeltLines.event(line, events));
        }
        CsvRows rows = new CsvRows(Decoding.reader(file.open()), delimiter(first), most);
        return new Table(rows, file.name(), notes);
    }

    /** Lines without a header. */
    private static final class Plain extends Steps {

        private final Lines lines;
        private final Function<Lines.Line, SourceRecord> record;

        Plain(Lines lines, Function<Lines.Line, SourceRecord> record) {
            this.lines = lines;
            this.record = record;
        }

        @Override
        long at() {
            return lines.at();
        }

        @Override
        boolean step() {
            if (!lines.hasNext()) {
                return false;
            }
            Lines.Line line = lines.next();
            if (!line.isWhole()) {
                give(SourceRecord.problem(
                        line.number(), RejectionReason.OVERSIZE, "the row is too long: raise corpus.maxCharacters"));
            } else if (!line.isBlank()) {
                give(record.apply(line));
            }
            return true;
        }
    }

    /** Rows under a header. */
    private static final class Table extends Steps {

        private final CsvRows rows;
        private final String file;
        private final Notes notes;
        private CsvColumns columns;
        private CodedEvents events;

        Table(CsvRows rows, String file, Notes notes) {
            this.rows = rows;
            this.file = file;
            this.notes = notes;
        }

        @Override
        long at() {
            return rows.start();
        }

        @Override
        boolean step() throws IOException {
            CsvRows.Row row = rows.next();
            if (row == null) {
                return false;
            }
            if (events == null) {
                header(row.cells());
            } else if (row.isUnclosed()) {
                give(row.unclosed(null));
                return false;
            } else {
                give(events.record(row.line(), column -> columns.cell(row, column)));
            }
            return true;
        }

        private void header(List<String> cells) {
            columns = new CsvColumns(cells);
            CodedForm form = CodedForm.of(columns.names()).orElseThrow();
            events = new CodedEvents(form, form.map(columns.names()));
            notes.note(events.words(), file);
        }
    }
}
