package entente.actor;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** The known persons by their names: full in any spelling, with an initial, by one word alone. */
public final class KnownPersons implements Serializable {

    /** Shorter surnames agree in spelling by chance. */
    private static final int FEWEST_SPELLED = 6;

    private final Map<String, List<String>> personsByKey = new HashMap<>();
    private final Map<String, List<PersonName>> namesOfPerson = new HashMap<>();
    private final Map<String, List<String>> personsByWord = new HashMap<>();
    /** Who is known by a surname alone, by its spelling. */
    private final Map<String, Set<String>> shortNames = new HashMap<>();

    /** Files a person under a full name. */
    void add(String person, PersonName name) {
        List<String> ids = personsByKey.computeIfAbsent(name.key(), k -> new ArrayList<>(1));
        if (!ids.contains(person)) {
            ids.add(person);
        }
        namesOfPerson.computeIfAbsent(person, k -> new ArrayList<>(2)).add(name);
        bearer(name.given(), person);
        bearer(name.surname(), person);
    }

    /** Files a person under the surname by which the news knows it. */
    void addShort(String person, String surname) {
        shortNames
                .computeIfAbsent(Spelling.key(Words.fold(surname)), k -> new TreeSet<>())
                .add(person);
    }

    /**
     * The persons who bear a family name, and a given name with an initial.
     *
     * @param stateOf whom a person is of, by id
     */
    List<String> initialed(PersonName name, UnaryOperator<String> stateOf) {
        return bearers(name.surname()).stream()
                .filter(id -> namesOf(id).stream().anyMatch(known -> isInitialed(known, name, stateOf.apply(id))))
                .toList();
    }

    /** The persons who may bear a name, its spelling and middle names aside. */
    public List<String> called(PersonName name) {
        List<String> found = new ArrayList<>(1);
        for (String id : personsByKey.getOrDefault(name.key(), List.of())) {
            if (namesOfPerson.get(id).stream().anyMatch(known -> known.compatible(name))) {
                found.add(id);
            }
        }
        return found;
    }

    private static boolean isInitialed(PersonName known, PersonName name, String state) {
        return (known.surname().equals(name.surname()) && known.given().startsWith(name.given()))
                || (StateFacts.isFamilyNameFirst(state)
                        && known.given().equals(name.surname())
                        && known.surname().startsWith(name.given()));
    }

    /** The one person whom the news knows by a surname of that spelling, which itself is nobody's. */
    public Optional<String> spelled(String surname) {
        boolean mayBe = surname.length() >= FEWEST_SPELLED && bearers(surname).isEmpty();
        Set<String> ids = mayBe ? shortNames.getOrDefault(Spelling.key(surname), Set.of()) : Set.of();
        return ids.size() == 1 ? Optional.of(ids.iterator().next()) : Optional.empty();
    }

    /** The persons whose first or last name is this folded word. */
    public List<String> bearers(String word) {
        return personsByWord.getOrDefault(word, List.of());
    }

    public List<PersonName> namesOf(String person) {
        return namesOfPerson.getOrDefault(person, List.of());
    }

    private void bearer(String word, String actor) {
        List<String> ids = personsByWord.computeIfAbsent(word, k -> new ArrayList<>(1));
        if (!ids.contains(actor)) {
            ids.add(actor);
        }
    }
}
