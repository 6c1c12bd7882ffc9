package entente.actor;

import java.io.Serializable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The known actors: their names in a trie over words, their offices with dates, the phrases that mean an office, an
 * organ or a role beside a state. Immutable once built; serialised with a job.
 */
public final class Gazetteer implements Serializable {

    private final ActorLists lists;
    private final Ledger ledger;
    private final SortedMap<String, Actor> actors;
    private final PhraseTrie<NameEntry> names = new PhraseTrie<>();
    private final KnownPersons persons = new KnownPersons();
    private final OfficeHolders holders;
    private final CommonNouns nouns;

    private final Map<String, String> stateOfPlace = new HashMap<>();
    private final Map<String, String> nameOfPlace = new HashMap<>();

    private Gazetteer(ActorLists lists, Ledger ledger) {
        this.lists = lists;
        this.ledger = ledger;
        this.actors = new TreeMap<>(lists.actors);
        this.nouns = new CommonNouns(lists);
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
        List<Affiliation> held = new ArrayList<>(lists.affiliations);
        held.addAll(ledger.affiliations());
        this.holders = new OfficeHolders(held);
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
            persons.addShort(actor, written.get(0));
        }
        if (of != null && of.kind() == ActorKind.PERSON && written.size() > 1) {
            PersonName person = PersonName.of(written);
            if (person.full()) {
                persons.add(actor, person);
            }
        }
    }

    private void remove(String name, String actor) {
        names.remove(Words.folded(Words.pieces(name)), entry -> entry.actor().equals(actor));
    }

    /** ISO-3 of the country that an actor or a place belongs to, empty where it belongs to none or none is known. */
    public String countryOf(String id) {
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
    public Optional<String> placeName(String id) {
        return Optional.ofNullable(nameOfPlace.get(id));
    }

    private boolean hidesDemonym(String place) {
        List<String> words = Words.folded(Words.pieces(place));
        return words.size() > 1
                && names.get(words.subList(words.size() - 1, words.size())).stream()
                        .anyMatch(entry -> entry.type() == NameType.DEMONYM);
    }

    /** Whether an actor is a state or a territory. */
    public boolean isCountry(String id) {
        Actor actor = actors.get(ledger.canonical(id));
        return actor != null && (actor.kind() == ActorKind.STATE || actor.kind() == ActorKind.TERRITORY);
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
    public String canonical(String id) {
        return ledger.canonical(id);
    }

    public boolean ignores(String id) {
        return ledger.ignores(id);
    }

    public boolean distinct(String a, String b) {
        return ledger.distinct(a, b);
    }

    /** Whether folded words that look like a name are none: feasts, faiths, wars, captions. */
    public boolean isNoActor(List<String> folded) {
        return names.get(folded).stream().anyMatch(entry -> entry.type() == NameType.BLOCKED);
    }

    public PhraseTrie<NameEntry> names() {
        return names;
    }

    /** Offices, roles and groups without a name. */
    public CommonNouns nouns() {
        return nouns;
    }

    /** Who held which office when. */
    public OfficeHolders holders() {
        return holders;
    }

    /** The persons who bear a family name, and a given name with an initial. */
    public List<String> initialed(PersonName name) {
        return persons.initialed(name, this::stateOfPerson);
    }

    /** The known persons by their names. */
    public KnownPersons persons() {
        return persons;
    }

    private String stateOfPerson(String id) {
        return actor(id).map(Actor::state).orElse("");
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
        Optional<Affiliation> office = holders.on(id, day);
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
        return holders.on(ledger.canonical(person), day)
                .filter(office -> office.role().servesGovernment())
                .map(Affiliation::state)
                .filter(state -> !state.isEmpty());
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
