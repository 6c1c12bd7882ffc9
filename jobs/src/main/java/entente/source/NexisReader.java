package entente.source;

import entente.corpus.RejectionReason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Documents as Nexis exports them to text, the new form (title, source, date, labels, {@code Body}, {@code End of Document})
 * and the old ({@code 3 of 25 DOCUMENTS}, source, date, title, labels, text). Labels differ from year to year, so that what
 * stands between is told by its place: nothing of the labels is text.
 */
final class NexisReader implements SourceReader {

    private static final Pattern END = Pattern.compile("(?i)\\s*End of Document\\s*");
    private static final Pattern COUNT =
            Pattern.compile("(?i)\\s*(?:Document\\s+)?\\d+ (?:of|von|de|di) \\d+ (?:DOCUMENTS?|DOKUMENTE?N?)\\s*");
    private static final Pattern LABEL = Pattern.compile(
            "(?i)\\s*(section|length|byline|load-date|language|graphic|dateline|highlight|publication-type|journal-code|subject"
                    + "|classification|geographic|industry|company|companies|person|people|organi[sz]ation|country|state|city|ticker"
                    + "|correction-date|notes|headline|rubrik|länge|autor|series|type|url|acc-no|distribution|edition|links?)\\s*:\\s*(.*)");
    private static final Pattern COPYRIGHT = Pattern.compile("(?i)\\s*(copyright|all rights reserved).*");
    private static final Pattern BODY = Pattern.compile("(?i)\\s*(body|full text)\\s*:?\\s*");
    private static final Pattern BEHIND = Pattern.compile(
            "(?i)\\s*(classification|graphic|notes|subject|load-date|language|publication-type|journal-code)\\s*:?.*");

    @Override
    public String kind() {
        return "Nexis";
    }

    @Override
    public List<String> extensions() {
        return List.of("txt");
    }

    @Override
    public boolean takes(Head head) {
        return is(head.text());
    }

    /** Whether a text looks like such an export. */
    static boolean is(String text) {
        boolean hasLoadDate =
                Pattern.compile("(?im)^\\s*load-date\\s*:").matcher(text).find();
        return (Pattern.compile("(?im)^\\s*End of Document\\s*$").matcher(text).find()
                        && (hasLoadDate || text.contains("\nBody")))
                || Pattern.compile("(?m)^\\s*\\d+ of \\d+ DOCUMENTS\\s*$")
                        .matcher(text)
                        .find()
                || (hasLoadDate
                        && Pattern.compile("(?im)^\\s*length\\s*:\\s*\\d+ words")
                                .matcher(text)
                                .find());
    }

    @Override
    public Iterator<SourceRecord> records(SourceFile file, ReadRules rules, Notes notes) throws IOException {
        notes.note("Nexis: text=body, title, source, date, lang", file.name());
        long most = rules.limits().recordBytes();
        return documents(new Lines(file, most), most);
    }

    static Iterator<SourceRecord> documents(Iterator<Lines.Line> lines, long most) {
        return new Blocks(lines, most) {

            @Override
            boolean ends(String line) {
                return END.matcher(line).matches() || COUNT.matcher(line).matches();
            }

            @Override
            SourceRecord record(long line, List<String> block) {
                return document(line, block);
            }
        };
    }

    private static SourceRecord document(long number, List<String> block) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        List<String> top = new ArrayList<>();
        int body = -1;
        int afterLabels = 0;
        int dateAt = -1;
        for (int i = 0; i < block.size() && body < 0; i++) {
            String line = block.get(i).strip();
            Matcher label = LABEL.matcher(line);
            if (BODY.matcher(line).matches()) {
                body = i + 1;
            } else if (label.matches() && i < 60) {
                labelled(label, fields);
                afterLabels = isAhead(label.group(1)) ? i + 1 : afterLabels;
            } else if (!line.isEmpty()
                    && afterLabels == 0
                    && !COPYRIGHT.matcher(line).matches()) {
                if (dateAt < 0 && top.size() < 12 && !DateForms.parse(line).isNothing()) {
                    dateAt = top.size();
                    fields.put(Field.DATE, line);
                } else {
                    top.add(line);
                }
            }
        }
        boolean isOld = body < 0;
        names(fields, top, dateAt, isOld);
        int from = isOld ? afterLabels : body;
        int to = from;
        while (to < block.size() && !BEHIND.matcher(block.get(to)).matches()) {
            to++;
        }
        for (String line : block.subList(to, block.size())) {
            Matcher label = LABEL.matcher(line);
            if (label.matches()) {
                labelled(label, fields);
            }
        }
        String text = from == 0 ? "" : Blocks.text(block.subList(from, to));
        if (text.isEmpty()) {
            return SourceRecord.problem(
                    number,
                    RejectionReason.MISSING_TEXT,
                    "a document of an export without a body: export the full text");
        }
        fields.put(Field.TEXT, text);
        return SourceRecord.of(number, fields);
    }

    private static boolean isAhead(String label) {
        return !BEHIND.matcher(label).matches();
    }

    private static void labelled(Matcher label, Map<Field, String> fields) {
        String value = label.group(2).strip();
        switch (label.group(1).toLowerCase(Locale.ROOT)) {
            case "language" -> fields.putIfAbsent(Field.LANG, value.replaceAll("\\W.*", ""));
            case "url" -> fields.putIfAbsent(Field.URL, value);
            case "headline" -> fields.putIfAbsent(Field.TITLE, value);
            default -> {
                // Says nothing that is kept.
            }
        }
    }

    /** Above the labels: the title, the source and the date in the new form; the source, the date and the title in the old. */
    private static void names(Map<Field, String> fields, List<String> top, int dateAt, boolean isOld) {
        if (top.isEmpty()) {
            return;
        }
        if (isOld) {
            fields.put(Field.SOURCE, top.get(0));
            if (dateAt >= 0 && dateAt < top.size()) {
                // Between them may stand the edition.
                fields.putIfAbsent(Field.TITLE, top.get(top.size() - 1));
            }
            return;
        }
        fields.putIfAbsent(Field.TITLE, top.get(0));
        if (dateAt >= 2) {
            fields.put(Field.SOURCE, top.get(dateAt - 1));
        }
    }
}
