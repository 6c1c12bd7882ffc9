package entente.finding.change;

import entente.tie.DaySpan;
import java.io.Serializable;

/**
 * A part of a corpus in which stories are counted: some days, and every outlet but one. A story belongs to each slice that
 * holds one of its articles, as it does to windows; an article without date belongs to none.
 *
 * @param first day since 1970
 * @param last day since 1970
 * @param outside whether it holds all days but these
 * @param unheard the outlet whose articles are left out; empty for none
 */
public record Slice(long first, long last, boolean outside, String unheard) implements Serializable {

    static Slice of(DaySpan days, boolean outside) {
        return new Slice(days.first().toEpochDay(), days.last().toEpochDay(), outside, "");
    }

    /** The same without the articles of an outlet. */
    Slice without(String outlet) {
        return new Slice(first, last, outside, outlet);
    }

    /** Whether it holds an article of that day and outlet. */
    public boolean holds(long day, String outlet) {
        return outside != (first <= day && day <= last) && (unheard.isEmpty() || !unheard.equals(outlet));
    }
}
