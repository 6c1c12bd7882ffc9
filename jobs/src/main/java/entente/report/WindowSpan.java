package entente.report;

import entente.tie.DaySpan;
import entente.tie.WindowLength;
import java.time.LocalDate;

/**
 * The days for which a window stands in a picture that moves through time. Spans must not overlap there, so a rolling window
 * stands for the month at whose end it ends.
 *
 * @param first the first day
 * @param last the last day
 */
record WindowSpan(LocalDate first, LocalDate last) {

    /** The span of a window that is not the whole period. */
    static WindowSpan of(String window) {
        DaySpan days = DaySpan.of(window);
        boolean rolling = window.indexOf(WindowLength.ROLLING_MARK) >= 0;
        return new WindowSpan(rolling ? days.last().withDayOfMonth(1) : days.first(), days.last());
    }
}
