package entente.text;

import java.util.Set;

/** English names of days and months: capitalised, though they name nobody. Words are given in lower case. */
public final class CalendarWords {

    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private CalendarWords() {}

    public static boolean isDay(String word) {
        return DAYS.contains(word);
    }

    /** Whether a word names a day or a month. */
    public static boolean isAny(String word) {
        return DAYS.contains(word) || MONTHS.contains(word);
    }
}
