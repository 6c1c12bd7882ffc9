package entente.tie;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days on end.
 *
 * @param first the first of them
 * @param last the last
 */
public record DaySpan(LocalDate first, LocalDate last) implements Serializable {

    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");

    public DaySpan {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a span must not end before it begins, got " + first + " to " + last);
        }
    }

    /** The days that a window holds, which is not the whole period: the reverse of {@link WindowLength#holding}. */
    public static DaySpan of(String window) {
        int mark = window.indexOf(WindowLength.ROLLING_MARK);
        if (mark >= 0) {
            LocalDate last = LocalDate.parse(window.substring(0, mark));
            int days = WindowLength.of(window.substring(mark + 1)).days();
            return new DaySpan(last.minusDays(days - 1L), last);
        }
        Matcher week = WEEK.matcher(window);
        if (week.matches()) {
            // The fourth of January lies in the first week of its year (ISO 8601).
            LocalDate monday = LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.group(2)))
                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return new DaySpan(monday, monday.plusDays(6));
        }
        YearMonth month = YearMonth.parse(window);
        return new DaySpan(month.atDay(1), month.atEndOfMonth());
    }

    /** Whether it holds all days of another. */
    public boolean holds(DaySpan other) {
        return !other.first.isBefore(first) && !other.last.isAfter(last);
    }
}
