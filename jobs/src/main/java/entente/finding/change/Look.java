package entente.finding.change;

import entente.tie.DaySpan;
import entente.tie.WindowLength;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;

/**
 * Two slices of a corpus that are held against each other.
 *
 * @param before the earlier one, or the rest of the period
 * @param after the later one
 */
public record Look(Slice before, Slice after) implements Serializable {

    /** In which ways a change is looked at. */
    public enum Kind {
        /** As it was found: the window against what it is held against. */
        WINDOW(null),
        /** The same with weeks. */
        WEEK(Period.ofWeeks(1)),
        /** The same with months. */
        MONTH(Period.ofMonths(1)),
        /** The same with quarters. */
        QUARTER(Period.ofMonths(3)),
        /** The windows as they were, without the outlet that tells most of it. */
        OUTLET(null);

        private final Period length;

        Kind(Period length) {
            this.length = length;
        }
    }

    /**
     * In which ways a change can be looked at. Spans of another length lie on either side of the boundary: the later one
     * begins with the window, the earlier one ends with the window before. Against the rest of the period, the span lies
     * around the middle of the window and the rest is all days outside the span. A span that the period does not hold whole is
     * left out: its news are not told yet, or not in this corpus.
     *
     * @param window that is described
     * @param against the window before it, or {@link WindowLength#ALL}
     * @param period from the first day of the first window to the last of the last
     */
    static Map<Kind, Look> at(String window, String against, DaySpan period) {
        DaySpan after = DaySpan.of(window);
        boolean rest = against.equals(WindowLength.ALL);
        Look found = rest ? around(after) : new Look(Slice.of(DaySpan.of(against), false), Slice.of(after, false));
        Map<Kind, Look> looks = new EnumMap<>(Kind.class);
        looks.put(Kind.WINDOW, found);
        looks.put(Kind.OUTLET, found);
        for (Kind kind : Kind.values()) {
            if (kind.length != null) {
                DaySpan later = rest ? middle(after, kind.length) : from(after.first(), kind.length);
                DaySpan earlier = rest ? later : until(DaySpan.of(against).last(), kind.length);
                if (period.holds(later) && period.holds(earlier)) {
                    looks.put(kind, rest ? around(later) : new Look(Slice.of(earlier, false), Slice.of(later, false)));
                }
            }
        }
        return looks;
    }

    private static Look around(DaySpan days) {
        return new Look(Slice.of(days, true), Slice.of(days, false));
    }

    private static DaySpan from(LocalDate first, Period length) {
        return new DaySpan(first, first.plus(length).minusDays(1));
    }

    private static DaySpan until(LocalDate last, Period length) {
        return new DaySpan(last.plusDays(1).minus(length), last);
    }

    /** A span as long as from the window's first day on, with the same middle as the window. */
    private static DaySpan middle(DaySpan window, Period length) {
        long days = ChronoUnit.DAYS.between(window.first(), window.last()) + 1;
        long wanted = ChronoUnit.DAYS.between(window.first(), window.first().plus(length));
        LocalDate first = window.first().plusDays(Math.floorDiv(days - wanted, 2));
        return new DaySpan(first, first.plusDays(wanted - 1));
    }

    /** The same without the articles of an outlet. */
    Look without(String outlet) {
        return new Look(before.without(outlet), after.without(outlet));
    }
}
