package entente.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Documents as ProQuest exports them to text: parted by a line of underscores, each field after its label. */
final class ProQuestReader implements SourceReader {

    private static final Pattern RULE = Pattern.compile("\\s*_{40,}\\s*");
    private static final Pattern LABEL = Pattern.compile(
            "(Title|Publication title|Publication date|Publication year|Publication info|Publication subject|Full text|Abstract"
                    + "|Document URL|Author|Section|Pages|Number of pages|Volume|Issue|First page|Place of publication"
                    + "|Country of publication|Publisher|ISSN|e-ISSN|Source type|Language of publication|Document type"
                    + "|ProQuest document ID|Copyright|Last updated|Database|Subject|Location|People|Company / organization"
                    + "|Identifier / keyword|Links|Dateline|Section title|Credit|Illustration|Classification|Subtitle"
                    + "|Year|Accession number|Column):\\s*(.*)");
    private static final Map<String, Field> FIELDS = Map.of(
            "title", Field.TITLE,
            "publication title", Field.SOURCE,
            "publication date", Field.DATE,
            "full text", Field.TEXT,
            "document url", Field.URL,
            "proquest document id", Field.ID,
            "language of publication", Field.LANG);

    @Override
    public String kind() {
        return "ProQuest";
    }

    @Override
    public List<String> extensions() {
        return List.of("txt");
    }

    @Override
    public boolean takes(Head head) {
        String text = head.text();
        return (text.contains("\nFull text:") || text.contains("\nPublication title:"))
                && Pattern.compile("(?m)^_{40,}\\s*$").matcher(text).find();
    }

    @Override
    public Iterator<SourceRecord> records(SourceFile file, ReadRules rules, Notes notes) throws IOException {
        notes.note(
                "ProQuest: text=Full text, title=Title, source=Publication title, date=Publication date, url=Document URL,"
                        + " id=ProQuest document ID",
                file.name());
        long most = rules.limits().recordBytes();
        return new Blocks(new Lines(file, most), most) {

            @Override
            boolean ends(String line) {
                return RULE.matcher(line).matches();
            }

            @Override
            SourceRecord record(long line, List<String> block) {
                return document(line, block);
            }
        };
    }

    private static SourceRecord document(long number, List<String> block) {
        Map<String, List<String>> values = new HashMap<>();
        List<String> open = new ArrayList<>();
        for (String line : block) {
            Matcher label = LABEL.matcher(line);
            if (label.matches()) {
                open = new ArrayList<>();
                values.putIfAbsent(label.group(1).toLowerCase(Locale.ROOT), open);
                open.add(label.group(2));
            } else {
                open.add(line);
            }
        }
        // Before the first document stands a list of contents, after the last the terms of use.
        if (!values.containsKey("title") && !values.containsKey("full text")) {
            return null;
        }
        Map<Field, String> fields = new EnumMap<>(Field.class);
        FIELDS.forEach((label, field) -> {
            String value = Blocks.text(values.getOrDefault(label, List.of()));
            if (!value.isEmpty()) {
                fields.put(field, value);
            }
        });
        return SourceRecord.of(number, fields);
    }
}
