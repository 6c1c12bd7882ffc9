package entente.corpus;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One document of the corpus. Only the text is required of the input; an absent id is a hash of the content.
 *
 * @param id the id given in the input, unique in a run
 * @param date day of publication, or null where the input gives none
 * @param source who published it, empty where unknown
 * @param title headline, empty where unknown
 * @param url where it stood, empty where unknown
 * @param lang ISO 639-1 code, empty where unknown
 * @param text the text as read; all offsets point into it
 * @param speaker who says all of it, as the input has it: an actor's id or name; empty where it is nobody's speech
 * @param place where the record stands in the input, so that a sentence leads back to its file
 * @param coding what others have coded of it, null where the text is to be read
 */
public record Article(
        String id,
        LocalDate date,
        String source,
        String title,
        String url,
        String lang,
        String text,
        String speaker,
        Place place,
        Coding coding) {

    /** Of an article that stands in no file. */
    private static final Place NOWHERE = new Place("", 0);

    /** An article that stands in no file and is nobody's speech. */
    public Article(String id, LocalDate date, String source, String title, String url, String lang, String text) {
        this(id, date, source, title, url, lang, text, "", NOWHERE, null);
    }

    public Article {
        if (id.isBlank()) {
            throw new IllegalArgumentException("article id must not be blank");
        }
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(lang, "lang");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(speaker, "speaker");
        Objects.requireNonNull(place, "place");
    }

    /** The same with the speaker's id in the place of what the input calls them. */
    public Article spokenBy(String actor) {
        return new Article(id, date, source, title, url, lang, text, actor, place, coding);
    }

    /** What it says, wherever it stands. */
    public String says() {
        String says = String.join("\0", id, String.valueOf(date), source, title, url, lang, text, speaker);
        return coding == null ? says : says + "\0" + coding;
    }

    /** Whether others have coded it, so that its text is not read. */
    public boolean isCoded() {
        return coding != null;
    }
}
