package entente.actor;

import entente.actor.CsvRows.Row;
import java.io.IOException;
import java.io.Reader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The lists under data/actors as read: every id known, every date a date, every cell of a fixed set one of it. */
public final class ActorLists implements Serializable {

    /** A name of an actor. */
    record Name(String name, String actor, NameType type) implements Serializable {}

    /** A phrase that means an office, in one state alone or everywhere (empty state). */
    record Title(String phrase, Role role, String state) implements Serializable {}

    /** An organ that every state has. */
    record Organ(String suffix, String label, ActorKind kind, List<String> names) implements Serializable {}

    /** A place that is no actor. */
    record Place(String name, String state) implements Serializable {}

    /** Where a file of the lists comes from. */
    interface Source {
        Reader open(String file) throws IOException;
    }

    final SortedMap<String, Actor> actors = new TreeMap<>();
    final List<Name> names = new ArrayList<>();
    final List<Affiliation> affiliations = new ArrayList<>();
    final List<Title> titles = new ArrayList<>();
    final List<Organ> organs = new ArrayList<>();
    final List<String> roleNouns = new ArrayList<>();

    /** Role nouns that name no people: alone they are nobody's. */
    final Set<String> arms = new HashSet<>();

    /** Role nouns whose people are of the state that they are in: 'officials in Chad'. */
    final Set<String> within = new HashSet<>();

    /** Nouns for one person, among those of roles and groups. */
    final Set<String> personNouns = new HashSet<>();

    final List<String> groupNouns = new ArrayList<>();
    final Set<String> privateNouns = new HashSet<>();
    final Map<String, Side> sides = new HashMap<>();
    final List<Place> places = new ArrayList<>();
    /** Other names of places: 'N.J.' of New Jersey. */
    final SortedMap<String, String> placeNames = new TreeMap<>();

    final Set<String> notActors = new TreeSet<>();

    private ActorLists() {}

    /** The lists that travel with the program. */
    static ActorLists bundled() {
        return read(file -> CsvRows.open("actors/" + file));
    }

    /** The lists in a folder. */
    static ActorLists in(Path folder) {
        return read(file -> Files.newBufferedReader(folder.resolve(file), StandardCharsets.UTF_8));
    }

    private static ActorLists read(Source source) {
        ActorLists lists = new ActorLists();
        lists.readActors(rows(source, "actors.csv", "Id", "Label", "Kind", "State"));
        lists.readOrgans(rows(source, "institutions.csv", "Suffix", "Label", "Kind", "Names"));
        lists.readPersons(rows(source, "persons.csv", "Id", "Label", "State", "Aliases"));
        lists.readAliases(rows(source, "aliases.csv", "Alias", "Id", "Type"));
        lists.readTitles(rows(source, "titles.csv", "Title", "Role", "State"));
        lists.readAffiliations(rows(
                source, "affiliations.csv", "Person", "Institution", "Role", "Title", "State", "ValidFrom", "ValidTo"));
        rows(source, "role-nouns.csv", "Noun", "Sector", "Within", "Person").forEach(row -> {
            lists.roleNouns.add(row.get(0));
            if (row.get(1).equals("ARM")) {
                lists.arms.add(row.get(0));
            }
            mark(row, 2, lists.within);
            mark(row, 3, lists.personNouns);
        });
        rows(source, "group-nouns.csv", "Noun", "Sector", "Private", "Side", "Person")
                .forEach(row -> {
                    lists.groupNouns.add(row.get(0));
                    mark(row, 2, lists.privateNouns);
                    if (!row.get(3).isEmpty()) {
                        lists.sides.put(row.get(0), Side.of(row.get(3), row.get(1)));
                    }
                    mark(row, 4, lists.personNouns);
                });
        rows(source, "place-names.csv", "Name", "Place").forEach(row -> lists.placeNames.put(row.get(0), row.get(1)));
        rows(source, "not-actors.csv", "Name").forEach(row -> lists.notActors.add(row.get(0)));
        for (Row row : rows(source, "places.csv", "Place", "State")) {
            lists.places.add(new Place(row.get(0), row.get(1)));
        }
        return lists;
    }

    /** Keeps the noun of a row that has a mark in a column. */
    private static void mark(Row row, int column, Set<String> nouns) {
        if (!row.get(column).isEmpty()) {
            nouns.add(row.get(0));
        }
    }

    private static List<Row> rows(Source source, String file, String... header) {
        try (Reader reader = source.open(file)) {
            return CsvRows.read(file, reader, Arrays.asList(header));
        } catch (IOException | UncheckedIOException e) {
            throw new ActorFileException(file, "cannot be read: " + e.getMessage());
        }
    }

