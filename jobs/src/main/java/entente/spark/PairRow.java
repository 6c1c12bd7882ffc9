package entente.spark;

import java.time.LocalDate;

/**
 * One article's word on one pair in one window.
 *
 * @param raw how often they meet; 0 where they share the article only
 * @param closeness of their closest meeting, in units of {@link entente.tie.CoMention#UNIT}
 * @param fractional of their most telling meeting, in the same units
 */
public record PairRow(
        String window,
        String a,
        String b,
        String story,
        String source,
        LocalDate date,
        long raw,
        long closeness,
        long fractional) {

    boolean samePair(PairRow other) {
        return b.equals(other.b) && a.equals(other.a) && window.equals(other.window);
    }
}
