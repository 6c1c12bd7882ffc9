package entente.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/** Days known to the year, the month or the day: 2022, 2022-12, 2022-12-30. */
final class PartialDate {

    private PartialDate() {}

    /** The first day meant; null for an empty cell, nothing for what is no date. */
    static Optional<LocalDate> first(String text) {
        try {
            return Optional.of(
                    switch (text.length()) {
                        case 4 -> Year.parse(text).atDay(1);
                        case 7 -> YearMonth.parse(text).atDay(1);
                        default -> LocalDate.parse(text);
                    });
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The last day meant. */
    static Optional<LocalDate> last(String text) {
        try {
            return Optional.of(
                    switch (text.length()) {
                        case 4 -> Year.parse(text).atMonth(12).atEndOfMonth();
                        case 7 -> YearMonth.parse(text).atEndOfMonth();
                        default -> LocalDate.parse(text);
                    });
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
