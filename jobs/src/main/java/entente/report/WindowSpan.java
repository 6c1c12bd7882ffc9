package entente.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days for which a window stands in a picture that moves through time. Spans must not overlap there, so a rolling window
 * stands for the month at whose end it ends.
 *
 * @param first the first day
 * @param last the last day
 */
record WindowSpan(LocalDate first, LocalDate last) {

    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");
    private static final int MONTH = "2023-02".length();

    /** The span of a window that is not the whole period. */
    static WindowSpan of(String window) {
        Matcher week = WEEK.matcher(window);
        if (week.matches()) {
            // The fourth of January lies in the first week of its year (ISO 8601).
            LocalDate monday = LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.group(2)))
                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return new WindowSpan(monday, monday.plusDays(6));
        }
        YearMonth month = YearMonth.parse(window.substring(0, MONTH));
        return new WindowSpan(month.atDay(1), month.atEndOfMonth());
    }
}
