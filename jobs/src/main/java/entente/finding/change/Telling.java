package entente.finding.change;

import java.util.Comparator;

/**
 * An article that tells of an edge or an actor: that two meet, that one states something of another, that one is named.
 *
 * @param thing what it tells of, by {@link SecondLook#thing}
 * @param story it belongs to
 * @param outlet its publisher; empty where it names none
 * @param day since 1970
 * @param statement what tells one statement from another, so that copies of a sentence count once; 0 for what is none
 * @param polarity of a statement
 * @param article its id
 * @param position of the statement in it
 */
public record Telling(
        String thing,
        String story,
        String outlet,
        long day,
        long statement,
        int polarity,
        String article,
        int position) {

    /** Of copies of one sentence the first counts. */
    static final Comparator<Telling> ORDER = Comparator.comparingLong(Telling::day)
            .thenComparing(Telling::article)
            .thenComparingInt(Telling::position);
}
