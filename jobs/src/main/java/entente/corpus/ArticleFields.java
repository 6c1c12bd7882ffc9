package entente.corpus;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The fields of one record as the input gives them, any of them null; checked in one place whatever the format was.
 *
 * @param date ISO 8601 day, or day and time
 */
public record ArticleFields(String id, String date, String source, String title, String url, String lang, String text) {

    /** Java knows years of nine digits, tables and calendars do not. */
    private static final int LAST_YEAR = 9999;

    /** The name of a field in headers and objects, in lower case. */
    public enum Name {
        ID,
        DATE,
        SOURCE,
        TITLE,
        URL,
        LANG,
        TEXT;

        /** As it stands in the input. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The article, or why it is none.
     *
     * @param place where the record stands
     * @param maxCharacters a longer text is rejected, in UTF-16 code units
     */
    public Parsed check(Place place, int maxCharacters) {
        String givenId = id == null ? "" : id.strip();
        if (text == null) {
            return Parsed.rejected(place, givenId, RejectionReason.MISSING_TEXT, "no text: give the field 'text'");
        }
        if (text.isBlank()) {
            return Parsed.rejected(place, givenId, RejectionReason.EMPTY, "the text is empty");
        }
        if (text.indexOf('\0') >= 0) {
            return Parsed.rejected(place, givenId, RejectionReason.BINARY, "the text holds NUL characters");
        }
        if (text.length() > maxCharacters) {
            return Parsed.rejected(
                    place,
                    givenId,
                    RejectionReason.OVERSIZE,
                    "the text has " + text.length() + " characters: split it, or raise corpus.maxCharacters");
        }
        LocalDate day;
        try {
            day = day(date);
        } catch (DateTimeException e) {
            return Parsed.rejected(
                    place, givenId, RejectionReason.BAD_DATE, "date '" + date.strip() + "' must be like 2023-02-22");
        }
        if (!Language.isEnglish(lang, text)) {
            return Parsed.rejected(place, givenId, RejectionReason.NOT_ENGLISH, "only English is read");
        }
        Article article = new Article(
                givenId.isEmpty() ? hash() : givenId,
                day,
                orEmpty(source),
                orEmpty(title),
                orEmpty(url),
                orEmpty(lang),
                text);
        return new Parsed(place.file(), place.line(), article, null);
    }

    private static LocalDate day(String date) {
        if (date == null || date.isBlank()) {
            return null;
        }
        String stripped = date.strip();
        boolean hasTime = stripped.length() > 10 && "T ".indexOf(stripped.charAt(10)) >= 0;
        LocalDate day = LocalDate.parse(hasTime ? stripped.substring(0, 10) : stripped);
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw new DateTimeException("no year of the news");
        }
        return day;
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value.strip();
    }

    /** An id from the content: the same text has the same id under any file name. */
    private String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : new String[] {orEmpty(source), orEmpty(title), orEmpty(url), text}) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
