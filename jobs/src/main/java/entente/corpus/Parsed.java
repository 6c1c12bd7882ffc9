package entente.corpus;

/**
 * What became of one record of the input: an article or a rejection, the other is null.
 *
 * @param file where it stood, as the user gave it
 * @param line from 1, or 0 where the file is the record
 */
public record Parsed(String file, long line, Article article, Rejection rejection) {

    public Parsed {
        if ((article == null) == (rejection == null)) {
            throw new IllegalArgumentException(
                    "a record must be an article or a rejection, got " + article + ", " + rejection);
        }
    }

    /** The record at a place is no article. */
    public static Parsed rejected(Place place, String docId, RejectionReason reason, String detail) {
        return new Parsed(
                place.file(), place.line(), null, new Rejection(place.file(), place.line(), docId, reason, detail));
    }
}
