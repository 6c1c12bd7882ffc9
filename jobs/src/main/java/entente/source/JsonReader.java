package entente.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import entente.corpus.RejectionReason;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * JSON: an object a line, objects over several lines, one array, or an object that holds the array. Where an object stands on
 * each line a broken one costs no other; elsewhere what follows a break cannot be told apart.
 */
final class JsonReader implements SourceReader {

    @Override
    public String kind() {
        return "JSON";
    }

    @Override
    public List<String> extensions() {
        return List.of("jsonl", "ndjson", "json");
    }

    @Override
    public Iterator<SourceRecord> records(SourceFile file, ReadRules rules, Notes notes) throws IOException {
        Taking taking = new Taking(file.name(), rules, notes);
        return isLines(Head.of(file), Names.extension(file.name()).equals("json"))
                ? new OfLines(new Lines(file, rules.limits().recordBytes()), taking)
                : new OfStream(Decoding.reader(file.open()), taking);
    }

    /** Whether each line is to be read for itself. */
    private static boolean isLines(Head head, boolean maybeOne) {
        String first = head.firstLine();
        boolean isLong =
                head.text().strip().length() > 1000 && !head.text().strip().contains("\n");
        if (isLong) {
            // The first line is longer than what was looked at: named an array or an object of arrays, or a line of
            // lines.
            return !maybeOne && !first.startsWith("[");
        }
        if (isWhole(first)) {
            return true;
        }
        boolean opens = first.equals("{")
                || first.equals("[")
                || first.startsWith("[{")
                || first.endsWith(",")
                || first.endsWith("{")
                || first.endsWith("[");
        return !opens && !maybeOne;
    }

    private static boolean isWhole(String line) {
        try {
            JsonObjects objects = new JsonObjects(new StringReader(line), Integer.MAX_VALUE);
            boolean any = false;
            while (objects.next() != null) {
                any = true;
            }
            return any;
        } catch (IOException e) {
            return false;
        }
    }

    private static final String BY_COLUMNS = "a table as one object, column by column: write a record a line instead"
            + " (pandas: to_json(orient='records', lines=True))";

    /** From an object to a record: the fields by their keys. */
    private static final class Taking {

        private final String file;
        private final ReadRules rules;
        private final Notes notes;
        private final Map<Set<String>, FieldMap> maps = new HashMap<>();

        Taking(String file, ReadRules rules, Notes notes) {
            this.file = file;
            this.rules = rules;
            this.notes = notes;
        }

        long most() {
            return rules.limits().recordBytes();
        }

        SourceRecord record(long line, JsonObjects.Found found) {
            if (found.isTooLong()) {
                return SourceRecord.problem(
                        line, RejectionReason.OVERSIZE, "the record is too long: raise corpus.maxCharacters");
            }
            FieldMap map = map(candidates(found));
            SourceRecord record = SourceRecord.of(line, map.fields(found.values()::get));
            for (String column : map.columns().values()) {
                if (found.nested().contains(column)) {
                    return SourceRecord.problem(
                            line,
                            record.fields().get(Field.ID),
                            RejectionReason.WRONG_TYPE,
                            "field '" + column + "' must be a string");
                }
            }
            if (!map.hasText()) {
                return SourceRecord.problem(
                        line,
                        record.fields().get(Field.ID),
                        RejectionReason.MISSING_TEXT,
                        isByColumns(found) ? BY_COLUMNS : map.noText(found.keys()));
            }
            return record;
        }

        /** All keys but those of objects, whose own keys stand for them: 'source.name' of 'source'. */
        private static Set<String> candidates(JsonObjects.Found found) {
            Set<String> keys = found.keys();
            keys.removeIf(key -> found.nested().contains(key)
                    && found.values().keySet().stream().anyMatch(inner -> inner.startsWith(key + ".")));
            return keys;
        }

        /** One object for the whole table, its rows by number within the columns or the columns within the rows. */
        private static boolean isByColumns(JsonObjects.Found found) {
            return found.values().keySet().stream().anyMatch(key -> key.startsWith("0.") || key.endsWith(".0"));
        }

        private FieldMap map(Set<String> keys) {
            FieldMap map = maps.get(keys);
            if (map == null) {
                map = FieldNames.map(keys, rules.names());
                // Files whose every record has keys of its own must not fill the memory.
                if (maps.size() < 64) {
                    maps.put(keys, map);
                    if (map.hasText()) {
                        notes.note(map.words("JSON"), file);
                    }
                }
            }
            return map;
        }
    }

    private static SourceRecord malformed(long line, JsonProcessingException e, String rest) {
        String why = e instanceof StreamConstraintsException
                ? "nested deeper than " + JsonObjects.DEEPEST + ", or a number or name beyond all use"
                : e.getOriginalMessage().replaceAll("\\s*\\(start marker at .*", "");
        return SourceRecord.problem(line, RejectionReason.MALFORMED_JSON, why + rest);
    }

    private static final class OfLines extends Steps {

        private final Lines lines;
        private final Taking taking;
        private boolean any;

        OfLines(Lines lines, Taking taking) {
            this.lines = lines;
            this.taking = taking;
        }

        @Override
        long at() {
            return lines.at();
        }

        @Override
        boolean step() throws IOException {
            if (!lines.hasNext()) {
                if (!any) {
                    give(SourceRecord.problem(0, RejectionReason.EMPTY, "the file is empty"));
                }
                return false;
            }
            Lines.Line line = lines.next();
            any = true;
            if (!line.isWhole()) {
                give(SourceRecord.problem(
                        line.number(), RejectionReason.OVERSIZE, "the line is too long: raise corpus.maxCharacters"));
            } else if (!line.isBlank()) {
                objects(line).forEach(this::give);
            }
            return true;
        }

        private List<SourceRecord> objects(Lines.Line line) throws IOException {
            List<SourceRecord> records = new ArrayList<>();
            try {
                JsonObjects objects = new JsonObjects(new StringReader(line.text()), taking.most());
                for (JsonObjects.Found found = objects.next(); found != null; found = objects.next()) {
                    records.add(taking.record(line.number(), found));
                }
                if (records.isEmpty() || objects.values() > 1) {
                    return List.of(SourceRecord.problem(
                            line.number(), RejectionReason.MALFORMED_JSON, "a line must hold one JSON object"));
                }
                return records;
            } catch (JsonProcessingException e) {
                return List.of(malformed(line.number(), e, ""));
            }
        }
    }

    private static final class OfStream extends Steps {

        private final JsonObjects objects;
        private final Taking taking;
        private long last;

        OfStream(Reader reader, Taking taking) {
            this.objects = new JsonObjects(reader, taking.most());
            this.taking = taking;
        }

        @Override
        boolean step() throws IOException {
            try {
                JsonObjects.Found found = objects.next();
                if (found == null) {
                    if (last == 0) {
                        give(SourceRecord.problem(0, RejectionReason.EMPTY, "no records in the file"));
                    }
                    return false;
                }
                last = found.line();
                give(taking.record(found.line(), found));
                return true;
            } catch (JsonProcessingException e) {
                give(malformed(Math.max(objects.line(), last), e, "; this record and those after it cannot be read"));
                return false;
            }
        }
    }
}
