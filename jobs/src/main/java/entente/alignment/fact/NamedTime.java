package entente.alignment.fact;

import java.time.LocalDate;

/**
 * A time that a sentence names.
 *
 * @param set what it hangs on
 * @param to last token of its words
 * @param iso the year, month or day; empty where only that it is long ago is known
 * @param last the last day meant
 */
public record NamedTime(Circumstance set, int to, String iso, LocalDate last) {

    /** Whether a word of the time is this token. */
    boolean holds(int token) {
        return token >= set.from() && token <= to;
    }
}
