package entente.tie;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The integer counts of one pair of actors in one window; everything else about a tie is computed from these. Stories are
 * the unit: the copies of a story count once.
 *
 * @param window name of the window
 * @param a the actor with the smaller id
 * @param b the other
 * @param raw co-mentions within the window of sentences, over all articles
 * @param articles articles that mention both, at any distance
 * @param stories stories in which they meet within the window of sentences
 * @param shared stories that mention both, at any distance: what the null model tests
 * @param sources publishers of the articles that mention both
 * @param closeness sum over stories of the closest meeting, in units of {@link CoMention#UNIT}
 * @param fractional sum over stories of the most telling meeting shared among k actors, in the same units
 * @param firstDate first dated article in which they meet, or null
 * @param lastDate last one, or null
 */
public record TieCount(
        String window,
        String a,
        String b,
        long raw,
        long articles,
        long stories,
        long shared,
        long sources,
        long closeness,
        long fractional,
        LocalDate firstDate,
        LocalDate lastDate)
        implements Serializable {

    public TieCount {
        if (a.compareTo(b) >= 0) {
            throw new IllegalArgumentException("a pair must stand in lexicographic order, got " + a + ", " + b);
        }
        if (shared < stories) {
            throw new IllegalArgumentException(
                    "stories that mention both must be at least those where they meet, got " + shared + ", " + stories);
        }
    }
}
