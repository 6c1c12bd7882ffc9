package entente.actor;

import entente.actor.CsvRows.Row;
import java.io.IOException;
import java.io.Reader;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an analyst adds to the lists of actors and corrects in them: versioned text, applied at every run. CSV with the
 * columns Action, Actor, Value, Kind, State, Role, Title, ValidFrom, ValidTo; a row is one of
 * <pre>
 * actor        a new actor Actor with label Value, Kind and State
 * alias        Value is a name of Actor; Kind NAME (default), ACRONYM, DEMONYM, CAPITAL or SEAT
 * merge        Actor is the same as Value: all its mentions count as Value's
 * split        the name Value no longer means Actor; an alias row may give it to another
 * distinct     Actor and Value are two, however alike their names
 * kind         Actor is of Kind
 * ignore       Actor is no actor: its mentions are dropped
 * affiliation  Actor held Role (Title) at the institution Value for State from ValidFrom to ValidTo
 * </pre>
 */
public final class Ledger implements Serializable {

    static final List<String> HEADER =
            List.of("Action", "Actor", "Value", "Kind", "State", "Role", "Title", "ValidFrom", "ValidTo");

    /** A name that no longer means an actor. */
    record Split(String from, String name) implements Serializable {}

    private final SortedMap<String, Actor> actors = new TreeMap<>();
    private final SortedMap<String, ActorKind> kinds = new TreeMap<>();
    private final List<ActorLists.Name> names = new ArrayList<>();
    private final List<Split> splits = new ArrayList<>();
    private final SortedMap<String, String> merges = new TreeMap<>();
    private final Set<List<String>> distinct = new HashSet<>();
    private final Set<String> ignored = new LinkedHashSet<>();
    private final List<Affiliation> affiliations = new ArrayList<>();
    private final List<LedgerRow> affiliationRows = new ArrayList<>();
    private final List<LedgerRow> rows = new ArrayList<>();

    private Ledger() {}

    /** The ledger that changes nothing. */
    public static Ledger empty() {
        return new Ledger();
    }

