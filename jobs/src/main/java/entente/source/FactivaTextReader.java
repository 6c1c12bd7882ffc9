package entente.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Documents as Factiva exports them to text: each field under a code of two or three letters at the beginning of a line. */
final class FactivaTextReader implements SourceReader {

    private static final String CODES =
            "SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|CX|LP|TD|ART|CT|RF|CO|IN|NS|RE|IPC|IPD|PUB|AN|CLM|DLN|GC|DL";
    private static final Pattern FIELD = Pattern.compile("(" + CODES + ")(?:[ \\t]+(.*))?");
    private static final Pattern START = Pattern.compile("(?m)^HD(?:[ \\t].*)?$");
    private static final Pattern WORDS = Pattern.compile("(?m)^(?:WC[ \\t]+\\d|PD[ \\t]+\\d|LP(?:[ \\t].*)?$)");
    private static final Pattern CLOSING = Pattern.compile("\\s*(?:Document [A-Za-z]+\\d[\\w]*)\\s*|(?:AN[ \\t]+.*)");

    @Override
    public String kind() {
        return "Factiva";
    }

    @Override
    public List<String> extensions() {
        return List.of("txt");
    }

    @Override
    public boolean takes(Head head) {
        return START.matcher(head.text()).find() && WORDS.matcher(head.text()).find();
    }

    @Override
    public Iterator<SourceRecord> records(SourceFile file, ReadRules rules, Notes notes) throws IOException {
        notes.note("Factiva: text=LP+TD, title=HD, source=SN, date=PD, lang=LA, id=AN", file.name());
        long most = rules.limits().recordBytes();
        Set<String> ids = new HashSet<>();
        return new Blocks(new Lines(file, most), most) {

            @Override
            boolean begins(String line, List<String> before) {
                Matcher field = FIELD.matcher(line);
                boolean isStart = field.matches()
                        && (field.group(1).equals("SE") || field.group(1).equals("HD"));
                return isStart
                        && before.stream().anyMatch(old -> CLOSING.matcher(old).matches());
            }

            @Override
            boolean ends(String line) {
                return false;
            }

            @Override
            SourceRecord record(long line, List<String> block) {
                SourceRecord record = document(line, block);
                String id = record == null ? null : record.fields().get(Field.ID);
                // Exports were seen that give several documents one number.
                return id == null || ids.add(id) ? record : record.without(Field.ID);
            }
        };
    }

    private static SourceRecord document(long number, List<String> block) {
        Map<String, List<String>> values = new java.util.LinkedHashMap<>();
        List<String> open = new ArrayList<>();
        for (String line : block) {
            Matcher field = FIELD.matcher(line);
            if (field.matches()) {
                open = new ArrayList<>();
                values.putIfAbsent(field.group(1), open);
                open.add(field.group(2) == null ? "" : field.group(2).strip());
            } else {
                open.add(line.strip());
            }
        }
        if (!values.containsKey("HD") && !values.containsKey("TD") && !values.containsKey("LP")) {
            return null;
        }
        Map<Field, String> fields = new EnumMap<>(Field.class);
        put(fields, Field.TITLE, values, "HD", " ");
        put(fields, Field.DATE, values, "PD", " ");
        put(fields, Field.SOURCE, values, "SN", " ");
        put(fields, Field.LANG, values, "LA", " ");
        put(fields, Field.ID, values, "AN", " ");
        fields.computeIfPresent(Field.ID, (field, id) -> id.replaceFirst("^Document ", ""));
        List<String> text = new ArrayList<>(values.getOrDefault("LP", List.of()));
        text.add("");
        text.addAll(values.getOrDefault("TD", List.of()));
        String whole = Blocks.text(text);
        if (!whole.isEmpty()) {
            fields.put(Field.TEXT, whole);
        }
        return SourceRecord.of(number, fields);
    }

    private static void put(
            Map<Field, String> fields, Field field, Map<String, List<String>> values, String code, String between) {
        String value =
                String.join(between, values.getOrDefault(code, List.of())).strip();
        if (!value.isEmpty()) {
            fields.put(field, value);
        }
    }
}
