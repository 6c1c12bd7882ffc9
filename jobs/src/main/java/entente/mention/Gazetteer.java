package entente.mention;

import java.io.Serializable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The known actors: their names in a trie over words, their offices with dates, the phrases that mean an office, an
 * organ or a role beside a state. Immutable once built; serialised with a job.
 */
public final class Gazetteer implements Serializable {

    /** Organs that act as the state itself: 'the Chinese government', 'the Israeli army' are China and Israel. */
    private static final Set<String> COLLECTIVE = Set.of("government", "presidency", "armed-forces", "police");

    /** Shorter surnames agree in spelling by chance. */
    private static final int FEWEST_SPELLED = 6;

    private static final Comparator<Affiliation> BY_WEIGHT = Comparator.comparing(Affiliation::role)
            .thenComparing(Affiliation::from, Comparator.nullsFirst(Comparator.reverseOrder()))
            .thenComparing(Affiliation::institution);

    private final ActorLists lists;
    private final Ledger ledger;
    private final SortedMap<String, Actor> actors;
    private final PhraseTrie<NameEntry> names = new PhraseTrie<>();
    private final PhraseTrie<Office> offices = new PhraseTrie<>();
    private final PhraseTrie<String> groups = new PhraseTrie<>();
    private final HashSet<String> privateNouns = new HashSet<>();
    private final HashSet<String> personNouns = new HashSet<>();
    private final HashSet<String> within = new HashSet<>();
    private final HashMap<String, Side> sides = new HashMap<>();
    private final Map<String, List<Affiliation>> byPerson = new HashMap<>();
    private final Map<String, List<Affiliation>> byOffice = new HashMap<>();
    private final Map<String, List<String>> personsByKey = new HashMap<>();
    private final Map<String, List<PersonName>> namesOfPerson = new HashMap<>();
    private final Map<String, List<String>> personsByWord = new HashMap<>();
    /** Who is known by a surname alone, by its spelling. */
    private final Map<String, Set<String>> shortNames = new HashMap<>();

    private final Map<String, String> stateOfPlace = new HashMap<>();
    private final Map<String, String> nameOfPlace = new HashMap<>();

    private Gazetteer(ActorLists lists, Ledger ledger) {
        this.lists = lists;
        this.ledger = ledger;
        this.actors = new TreeMap<>(lists.actors);
        actors.putAll(ledger.actors());
        ledger.kinds()
                .forEach((id, kind) -> actors.computeIfPresent(
                        id, (key, actor) -> new Actor(key, actor.label(), kind, actor.state())));
        lists.names.forEach(name -> add(name.name(), name.actor(), name.type()));
        for (ActorLists.Name name : lists.names) {
            if (name.type() == NameType.CAPITAL) {
                stateOfPlace.putIfAbsent(
                        "loc." + Words.slug(name.name()), name.actor().length() == 3 ? name.actor() : "");
            }
        }
        for (ActorLists.Place place : lists.places) {
            String id = "loc." + Words.slug(place.name());
            add(place.name(), id, hidesDemonym(place.name()) ? NameType.BLOCKED : NameType.PLACE);
            stateOfPlace.putIfAbsent(id, place.state());
            nameOfPlace.putIfAbsent(id, place.name());
        }
        lists.notActors.forEach(name -> add(name, "none", NameType.BLOCKED));
        lists.placeNames.forEach((name, place) -> add(name, "loc." + Words.slug(place), NameType.PLACE));
        ledger.splits().forEach(split -> remove(split.name(), split.from()));
        ledger.names().forEach(name -> add(name.name(), name.actor(), name.type()));
        addOffices();
        lists.affiliations.forEach(this::add);
        ledger.affiliations().forEach(this::add);
        byPerson.values().forEach(list -> list.sort(BY_WEIGHT));
        byOffice.values().forEach(list -> list.sort(BY_WEIGHT));
    }

    /** The lists that travel with the program. */
    public static Gazetteer bundled() {
        return new Gazetteer(ActorLists.bundled(), Ledger.empty());
    }

