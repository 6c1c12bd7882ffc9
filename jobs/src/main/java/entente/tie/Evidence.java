package entente.tie;

import entente.corpus.Place;
import java.time.LocalDate;

/**
 * The sentence behind a unit of weight: one co-mention of a pair in an article, one alignment or one contact. The ledger that every
 * number leads back to.
 *
 * @param edge id of the row of {@code edges.csv} that it speaks for
 * @param alignment id of the alignment or contact, empty for a co-mention
 * @param article id of the article
 * @param story id of its story
 * @param sentence index of the sentence, the first one where a co-mention spans several
 * @param start first UTF-16 code unit in the article's text
 * @param end one past the last
 * @param text the words
 * @param source who published it
 * @param url where it stood
 * @param date day of the article, or null
 * @param polarity 1 or -1 for an alignment, 0 for a co-mention or a contact
 * @param confidence of an alignment or contact, 1 for a co-mention
 * @param place where the article stands in the corpus
 */
public record Evidence(
        String edge,
        String alignment,
        String article,
        String story,
        int sentence,
        int start,
        int end,
        String text,
        String source,
        String url,
        LocalDate date,
        int polarity,
        double confidence,
        Place place) {

    /** Names the row; equal runs give equal names. */
    public String id() {
        return edge + "@" + (alignment.isEmpty() ? article + "#" + sentence : alignment);
    }
}
