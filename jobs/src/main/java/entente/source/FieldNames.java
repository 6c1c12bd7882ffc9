package entente.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which column or key holds which field, guessed by its name: first what the tools of the field write (told by names that
 * only they have), then what such columns are called anywhere, the likeliest first. Names count without case, blanks and
 * punctuation.
 */
public final class FieldNames {

    /** A tool's export, told by names that stand together nowhere else. */
    private record Signature(String tool, Set<String> names, Map<Field, String> fields) {}

    private static final List<Signature> SIGNATURES = List.of(
            new Signature(
                    "trafilatura",
                    Set.of("rawtext", "hostname", "sourcehostname"),
                    Map.of(Field.SOURCE, "sourcehostname", Field.URL, "source", Field.ID, "id")),
            new Signature(
                    "news-please",
                    Set.of("maintext", "datepublish", "sourcedomain"),
                    Map.of(Field.SOURCE, "sourcedomain", Field.DATE, "datepublish")),
            new Signature(
                    "Event Registry",
                    Set.of("uri", "datetimepub", "body"),
                    Map.of(Field.ID, "uri", Field.SOURCE, "source.title", Field.DATE, "date")),
            new Signature(
                    "newsapi.org",
                    Set.of("publishedat", "content", "urltoimage"),
                    Map.of(Field.SOURCE, "source.name", Field.DATE, "publishedat")));

    /** What a text is called; never a summary, which is another text. */
    private static final Map<Field, List<String>> CALLED = called();

    private FieldNames() {}

    private static Map<Field, List<String>> called() {
        Map<Field, List<String>> called = new EnumMap<>(Field.class);
        called.put(
                Field.TEXT,
                List.of(
                        "text",
                        "maintext",
                        "articlebody",
                        "fulltext",
                        "body",
                        "content",
                        "articletext",
                        "article",
                        "bodytext",
                        "contentencoded",
                        "articlecontent",
                        "newsbody",
                        "storytext",
                        "storybody",
                        "story",
                        "plaintext",
                        "cleanedtext",
                        "cleantext",
                        "maincontent",
                        "contenttext",
                        "textcontent",
                        "transcript",
                        "speech",
                        "document",
                        "rawtext",
                        "artikeltext",
                        "volltext",
                        "texte",
                        "texto",
                        "testo",
                        "tekst",
                        "contenu",
                        "contenido"));
        called.put(
                Field.DATE,
                List.of(
                        "date",
                        "publisheddate",
                        "publicationdate",
                        "publishdate",
                        "datepublished",
                        "datepublish",
                        "publishedat",
                        "published",
                        "pubdate",
                        "datetimepub",
                        "publicationdatetime",
                        "publishedon",
                        "articledate",
                        "newsdate",
                        "releasedate",
                        "issuedate",
                        "dateofpublication",
                        "dateunixtime",
                        "pubtime",
                        "published_time",
                        "publishedtime",
                        "postedat",
                        "datetime",
                        "timestamp",
                        "createdat",
                        "createdutc",
                        "created",
                        "day",
                        "time",
                        "datum",
                        "fecha",
                        "erscheinungsdatum"));
        called.put(
                Field.SOURCE,
                List.of(
                        "source",
                        "sourcename",
                        "source.name",
                        "source.title",
                        "outlet",
                        "publication",
                        "publicationtitle",
                        "publisher",
                        "newspaper",
                        "medianame",
                        "media",
                        "sitename",
                        "newssource",
                        "sourcedomain",
                        "domain",
                        "hostname",
                        "site",
                        "feed",
                        "channel",
                        "quelle",
                        "fuente",
                        "fonte",
                        "zeitung"));
        called.put(
                Field.TITLE,
                List.of(
                        "title",
                        "headline",
                        "headline.main",
                        "articletitle",
                        "newstitle",
                        "heading",
                        "head",
                        "webtitle",
                        "titel",
                        "titre",
                        "titulo",
                        "título",
                        "titolo",
                        "überschrift",
                        "schlagzeile"));
        called.put(
                Field.URL,
                List.of(
                        "url",
                        "link",
                        "articleurl",
                        "weburl",
                        "documenturl",
                        "canonicalurl",
                        "canonicallink",
                        "permalink",
                        "href",
                        "sourceurl",
                        "newsurl"));
        called.put(Field.LANG, List.of("lang", "language", "languagecode", "langcode", "isolanguage", "baselanguage"));
        called.put(Field.SPEAKER, List.of("speaker", "speakerid", "spokenby"));
        called.put(
                Field.ID,
                List.of(
                        "id",
                        "articleid",
                        "docid",
                        "documentid",
                        "storyid",
                        "storiesid",
                        "newsid",
                        "uuid",
                        "guid",
                        "accessionnumber",
                        "documentnumber",
                        "id.oid"));
        return called;
    }

    /**
     * What a user says of the fields.
     *
     * @param pairs {@code text=body,date=published_at}; empty for nothing
     * @throws IllegalArgumentException where a field does not exist or has two columns
     */
    public static Map<Field, String> given(String pairs) {
        Map<Field, String> given = new EnumMap<>(Field.class);
        for (String pair : pairs.split(",", -1)) {
            if (pair.isBlank()) {
                continue;
            }
            int equals = pair.indexOf('=');
            String key = equals < 0 ? pair : pair.substring(0, equals);
            Field field = Field.of(key)
                    .orElseThrow(() -> new IllegalArgumentException("no field is named '" + key.strip()
                            + "': give field=column of "
                            + Arrays.stream(Field.values()).map(Field::key).toList()));
            String column = equals < 0 ? "" : pair.substring(equals + 1).strip();
            if (column.isEmpty() || given.put(field, column) != null) {
                throw new IllegalArgumentException("give the field '" + field.key() + "' one column, as in text=body");
            }
        }
        return given;
    }

    /** A name without what writers differ in; a dot parts an object from its key. */
    static String normal(String name) {
        StringBuilder normal = new StringBuilder();
        for (char c : name.strip().toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isLetterOrDigit(c) || (c == '.' && normal.length() > 0)) {
                normal.append(c);
            }
        }
        return normal.toString();
    }

    /**
     * The column of each field.
     *
     * @param columns in their order
     * @param given what the user says
     */
    static FieldMap map(Collection<String> columns, Map<Field, String> given) {
        Map<String, String> byName = new LinkedHashMap<>();
        columns.forEach(column -> byName.putIfAbsent(normal(column), column));
        Map<Field, String> taken = new EnumMap<>(Field.class);
        List<String> missing = new ArrayList<>();
        given.forEach((field, name) -> {
            String column = byName.get(normal(name));
            if (column == null) {
                missing.add(name);
            } else {
                taken.put(field, column);
            }
        });
        String tool = "";
        for (Signature signature : SIGNATURES) {
            if (tool.isEmpty() && byName.keySet().containsAll(signature.names())) {
                tool = signature.tool();
                signature.fields().forEach((field, name) -> take(taken, given, field, byName.get(name)));
            }
        }
        for (Field field : Field.values()) {
            for (String name : CALLED.get(field)) {
                take(taken, given, field, byName.get(name));
            }
        }
        return new FieldMap(tool, taken, missing);
    }

    private static void take(Map<Field, String> taken, Map<Field, String> given, Field field, String column) {
        // What the user names for one field serves no other by a guess.
        if (column != null && !given.containsKey(field) && !taken.containsValue(column)) {
            taken.putIfAbsent(field, column);
        }
    }
}