    /** The lists in a folder, in the same files. */
    public static Gazetteer read(Path folder) {
        return new Gazetteer(ActorLists.in(folder), Ledger.empty());
    }

    /**
     * The gazetteer as an analyst's ledger amends it.
     *
     * @throws ActorFileException if the ledger names unknown actors or contradicts the lists or itself
     */
    public Gazetteer with(Ledger amendments) {
        amendments.check(actors, lists.affiliations);
        return new Gazetteer(lists, ledger.and(amendments));
    }

    private void add(String name, String actor, NameType type) {
        List<String> written = Words.pieces(name);
        if (written.isEmpty()) {
            return;
        }
        names.add(Words.folded(written), new NameEntry(actor, type, written));
        Actor of = actors.get(actor);
        if (type == NameType.SHORT && written.size() == 1) {
            shortNames
                    .computeIfAbsent(Spelling.key(Words.fold(written.get(0))), k -> new TreeSet<>())
                    .add(actor);
        }
        if (of != null && of.kind() == ActorKind.PERSON && written.size() > 1) {
            PersonName person = PersonName.of(written);
            if (person.full()) {
                List<String> ids = personsByKey.computeIfAbsent(person.key(), k -> new ArrayList<>(1));
                if (!ids.contains(actor)) {
                    ids.add(actor);
                }
                namesOfPerson.computeIfAbsent(actor, k -> new ArrayList<>(2)).add(person);
                bearer(person.given(), actor);
                bearer(person.surname(), actor);
            }
        }
    }

    private void bearer(String word, String actor) {
        List<String> ids = personsByWord.computeIfAbsent(word, k -> new ArrayList<>(1));
        if (!ids.contains(actor)) {
            ids.add(actor);
        }
    }

    private void remove(String name, String actor) {
        names.remove(Words.folded(Words.pieces(name)), entry -> entry.actor().equals(actor));
    }

    /** ISO-3 of the country that an actor or a place belongs to, empty where it belongs to none or none is known. */
    String countryOf(String id) {
        if (id.startsWith("loc.")) {
            return stateOfPlace.getOrDefault(id, "");
        }
        Actor actor = actors.get(ledger.canonical(id));
        if (actor == null) {
            return "";
        }
        boolean country = actor.kind() == ActorKind.STATE
                || (actor.kind() == ActorKind.TERRITORY
                        && actor.id().length() == 3
                        && !actor.state().isEmpty());
        return country ? actor.id() : actor.state();
    }

    /** The name that the lists give a place, by its id. */
    Optional<String> placeName(String id) {
        return Optional.ofNullable(nameOfPlace.get(id));
    }

    private boolean hidesDemonym(String place) {
        List<String> words = Words.folded(Words.pieces(place));
        return words.size() > 1
                && names.get(words.subList(words.size() - 1, words.size())).stream()
                        .anyMatch(entry -> entry.type() == NameType.DEMONYM);
    }

    /** Whether an actor is a state or a territory. */
    boolean isCountry(String id) {
        Actor actor = actors.get(ledger.canonical(id));
        return actor != null && (actor.kind() == ActorKind.STATE || actor.kind() == ActorKind.TERRITORY);
    }

    private void addOffices() {
        for (ActorLists.Title title : lists.titles) {
            offices.add(Words.folded(Words.pieces(title.phrase())), Office.title(title.role(), title.state()));
        }
        for (ActorLists.Organ organ : lists.organs) {
            for (String name : organ.names()) {
                offices.add(
                        Words.folded(Words.pieces(name)),
                        COLLECTIVE.contains(organ.suffix()) ? Office.roleNoun() : Office.organ(organ.suffix()));
            }
        }
        privateNouns.addAll(lists.privateNouns);
        personNouns.addAll(lists.personNouns);
        within.addAll(lists.within);
        sides.putAll(lists.sides);
        for (List<String> nouns : List.of(lists.groupNouns, lists.roleNouns)) {
            nouns.stream()
                    .filter(noun -> !lists.arms.contains(noun))
                    .forEach(noun -> groups.add(Words.folded(Words.pieces(noun)), noun));
        }
        lists.roleNouns.forEach(noun -> offices.add(Words.folded(Words.pieces(noun)), Office.roleNoun()));
    }

