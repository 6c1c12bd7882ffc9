package entente.tie;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a corpus is cut in time: the whole of it, calendar weeks (ISO 8601), calendar months, or a rolling span of days
 * that ends with each month. A window is named {@code all}, {@code 2023-W08}, {@code 2023-02} or
 * {@code 2023-02-28_P90D}, after its last day.
 *
 * @param unit kind of window
 * @param days length of a rolling span, 0 for the other units
 */
public record WindowLength(Unit unit, int days) implements Serializable {

    /** The window that holds every article, the undated ones too. */
    public static final String ALL = "all";

    /** Between the last day of a rolling window and its length, in its name. */
    public static final char ROLLING_MARK = '_';

    private static final Pattern ROLLING = Pattern.compile("P([1-9]\\d{0,3})D");

    /** Kinds of window. */
    public enum Unit {
        ALL,
        WEEK,
        MONTH,
        ROLLING
    }

    public WindowLength {
        if ((unit == Unit.ROLLING) != (days > 0)) {
            throw new IllegalArgumentException(
                    "days must be positive for a rolling window and 0 otherwise, got " + days);
        }
    }

    /**
     * Reads a setting: {@code all}, {@code week}, {@code month} or a span such as {@code P90D}.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static WindowLength of(String text) {
        Matcher rolling = ROLLING.matcher(text);
        if (rolling.matches()) {
            return new WindowLength(Unit.ROLLING, Integer.parseInt(rolling.group(1)));
        }
        return switch (text) {
            case "all" -> new WindowLength(Unit.ALL, 0);
            case "week" -> new WindowLength(Unit.WEEK, 0);
            case "month" -> new WindowLength(Unit.MONTH, 0);
            default ->
                throw new IllegalArgumentException("window must be all, week, month or a span like P90D, got " + text);
        };
    }

    /**
     * The windows that hold a day, oldest first; every one holds {@link #ALL}.
     *
     * @param date day of an article, or null where it has none
     */
    public List<String> holding(LocalDate date) {
        List<String> windows = new ArrayList<>();
        windows.add(ALL);
        if (date != null) {
            switch (unit) {
                case ALL -> {}
                case WEEK -> windows.add(week(date));
                case MONTH -> windows.add(YearMonth.from(date).toString());
                case ROLLING -> rolling(date, windows);
            }
        }
        return windows;
    }

    /** Whether two windows of one kind share no day, the one with the smaller name ending before the other begins. */
    public static boolean areApart(String earlier, String later) {
        int tail = later.indexOf(ROLLING_MARK);
        if (tail < 0) {
            return !earlier.equals(later);
        }
        int days = of(later.substring(tail + 1)).days();
        LocalDate end = LocalDate.parse(later.substring(0, tail));
        LocalDate endBefore = LocalDate.parse(earlier.substring(0, earlier.indexOf(ROLLING_MARK)));
        return !end.minusDays(days).isBefore(endBefore);
    }

    private static String week(LocalDate date) {
        LocalDate thursday =
                date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(3);
        return String.format(
                Locale.ROOT, "%04d-W%02d", thursday.getYear(), thursday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private void rolling(LocalDate date, List<String> windows) {
        LocalDate end = date.with(TemporalAdjusters.lastDayOfMonth());
        while (end.minusDays(days).isBefore(date)) {
            windows.add(end.toString() + ROLLING_MARK + "P" + days + "D");
            end = end.plusDays(1).with(TemporalAdjusters.lastDayOfMonth());
        }
    }
}
