package entente.actor;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who held which office when. */
public final class OfficeHolders implements Serializable {

    private static final Comparator<Affiliation> BY_WEIGHT = Comparator.comparing(Affiliation::role)
            .thenComparing(Affiliation::from, Comparator.nullsFirst(Comparator.reverseOrder()))
            .thenComparing(Affiliation::institution);

    private final Map<String, List<Affiliation>> byPerson = new HashMap<>();
    private final Map<String, List<Affiliation>> byOffice = new HashMap<>();

    OfficeHolders(Collection<Affiliation> held) {
        held.forEach(this::add);
        byPerson.values().forEach(list -> list.sort(BY_WEIGHT));
        byOffice.values().forEach(list -> list.sort(BY_WEIGHT));
    }

    private void add(Affiliation affiliation) {
        byPerson.computeIfAbsent(affiliation.person(), k -> new ArrayList<>(2)).add(affiliation);
        byOffice.computeIfAbsent(officeKey(officeHolder(affiliation), affiliation.role()), k -> new ArrayList<>(4))
                .add(affiliation);
    }

    /** The offices of a person, the weightiest first, of equal ones the latest. */
    public List<Affiliation> of(String person) {
        return byPerson.getOrDefault(person, List.of());
    }

    /**
     * Who held an office on a day.
     *
     * @param stateOrInstitution ISO-3, or the id of an international organisation
     * @param day null for whoever ever held it
     */
    public List<String> holding(String stateOrInstitution, Role role, LocalDate day) {
        return byOffice.getOrDefault(officeKey(stateOrInstitution, role), List.of()).stream()
                .filter(affiliation -> affiliation.covers(day))
                .map(Affiliation::person)
                .distinct()
                .toList();
    }

    /**
     * The weightiest office of a person on a day.
     *
     * @param day null for the last one that the person is known to have held
     */
    Optional<Affiliation> on(String person, LocalDate day) {
        List<Affiliation> held = of(person);
        if (day != null) {
            return held.stream().filter(affiliation -> affiliation.covers(day)).findFirst();
        }
        return held.stream()
                .max(Comparator.comparing(Affiliation::to, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(BY_WEIGHT.reversed()));
    }

    private static String officeHolder(Affiliation affiliation) {
        return affiliation.state().isEmpty() ? affiliation.institution() : affiliation.state();
    }

    private static String officeKey(String stateOrInstitution, Role role) {
        return stateOrInstitution + "/" + role.key();
    }
}