    private void add(Affiliation affiliation) {
        byPerson.computeIfAbsent(affiliation.person(), k -> new ArrayList<>(2)).add(affiliation);
        byOffice.computeIfAbsent(officeKey(officeHolder(affiliation), affiliation.role()), k -> new ArrayList<>(4))
                .add(affiliation);
    }

    private static String officeHolder(Affiliation affiliation) {
        return affiliation.state().isEmpty() ? affiliation.institution() : affiliation.state();
    }

    private static String officeKey(String stateOrInstitution, Role role) {
        return stateOrInstitution + "/" + role.key();
    }

    /** The actor of an id, after the ledger's merges. */
    public Optional<Actor> actor(String id) {
        return Optional.ofNullable(actors.get(ledger.canonical(id)));
    }

    /** All known actors by id, merged ones apart. */
    public Collection<Actor> actors() {
        return Collections.unmodifiableCollection(actors.values());
    }

    /** Where the ledger's merges lead; the id itself where there are none. */
    String canonical(String id) {
        return ledger.canonical(id);
    }

    boolean ignores(String id) {
        return ledger.ignores(id);
    }

    boolean distinct(String a, String b) {
        return ledger.distinct(a, b);
    }

    /** Whether folded words that look like a name are none: feasts, faiths, wars, captions. */
    boolean isNoActor(List<String> folded) {
        return names.get(folded).stream().anyMatch(entry -> entry.type() == NameType.BLOCKED);
    }

    PhraseTrie<NameEntry> names() {
        return names;
    }

    /** Whether a noun for a group names private people, who are not their state: 'farmers', 'students'. */
    boolean isPrivate(String groupNoun) {
        return privateNouns.contains(groupNoun);
    }

    /** Whether a noun of the lists is one person: 'farmer', 'official'. */
    boolean isOnePerson(String noun) {
        return personNouns.contains(noun);
    }

    /** Whether people of a role are of the state that they are in: 'officials', not 'soldiers'. */
    boolean isOfStateWithin(String roleNoun) {
        return within.contains(roleNoun);
    }

    /** The side that a noun for a group makes with a state before it: 'rebels', 'opposition'. */
    Optional<Side> side(String groupNoun) {
        return Optional.ofNullable(sides.get(groupNoun));
    }

    /** Common nouns for groups and roles. */
    PhraseTrie<String> groups() {
        return groups;
    }

    PhraseTrie<Office> offices() {
        return offices;
    }

    List<Affiliation> affiliations(String person) {
        return byPerson.getOrDefault(person, List.of());
    }

    /**
     * Who held an office on a day.
     *
     * @param stateOrInstitution ISO-3, or the id of an international organisation
     * @param day null for whoever ever held it
     */
    List<String> holders(String stateOrInstitution, Role role, LocalDate day) {
        return byOffice.getOrDefault(officeKey(stateOrInstitution, role), List.of()).stream()
                .filter(affiliation -> affiliation.covers(day))
                .map(Affiliation::person)
                .distinct()
                .toList();
    }

    /** The persons who may bear a name, its spelling and middle names aside. */
    List<String> persons(PersonName name) {
        List<String> found = new ArrayList<>(1);
        for (String id : personsByKey.getOrDefault(name.key(), List.of())) {
            if (namesOfPerson.get(id).stream().anyMatch(known -> known.compatible(name))) {
                found.add(id);
            }
        }
        return found;
    }

    /** The persons who bear a family name, and a given name with an initial. */
    List<String> initialed(PersonName name) {
        return bearers(name.surname()).stream()
                .filter(id -> namesOf(id).stream().anyMatch(known -> isInitialed(known, name, stateOfPerson(id))))
                .toList();
    }

    private String stateOfPerson(String id) {
        return actor(id).map(Actor::state).orElse("");
    }

