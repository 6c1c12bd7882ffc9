package entente.source;

import entente.corpus.Article;
import entente.corpus.Coding;
import entente.corpus.Language;
import entente.corpus.Parsed;
import entente.corpus.Place;
import entente.corpus.RejectionReason;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a record is an article, decided in one place whatever the file was: encoding, markup, dates, language, size. */
final class ArticleCheck {

    /** Newspapers begin about here; an earlier year is a mistake, or what a program puts where it knows none. */
    private static final int FIRST_YEAR = 1600;

    /** What services put in the place of the rest. */
    private static final Pattern CUT = Pattern.compile("(?s)(.*?)\\s*(?:…|\\.\\.\\.)?\\s*\\[\\+\\d+ chars\\]\\s*");

    private static final Pattern MISSING =
            Pattern.compile("(?i)\\s*(?:nan|nat|none|null|n/a|#n/a|<na>|undefined|-+)?\\s*");

    private final String file;
    private final String origin;
    private final ReadRules rules;
    private final DateOrder order;
    private final Notes notes;

    /**
     * Checks records of one file.
     *
     * @param origin where the file stands within what was given
     * @param order of day and month in it
     */
    ArticleCheck(String file, String origin, ReadRules rules, DateOrder order, Notes notes) {
        this.file = file;
        this.origin = origin;
        this.rules = rules;
        this.order = order;
        this.notes = notes;
    }

    /** The article, or why it is none. */
    Parsed check(SourceRecord record) {
        Place place = new Place(file, record.line());
        String id = orEmpty(record.fields().get(Field.ID));
        if (Escapes.any(id)) {
            id = "";
        }
        if (record.problem() != null) {
            return Parsed.rejected(place, id, record.problem(), record.detail());
        }
        Map<Field, String> fields = new EnumMap<>(Field.class);
        for (Map.Entry<Field, String> entry : record.fields().entrySet()) {
            String value = decoded(entry.getValue());
            if (value == null) {
                return Parsed.rejected(
                        place,
                        id,
                        RejectionReason.MALFORMED_UTF8,
                        "the " + entry.getKey().key() + " is neither UTF-8 nor Windows-1252: convert the file");
            }
            fields.put(entry.getKey(), value);
        }
        String decodedId = orEmpty(fields.get(Field.ID));
        return record.coded() == null
                ? article(place, decodedId, fields)
                : coded(place, decodedId, fields, record.coded());
    }

    /** A coded row written out; it has no language. */
    private Parsed coded(Place place, String id, Map<Field, String> fields, CodedRow row) {
        CodedRow readable = row.readable(this::decoded);
        if (readable == null) {
            return Parsed.rejected(
                    place,
                    id,
                    RejectionReason.MALFORMED_UTF8,
                    "the row is neither UTF-8 nor Windows-1252: convert the file");
        }
        Day day = day(place, id, fields);
        if (day.rejected() != null) {
            return day.rejected();
        }
        CodedRow.Written written = readable.written(day.date());
        if (written.text().length() > rules.limits().maxCharacters()) {
            return tooLong(place, id, written.text().length());
        }
        return article(place, id, fields, day.date(), written.text(), written.coding());
    }

    private String decoded(String value) {
        if (Escapes.any(value)) {
            String windows = Escapes.windows(value);
            if (windows != null) {
                notes.note("read as Windows-1252, not UTF-8", file);
            }
            return windows;
        }
        String repaired = Escapes.repaired(value);
        if (!repaired.equals(value)) {
            notes.note("UTF-8 that was read as Windows-1252 before ('Ã©' for 'é') set right", file);
        }
        return repaired;
    }

