package entente.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the cells of a column may hold where they are not empty: told to readers, and held against every cell in tests. */
public final class Range {

    /** Any words. */
    public static final Range TEXT = new Range("text", cell -> true);

    /** Any number. */
    public static final Range NUMBER = numbers("number", value -> true);

    /** No or yes. */
    public static final Range FLAG = oneOf("0", "1");

    /** A day. */
    public static final Range DATE = pattern("date (ISO 8601)", "\\d{4}-\\d{2}-\\d{2}");

    /** A day, or the month or year where only that is known. */
    public static final Range PARTIAL_DATE = pattern("year, month or day (ISO 8601)", "\\d{4}(-\\d{2}(-\\d{2})?)?");

    private final String text;
    private final Predicate<String> cells;

    private Range(String text, Predicate<String> cells) {
        this.text = text;
        this.cells = cells;
    }

    /** Numbers that are at least {@code low}. */
    public static Range atLeast(double low) {
        return numbers(">= " + Numbers.text(low), value -> value >= low);
    }

    /** Numbers that are greater than {@code low}. */
    public static Range above(double low) {
        return numbers("> " + Numbers.text(low), value -> value > low);
    }

    /** Numbers from {@code low} to {@code high}, both among them. */
    public static Range between(double low, double high) {
        return numbers(
                "[" + Numbers.text(low) + ", " + Numbers.text(high) + "]", value -> value >= low && value <= high);
    }

    /** One of these words. */
    public static Range oneOf(String... words) {
        List<String> all = List.of(words);
        return new Range(String.join(", ", all), all::contains);
    }

    /** The names of an enum in lower case. */
    public static <E extends Enum<E>> Range oneOf(Class<E> kinds) {
        return oneOf(Arrays.stream(kinds.getEnumConstants())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toArray(String[]::new));
    }

    /** The same, or this word instead. */
    public Range or(String word) {
        return new Range(text + " or " + word, cell -> cell.equals(word) || cells.test(cell));
    }

    private static Range numbers(String text, DoublePredicate numbers) {
        return new Range(text, cell -> {
            try {
                return numbers.test(Double.parseDouble(cell));
            } catch (NumberFormatException e) {
                return false;
            }
        });
    }

    private static Range pattern(String text, String regex) {
        Pattern pattern = Pattern.compile(regex);
        return new Range(text, cell -> pattern.matcher(cell).matches());
    }

    /** The range in words: {@code >= 0}, {@code [-1, 1]}, {@code person, state}, {@code text}. */
    public String text() {
        return text;
    }

    /** Whether the cell, which is not empty, lies within. */
    public boolean holds(String cell) {
        return cells.test(cell);
    }
}
