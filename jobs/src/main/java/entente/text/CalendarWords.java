package entente.text;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** English names of days and months: capitalised, though they name nobody. Words are given in lower case. */
public final class CalendarWords {

    private static final Set<String> DAYS = names(DayOfWeek.values());
    private static final Set<String> MONTHS = names(Month.values());

    private CalendarWords() {}

    private static Set<String> names(Enum<?>... words) {
        return Arrays.stream(words)
                .map(word -> word.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    public static boolean isDay(String word) {
        return DAYS.contains(word);
    }

    /** Whether a word names a day or a month. */
    public static boolean isAny(String word) {
        return DAYS.contains(word) || MONTHS.contains(word);
    }
}
