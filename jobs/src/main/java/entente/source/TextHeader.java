package entente.source;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header of a text: a first block of {@code key: value} lines, all of known keys in any case, and the text begins after
 * the empty line that ends it; or what stands between two lines of {@code ---}, as in files made for web sites, where other
 * keys are passed over. Without one the whole file is the text.
 */
final class TextHeader {

    /** Keys that say something of the article but are no fields of it. */
    private static final Set<String> NOTES = Set.of(
            "reference",
            "by",
            "writer",
            "editor",
            "credit",
            "dateline",
            "location",
            "words",
            "word count",
            "length",
            "updated",
            "last updated",
            "description",
            "summary",
            "author",
            "authors",
            "note",
            "byline",
            "from",
            "to",
            "cc",
            "section",
            "page",
            "copyright",
            "tags",
            "keywords",
            "category");

    private static final Map<String, Field> KEYS = Map.ofEntries(
            Map.entry("id", Field.ID),
            Map.entry("date", Field.DATE),
            Map.entry("published", Field.DATE),
            Map.entry("published on", Field.DATE),
            Map.entry("date published", Field.DATE),
            Map.entry("publication date", Field.DATE),
            Map.entry("pubdate", Field.DATE),
            Map.entry("sent", Field.DATE),
            Map.entry("source", Field.SOURCE),
            Map.entry("outlet", Field.SOURCE),
            Map.entry("publication", Field.SOURCE),
            Map.entry("publisher", Field.SOURCE),
            Map.entry("title", Field.TITLE),
            Map.entry("headline", Field.TITLE),
            Map.entry("subject", Field.TITLE),
            Map.entry("url", Field.URL),
            Map.entry("link", Field.URL),
            Map.entry("lang", Field.LANG),
            Map.entry("language", Field.LANG),
            Map.entry("speaker", Field.SPEAKER),
            Map.entry("text", Field.TEXT));

    private static final Pattern FRONT_MATTER =
            Pattern.compile("(?s)\\s*(---|\\+\\+\\+)[ \\t]*\\R(.*?)\\R\\1[ \\t]*(?:\\R|$)");
    private static final Pattern FRONT_LINE = Pattern.compile("([A-Za-z_-]+)\\s*[:=]\\s*(.+)");

    private TextHeader() {}

    /** The fields of a text; always with the text. */
    static Map<Field, String> fields(String content) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        Matcher front = FRONT_MATTER.matcher(content);
        if (front.lookingAt() && frontMatter(front.group(2), fields)) {
            fields.put(Field.TEXT, content.substring(front.end()));
            return fields;
        }
        int body = header(content, fields);
        fields.put(Field.TEXT, content.substring(body));
        return fields;
    }

    private static boolean frontMatter(String block, Map<Field, String> fields) {
        boolean any = false;
        for (String line : block.lines().toList()) {
            Matcher m = FRONT_LINE.matcher(line);
            if (m.matches()) {
                any = true;
                Field field = KEYS.get(m.group(1).toLowerCase(Locale.ROOT));
                if (field != null && field != Field.TEXT) {
                    fields.putIfAbsent(field, unquoted(m.group(2).strip()));
                }
            }
        }
        return any;
    }

    private static String unquoted(String value) {
        boolean isQuoted = value.length() >= 2
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
        return isQuoted ? value.substring(1, value.length() - 1) : value;
    }

    /** Fills the header's fields and returns where the text begins; 0 where there is no header. */
    private static int header(String content, Map<Field, String> fields) {
        int at = 0;
        boolean any = false;
        while (at < content.length()) {
            int newline = content.indexOf('\n', at);
            int end = newline < 0 ? content.length() : newline;
            String line = content.substring(at, end).strip();
            int next = Math.min(content.length(), end + 1);
            if (line.isEmpty()) {
                return any ? next : 0;
            }
            int colon = line.indexOf(':');
            String key = colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            Field field = KEYS.get(key);
            if (field == null && !NOTES.contains(key)) {
                fields.clear();
                return 0;
            }
            any = true;
            if (field != null && field != Field.TEXT) {
                fields.putIfAbsent(field, line.substring(colon + 1).strip());
            }
            at = next;
        }
        return any ? content.length() : 0;
    }
}