    private Parsed article(Place place, String id, Map<Field, String> fields) {
        String text = fields.get(Field.TEXT);
        if (text == null) {
            return Parsed.rejected(place, id, RejectionReason.MISSING_TEXT, "no text: give the field 'text'");
        }
        if (text.indexOf('\0') >= 0) {
            notes.note("NUL characters taken for blanks", file);
            text = text.replace('\0', ' ');
        }
        int most = rules.limits().maxCharacters();
        if (text.length() > most && !Markup.is(text)) {
            return tooLong(place, id, text.length());
        }
        text = whole(Markup.is(text) ? Markup.text(text) : text);
        if (text.isBlank()) {
            return Parsed.rejected(place, id, RejectionReason.EMPTY, "the text is empty");
        }
        if (text.length() > most) {
            return tooLong(place, id, text.length());
        }
        Day day = day(place, id, fields);
        if (day.rejected() != null) {
            return day.rejected();
        }
        if (!Language.isEnglish(orEmpty(fields.get(Field.LANG)), text)) {
            return Parsed.rejected(place, id, RejectionReason.NOT_ENGLISH, "only English is read");
        }
        return article(place, id, fields, day.date(), text, null);
    }

    private Parsed article(
            Place place, String id, Map<Field, String> fields, LocalDate day, String text, Coding coding) {
        String source = orEmpty(fields.get(Field.SOURCE));
        String title = Markup.line(orEmpty(fields.get(Field.TITLE)));
        String url = orEmpty(fields.get(Field.URL));
        Article article = new Article(
                id.isEmpty() ? hash(source, title, url, text) : id,
                day,
                source,
                title,
                url,
                orEmpty(fields.get(Field.LANG)),
                text,
                orEmpty(fields.get(Field.SPEAKER)),
                new Place(origin, place.line()),
                coding);
        return new Parsed(place.file(), place.line(), article, null);
    }

    /** A day of publication, null where none is given, or why what is given is none. */
    private record Day(LocalDate date, Parsed rejected) {}

    private Day day(Place place, String id, Map<Field, String> fields) {
        String date = orEmpty(fields.get(Field.DATE));
        if (MISSING.matcher(date).matches()) {
            return new Day(null, null);
        }
        DateForms.Found found = DateForms.parse(date);
        LocalDate day = found.in(order);
        if (day == null) {
            return new Day(null, Parsed.rejected(place, id, RejectionReason.BAD_DATE, why(date, found)));
        }
        if (day.getYear() < FIRST_YEAR || day.isAfter(rules.latest())) {
            return new Day(
                    null,
                    Parsed.rejected(
                            place,
                            id,
                            RejectionReason.BAD_DATE,
                            "date '" + date + "' is "
                                    + (day.getYear() < FIRST_YEAR
                                            ? "before " + FIRST_YEAR
                                            : "after " + rules.latest() + ", in the future")
                                    + ": correct it, or leave it out"));
        }
        return new Day(day, null);
    }

    private static Parsed tooLong(Place place, String id, int length) {
        return Parsed.rejected(
                place,
                id,
                RejectionReason.OVERSIZE,
                "the text has " + length + " characters: split it, or raise corpus.maxCharacters");
    }

    private static String why(String date, DateForms.Found found) {
        String shown = date.length() > 40 ? date.substring(0, 40) + "..." : date;
        return found.isAmbiguous()
                ? "date '" + shown + "' can be " + found.dayFirst() + " or " + found.monthFirst()
                        + " and no date of the file tells: set corpus.dateOrder to day_first or month_first"
                : "date '" + shown + "' must be like 2023-02-22";
    }

    /** Of a text that was cut by who delivered it, what there is. */
    private String whole(String text) {
        if (!text.endsWith("chars]") && !text.stripTrailing().endsWith("chars]")) {
            return text;
        }
        Matcher cut = CUT.matcher(text);
        if (!cut.matches()) {
            return text;
        }
        notes.note("text cut short by who delivered it ('[+1234 chars]')", file);
        return cut.group(1);
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value.strip();
    }

    /** An id from the content: the same text has the same id under any file name. */
    private static String hash(String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 16).toLowerCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
