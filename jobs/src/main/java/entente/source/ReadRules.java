package entente.source;

import entente.corpus.ReadLimits;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * How files are read, whatever their kind.
 *
 * @param limits of memory and time
 * @param names the columns or keys that the user says the fields stand in; the others are guessed
 * @param order of day and month in dates such as 03/04/2023
 * @param latest a later day of publication is a mistake
 */
public record ReadRules(ReadLimits limits, Map<Field, String> names, DateOrder order, LocalDate latest)
        implements Serializable {

    public ReadRules {
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(latest, "latest");
        names = Map.copyOf(names);
    }

    /** Everything guessed, any date up to the last that tables know. */
    public static ReadRules of(ReadLimits limits) {
        return new ReadRules(limits, Map.of(), DateOrder.AUTO, LocalDate.of(9999, 12, 31));
    }
}