    private static boolean isInitialed(PersonName known, PersonName name, String state) {
        return (known.surname().equals(name.surname()) && known.given().startsWith(name.given()))
                || (StateFacts.isFamilyNameFirst(state)
                        && known.given().equals(name.surname())
                        && known.surname().startsWith(name.given()));
    }

    /** The one person whom the news knows by a surname of that spelling, which itself is nobody's. */
    Optional<String> spelled(String surname) {
        boolean mayBe = surname.length() >= FEWEST_SPELLED && bearers(surname).isEmpty();
        Set<String> ids = mayBe ? shortNames.getOrDefault(Spelling.key(surname), Set.of()) : Set.of();
        return ids.size() == 1 ? Optional.of(ids.iterator().next()) : Optional.empty();
    }

    /** The persons whose first or last name is this folded word. */
    List<String> bearers(String word) {
        return personsByWord.getOrDefault(word, List.of());
    }

    List<PersonName> namesOf(String person) {
        return namesOfPerson.getOrDefault(person, List.of());
    }

    /** Whether an id is a person's or a body's: no place, no group. */
    public static boolean isSomebody(String id) {
        return !id.startsWith("loc.") && !id.startsWith("grp.");
    }

    /**
     * As whom an actor counts at a level on a day; former office-holders are left out above the level of persons.
     *
     * @param day null where the article gives none: then the last office a person is known to have held counts
     * @return empty where it does not count
     */
    public Optional<String> actorAt(Level level, String actorId, LocalDate day) {
        return actorAt(level, actorId, day, FormerHolders.LEFT_OUT);
    }

    /** The same, with a choice for persons out of office. */
    public Optional<String> actorAt(Level level, String actorId, LocalDate day, FormerHolders former) {
        String id = ledger.canonical(actorId);
        Actor actor = actors.get(id);
        if (actor == null) {
            return level == Level.PERSON && isSomebody(id) ? Optional.of(id) : Optional.empty();
        }
        if (actor.kind() == ActorKind.PLACE) {
            return Optional.empty();
        }
        if (level == Level.PERSON) {
            return Optional.of(id);
        }
        if (actor.kind() != ActorKind.PERSON) {
            return level == Level.INSTITUTION ? Optional.of(id) : stateOf(actor);
        }
        Optional<Affiliation> office = officeOn(id, day);
        if (office.isEmpty()) {
            return former == FormerHolders.APART ? Optional.of(id) : Optional.empty();
        }
        return level == Level.INSTITUTION
                ? Optional.of(ledger.canonical(office.get().institution()))
                : stateOf(office.get());
    }

    /**
     * The state in whose government a person serves on a day.
     *
     * @param day null where the article gives none: then the last office the person is known to have held counts
     */
    public Optional<String> governmentOf(String person, LocalDate day) {
        return officeOn(ledger.canonical(person), day)
                .filter(office -> office.role().servesGovernment())
                .map(Affiliation::state)
                .filter(state -> !state.isEmpty());
    }

    private Optional<Affiliation> officeOn(String person, LocalDate day) {
        List<Affiliation> held = affiliations(person);
        if (day != null) {
            return held.stream().filter(affiliation -> affiliation.covers(day)).findFirst();
        }
        return held.stream()
                .max(Comparator.comparing(Affiliation::to, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(BY_WEIGHT.reversed()));
    }

    private Optional<String> stateOf(Affiliation affiliation) {
        if (!affiliation.state().isEmpty()) {
            return affiliation.role().speaksForState() ? Optional.of(affiliation.state()) : Optional.empty();
        }
        return Optional.ofNullable(actors.get(affiliation.institution())).flatMap(Gazetteer::stateOf);
    }

    private static Optional<String> stateOf(Actor actor) {
        return switch (actor.kind()) {
            case STATE, TERRITORY, BLOC, INTERNATIONAL, ARMED_GROUP -> Optional.of(actor.id());
            case INSTITUTION -> actor.state().isEmpty() ? Optional.of(actor.id()) : Optional.of(actor.state());
            default -> Optional.empty();
        };
    }
}
