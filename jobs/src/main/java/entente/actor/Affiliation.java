package entente.actor;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * An office that a person held.
 *
 * @param person id of the person
 * @param institution id of the institution
 * @param role what kind of office
 * @param title the words news uses for it, may be empty
 * @param state ISO-3 of the state it serves, empty for officers of international organisations
 * @param from first day, null where not known
 * @param to last day, null while in office
 */
public record Affiliation(
        String person, String institution, Role role, String title, String state, LocalDate from, LocalDate to)
        implements Serializable {

    public Affiliation {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(institution, "institution");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(state, "state");
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("ValidTo must not be before ValidFrom, got " + from + " to " + to);
        }
    }

    /** Whether the office was held on a day; on an unknown day, whether it ever was. */
    public boolean covers(LocalDate day) {
        return day == null || ((from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to)));
    }

    boolean overlaps(Affiliation other) {
        return (from == null || other.to == null || !from.isAfter(other.to))
                && (other.from == null || to == null || !other.from.isAfter(to));
    }
}
