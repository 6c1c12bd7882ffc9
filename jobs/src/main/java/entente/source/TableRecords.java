package entente.source;

import entente.corpus.Parsed;
import entente.corpus.RejectionReason;
import java.util.List;
import java.util.Map;

/** The rows of a table whose columns have names and types, as articles: the columns are chosen as those of a text table. */
public final class TableRecords {

    private final List<String> columns;
    private final FieldMap map;
    private final ArticleCheck check;

    /**
     * For one table.
     *
     * @param file as the user gave it
     * @param origin where it stands within what was given
     * @param columns all of them, in their order
     */
    public TableRecords(String file, String origin, List<String> columns, ReadRules rules, Notes notes) {
        this.columns = columns;
        this.map = FieldNames.map(columns, rules.names());
        this.check = new ArticleCheck(file, origin, rules, rules.order(), notes);
        if (map.hasText()) {
            notes.note(map.words("Parquet"), file);
        }
    }

    /** The column of each field that is taken. */
    public Map<Field, String> columns() {
        return map.columns();
    }

    /** One row, a null column left out. */
    public Parsed parse(long row, Map<Field, String> fields) {
        return check.check(
                map.hasText()
                        ? SourceRecord.of(row, fields)
                        : SourceRecord.problem(
                                row, fields.get(Field.ID), RejectionReason.MISSING_TEXT, map.noText(columns)));
    }

    /** A row that is no record. */
    public Parsed problem(long row, String id, RejectionReason reason, String detail) {
        return check.check(SourceRecord.problem(row, id, reason, detail));
    }
}
