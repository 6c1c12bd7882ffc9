package entente.source;

import entente.corpus.RejectionReason;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * One record as it stands in its file, before anything is made of it: fields, or why it has none.
 *
 * @param line where it begins, from 1; 0 where the file is the record
 * @param fields what is given, none of them null; empty where there is a problem
 * @param problem why it is no record, or null
 * @param detail of the problem, on one line
 * @param coded what others have coded in the place of a text, or null
 */
public record SourceRecord(
        long line, Map<Field, String> fields, RejectionReason problem, String detail, CodedRow coded) {

    public SourceRecord {
        Objects.requireNonNull(fields, "fields");
        Objects.requireNonNull(detail, "detail");
    }

    /** A record with its fields. */
    public static SourceRecord of(long line, Map<Field, String> fields) {
        return new SourceRecord(line, fields, null, "", null);
    }

    /** A row that others have coded. */
    static SourceRecord coded(long line, Map<Field, String> fields, CodedRow coded) {
        return new SourceRecord(line, fields, null, "", coded);
    }

    /** What is no record. */
    public static SourceRecord problem(long line, RejectionReason reason, String detail) {
        return new SourceRecord(line, Map.of(), reason, detail, null);
    }

    /** What is no article, though its id is known. */
    static SourceRecord problem(long line, String id, RejectionReason reason, String detail) {
        return new SourceRecord(line, id == null ? Map.of() : Map.of(Field.ID, id), reason, detail, null);
    }

    /** The same without a field. */
    SourceRecord without(Field field) {
        Map<Field, String> fewer = new EnumMap<>(fields);
        fewer.remove(field);
        return of(line, fewer);
    }

    /** The same with a field where it has none. */
    SourceRecord withDefault(Field field, String value) {
        if (problem != null || value == null || value.isBlank() || fields.containsKey(field)) {
            return this;
        }
        Map<Field, String> all = new EnumMap<>(Field.class);
        all.putAll(fields);
        all.put(field, value);
        return of(line, all);
    }
}
