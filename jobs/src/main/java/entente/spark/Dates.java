package entente.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.io.Serializable;
import java.time.LocalDate;
import org.apache.spark.sql.Column;

/**
 * The days whose articles a run sees. What has no date cannot be left out by it, so it is always seen.
 *
 * @param from the first day, null for no bound
 * @param to the last day, null for no bound
 */
public record Dates(LocalDate from, LocalDate to) implements Serializable {

    /** No bounds. */
    public static final Dates ALL = new Dates(null, null);

    /** Whether a run sees an article of that day, null where it has none. */
    public boolean hold(LocalDate date) {
        return date == null || ((from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to)));
    }

    /** The same as a condition on a column. */
    public Column condition(String column) {
        Column date = col(column);
        Column holds = lit(true);
        if (from != null) {
            holds = holds.and(date.geq(lit(from)));
        }
        if (to != null) {
            holds = holds.and(date.leq(lit(to)));
        }
        return date.isNull().or(holds);
    }

    /** Whether no day is left out. */
    public boolean all() {
        return from == null && to == null;
    }
}
