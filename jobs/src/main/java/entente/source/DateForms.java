package entente.source;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days of publication in the forms that files have: ISO with and without time and zone, {@code 14 March 2023},
 * {@code March 14, 2023}, {@code 14.03.2023}, {@code 20230314}, {@code 20230314101112}, RFC 822, seconds, milliseconds or
 * finer since 1970. The day is that of the date as written, whatever its zone: it is what the publisher put under the
 * headline. Seconds since 1970 have no day of their own and count in UTC.
 */
final class DateForms {

    private static final Pattern ISO =
            Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T\\s]+(\\d{1,2}:\\d{2}.*|\\d{2}Z?))?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{4,6}(?:\\.\\d+)?Z?)?");
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})(?:[,T\\s]+\\d{1,2}:\\d{2}.*)?");
    private static final Pattern EPOCH = Pattern.compile("-?\\d{9,19}(?:\\.\\d+)?");
    private static final Pattern DAY_MONTH = Pattern.compile(
            "(?:\\p{L}+\\.?,?\\s+)?(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?(\\p{L}{3,9})\\.?[,\\s-]+(\\d{4})\\b.*");
    private static final Pattern MONTH_DAY =
            Pattern.compile("(?:\\p{L}+\\.?,?\\s+)?(\\p{L}{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b.*");
    /** As C and Java print it: Wed Feb 22 10:00:00 GMT 2023. */
    private static final Pattern CLOCK_BEFORE_YEAR =
            Pattern.compile("\\p{L}{3},?\\s+(\\p{L}{3})\\s+(\\d{1,2})\\s+[\\d:]{5,8}\\s+(?:\\S+\\s+)?(\\d{4})");

    private static final Map<String, Integer> MONTHS = months();

    /** What a date says: a day, a day under each order, or nothing. */
    record Found(LocalDate day, LocalDate dayFirst, LocalDate monthFirst) {

        static final Found NOTHING = new Found(null, null, null);

        static Found of(LocalDate day) {
            return new Found(day, null, null);
        }

        boolean isNothing() {
            return day == null && dayFirst == null && monthFirst == null;
        }

        boolean isAmbiguous() {
            return dayFirst != null && monthFirst != null && !dayFirst.equals(monthFirst);
        }

        /** The order that such a date can only have, or null where it could have either or has none. */
        DateOrder tells() {
            if (dayFirst != null && monthFirst == null) {
                return DateOrder.DAY_FIRST;
            }
            return monthFirst != null && dayFirst == null ? DateOrder.MONTH_FIRST : null;
        }

        LocalDate in(DateOrder order) {
            if (day != null) {
                return day;
            }
            if (!isAmbiguous()) {
                return dayFirst != null ? dayFirst : monthFirst;
            }
            return switch (order) {
                case AUTO -> null;
                case DAY_FIRST -> dayFirst;
                case MONTH_FIRST -> monthFirst;
            };
        }
    }

    private DateForms() {}

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            months.put(name, month.getValue());
            months.put(name.substring(0, 3), month.getValue());
        }
        months.put("sept", 9);
        return months;
    }

    /** Reads a date in any form. */
    static Found parse(String given) {
        String date = given.strip();
        try {
            Matcher m = ISO.matcher(date);
            if (m.matches()) {
                return Found.of(day(m.group(1), m.group(2), m.group(3)));
            }
            m = COMPACT.matcher(date);
            // Fourteen digits are a day and a time; thirteen are milliseconds.
            if (m.matches() && date.length() != 13 && isYear(m.group(1))) {
                Found compact = compact(m);
                if (!compact.isNothing()) {
                    return compact;
                }
            }
            m = NUMBERS.matcher(date);
            if (m.matches()) {
                return new Found(
                        null, tried(m.group(4), m.group(3), m.group(1)), tried(m.group(4), m.group(1), m.group(3)));
            }
            if (EPOCH.matcher(date).matches()) {
                return Found.of(epoch(date));
            }
            return words(date);
        } catch (DateTimeException | ArithmeticException e) {
            return Found.NOTHING;
        }
    }

    private static Found compact(Matcher m) {
        LocalDate day = tried(m.group(1), m.group(2), m.group(3));
        return day == null ? Found.NOTHING : Found.of(day);
    }

    private static boolean isYear(String digits) {
        int year = Integer.parseInt(digits);
        return year >= 1600 && year < 2200;
    }

    private static Found words(String date) {
        Matcher m = CLOCK_BEFORE_YEAR.matcher(date);
        if (m.matches()) {
            return named(m.group(3), m.group(1), m.group(2));
        }
        m = DAY_MONTH.matcher(date);
        if (m.matches()) {
            return named(m.group(3), m.group(2), m.group(1));
        }
        m = MONTH_DAY.matcher(date);
        return m.matches() ? named(m.group(3), m.group(1), m.group(2)) : Found.NOTHING;
    }

    private static Found named(String year, String month, String day) {
        Integer number = MONTHS.get(month.toLowerCase(Locale.ROOT));
        return number == null ? Found.NOTHING : Found.of(day(year, Integer.toString(number), day));
    }

    private static LocalDate epoch(String digits) {
        int dot = digits.indexOf('.');
        String whole = dot < 0 ? digits : digits.substring(0, dot);
        long value = Long.parseLong(whole);
        int length = whole.startsWith("-") ? whole.length() - 1 : whole.length();
        long seconds =
                switch ((length - 9) / 3) {
                    case 0 -> value;
                    case 1 -> Math.floorDiv(value, 1_000L);
                    case 2 -> Math.floorDiv(value, 1_000_000L);
                    default -> Math.floorDiv(value, 1_000_000_000L);
                };
        return LocalDate.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC);
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static LocalDate tried(String year, String month, String day) {
        try {
            return day(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