    private void readActors(List<Row> rows) {
        for (Row row : rows) {
            add(row, new Actor(row.get(0), row.get(1), kind(row, row.get(2)), row.get(3)));
            names.add(new Name(row.get(1), row.get(0), NameType.LABEL));
        }
    }

    private void add(Row row, Actor actor) {
        if (actors.put(actor.id(), actor) != null) {
            throw row.problem("an id must be given once, got '" + actor.id() + "' again");
        }
    }

    static ActorKind kind(Row row, String name) {
        return row.constant(name, "Kind", ActorKind.class);
    }

    static NameType type(Row row, String name) {
        return switch (name) {
            case "NAME", "ACRONYM", "DEMONYM", "CAPITAL", "SEAT" -> NameType.valueOf(name);
            default ->
                throw row.problem("Type must be one of NAME, ACRONYM, DEMONYM, CAPITAL, SEAT, got '" + name + "'");
        };
    }

    /** Every state gets every organ of the pattern, unless the lists name it themselves. */
    private void readOrgans(List<Row> rows) {
        List<Actor> states = actors.values().stream()
                .filter(actor -> actor.kind() == ActorKind.STATE || actor.kind() == ActorKind.TERRITORY)
                .toList();
        for (Row row : rows) {
            Organ organ = new Organ(
                    row.get(0),
                    row.get(1),
                    kind(row, row.get(2)),
                    List.of(row.get(3).split("\\|", -1)));
            organs.add(organ);
            for (Actor state : states) {
                String id = organId(state.id(), organ.suffix());
                actors.putIfAbsent(
                        id, new Actor(id, organ.label().replace("{state}", state.label()), organ.kind(), state.id()));
            }
        }
    }

    public static String organId(String state, String suffix) {
        return state.toLowerCase(Locale.ROOT) + "-" + suffix;
    }

    private void readPersons(List<Row> rows) {
        for (Row row : rows) {
            requireState(row, row.get(2));
            add(row, new Actor(row.get(0), row.get(1), ActorKind.PERSON, row.get(2)));
            names.add(new Name(row.get(1), row.get(0), NameType.LABEL));
            for (String alias : row.get(3).split("\\|", -1)) {
                if (!alias.isBlank()) {
                    names.add(new Name(
                            alias.strip(),
                            row.get(0),
                            Words.pieces(alias).size() == 1 ? NameType.SHORT : NameType.NAME));
                }
            }
        }
    }

    private void readAliases(List<Row> rows) {
        for (Row row : rows) {
            names.add(new Name(row.get(0), known(row, row.get(1)), type(row, row.get(2))));
        }
    }

    private void readTitles(List<Row> rows) {
        for (Row row : rows) {
            requireState(row, row.get(2));
            titles.add(new Title(row.get(0), role(row, row.get(1)), row.get(2)));
        }
    }

    private void readAffiliations(List<Row> rows) {
        for (Row row : rows) {
            affiliations.add(affiliation(row, 0));
            known(row, row.get(0));
            known(row, row.get(1));
            requireState(row, row.get(4));
        }
    }

    /** Seven cells from a column on: Person, Institution, Role, Title, State, ValidFrom, ValidTo. */
    static Affiliation affiliation(Row row, int at) {
        LocalDate from = row.get(at + 5).isEmpty() ? null : date(row, row.get(at + 5), false);
        LocalDate to = row.get(at + 6).isEmpty() ? null : date(row, row.get(at + 6), true);
        try {
            return new Affiliation(
                    row.get(at),
                    row.get(at + 1),
                    role(row, row.get(at + 2)),
                    row.get(at + 3),
                    row.get(at + 4),
                    from,
                    to);
        } catch (ActorFileException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw row.problem(e.getMessage());
        }
    }

    private static LocalDate date(Row row, String text, boolean last) {
        return (last ? PartialDate.last(text) : PartialDate.first(text))
                .orElseThrow(
                        () -> row.problem("a date must be written 2022, 2022-12 or 2022-12-30, got '" + text + "'"));
    }

    static Role role(Row row, String key) {
        return Role.of(key)
                .orElseThrow(() -> row.problem("Role must be one of "
                        + String.join(
                                ", ",
                                Arrays.stream(Role.values()).map(Role::key).toList())
                        + ", got '" + key + "'"));
    }

    private String known(Row row, String id) {
        if (!actors.containsKey(id)) {
            throw row.problem("an id must be that of a listed actor, got '" + id + "'");
        }
        return id;
    }

    private void requireState(Row row, String state) {
        if (!state.isEmpty() && !actors.containsKey(state)) {
            throw row.problem("State must be the id of a listed state, got '" + state + "'");
        }
    }
}
