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
 */
public record Article(String id, LocalDate date, String source, String title, String url, String lang, String text) {

    public Article {
        if (id.isBlank()) {
            throw new IllegalArgumentException("article id must not be blank");
        }
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(lang, "lang");
        Objects.requireNonNull(text, "text");
    }
}