    /**
     * Reads ledgers, one after the other; what they say holds together.
     *
     * @throws ActorFileException naming file and line, if a row cannot be understood or contradicts another
     */
    public static Ledger read(Path... files) {
        Ledger ledger = new Ledger();
        for (Path file : files) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                CsvRows.read(file.toString(), reader, HEADER).forEach(ledger::add);
            } catch (NoSuchFileException e) {
                throw new ActorFileException(file.toString(), "cannot be read: no such file");
            } catch (IOException e) {
                throw new ActorFileException(file.toString(), "cannot be read: " + e.getMessage());
            }
        }
        ledger.requireNoCycles();
        return ledger;
    }

    /**
     * The ledger of one text whose names mean states of their own.
     *
     * @param labels of those states, by name
     */
    public static Ledger ofNames(Map<String, String> labels) {
        Ledger ledger = new Ledger();
        labels.values().stream().distinct().forEach(label -> ledger.addOwn("actor", label, label, "STATE"));
        labels.forEach((name, label) -> ledger.addOwn("alias", label, name, "NAME"));
        return ledger;
    }

    private void addOwn(String action, String label, String value, String kind) {
        String id = "x-" + label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        add(new Row("names", rows.size() + 1L, List.of(action, id, value.strip(), kind, "", "", "", "", "")));
    }

    private void add(Row row) {
        String action = row.get(0).toLowerCase(Locale.ROOT);
        String actor = required(row, 1, "Actor");
        LedgerRow at = new LedgerRow(row.file(), row.line(), action, actor, row.get(2), row.get(4));
        rows.add(at);
        switch (action) {
            case "actor" -> addActor(row, actor);
            case "alias" -> {
                NameType type = row.get(3).isEmpty() ? NameType.NAME : ActorLists.type(row, row.get(3));
                names.add(new ActorLists.Name(required(row, 2, "Value"), actor, type));
            }
            case "merge" -> addMerge(row, actor, required(row, 2, "Value"));
            case "split" -> splits.add(new Split(actor, required(row, 2, "Value")));
            case "distinct" -> distinct.add(pair(actor, required(row, 2, "Value")));
            case "kind" -> kinds.put(actor, ActorLists.kind(row, required(row, 3, "Kind")));
            case "ignore" -> ignored.add(actor);
            case "affiliation" -> addAffiliation(row, at);
            default ->
                throw row.problem("Action must be one of actor, alias, merge, split, distinct, kind, ignore,"
                        + " affiliation, got '" + row.get(0) + "'");
        }
    }

    private static String required(Row row, int column, String name) {
        if (row.get(column).isEmpty()) {
            throw row.problem(name + " must not be empty for the action '" + row.get(0) + "'");
        }
        return row.get(column);
    }

    private void addActor(Row row, String id) {
        Actor actor =
                new Actor(id, required(row, 2, "Value"), ActorLists.kind(row, required(row, 3, "Kind")), row.get(4));
        if (actors.put(id, actor) != null) {
            throw row.problem("an id must be given once, got '" + id + "' again");
        }
        names.add(new ActorLists.Name(actor.label(), id, NameType.LABEL));
    }

    private void addMerge(Row row, String from, String into) {
        String before = merges.putIfAbsent(from, into);
        if (before != null && !before.equals(into)) {
            throw row.problem("an actor must be merged into one other, got '" + from + "' into '" + before + "' and '"
                    + into + "'");
        }
        if (from.equals(into)) {
            throw row.problem("an actor must not be merged into itself, got '" + from + "'");
        }
    }

    private void addAffiliation(Row row, LedgerRow at) {
        List<String> cells = Arrays.asList(
                row.get(1),
                required(row, 2, "Value"),
                required(row, 5, "Role"),
                row.get(6),
                row.get(4),
                row.get(7),
                row.get(8));
        affiliations.add(ActorLists.affiliation(new Row(row.file(), row.line(), cells), 0));
        affiliationRows.add(at);
    }

    private static List<String> pair(String a, String b) {
        return a.compareTo(b) <= 0 ? List.of(a, b) : List.of(b, a);
    }

    private void requireNoCycles() {
        for (LedgerRow at : rows) {
            if (!at.action().equals("merge")) {
                continue;
            }
            List<String> chain = new ArrayList<>(List.of(at.actor()));
            String next = merges.get(at.actor());
            while (next != null) {
                if (chain.contains(next)) {
                    chain.add(next);
                    throw at.problem("merges must not run in a circle, got " + String.join(" -> ", chain));
                }
                chain.add(next);
                next = merges.get(next);
            }
            for (String other : chain.subList(1, chain.size())) {
                if (distinct.contains(pair(at.actor(), other))) {
                    throw at.problem("two actors must not be both merged and distinct, got '" + at.actor() + "' and '"
                            + other + "'");
                }
            }
        }
    }

    /** This ledger and then another. */
    Ledger and(Ledger other) {
        Ledger both = new Ledger();
        for (Ledger ledger : List.of(this, other)) {
            both.actors.putAll(ledger.actors);
            both.kinds.putAll(ledger.kinds);
            both.names.addAll(ledger.names);
            both.splits.addAll(ledger.splits);
            both.merges.putAll(ledger.merges);
            both.distinct.addAll(ledger.distinct);
            both.ignored.addAll(ledger.ignored);
            both.affiliations.addAll(ledger.affiliations);
            both.affiliationRows.addAll(ledger.affiliationRows);
            both.rows.addAll(ledger.rows);
        }
        both.requireNoCycles();
        return both;
    }

    /** Checks the ledger against what it amends. */
    void check(Map<String, Actor> known, List<Affiliation> listed) {
        LedgerCheck.rows(rows, known.keySet(), actors.keySet());
        LedgerCheck.noOverlap(affiliations, affiliationRows, listed);
    }

    SortedMap<String, Actor> actors() {
        return actors;
    }

    SortedMap<String, ActorKind> kinds() {
        return kinds;
    }

    List<ActorLists.Name> names() {
        return names;
    }

    List<Split> splits() {
        return splits;
    }

    List<Affiliation> affiliations() {
        return affiliations;
    }

    String canonical(String id) {
        String at = id;
        for (String next = merges.get(at); next != null; next = merges.get(at)) {
            at = next;
        }
        return at;
    }

    boolean ignores(String id) {
        return ignored.contains(id);
    }

    boolean distinct(String a, String b) {
        return distinct.contains(pair(a, b));
    }
}
