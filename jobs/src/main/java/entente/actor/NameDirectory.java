package entente.actor;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The names of a whole corpus that the gazetteer does not know, variants of one name together: transliterations, middle
 * names and initials, legal forms. Namesakes whom the articles tie to different states stay apart. The same whatever the
 * order of the forms. Building takes time n log n in the number of forms.
 */
public final class NameDirectory implements Names, Serializable {

    /** A namesake counts as another person when its state is given at least this often. */
    private static final long MIN_TIED = 2;

    private static final int STATE_CODE = 3;
    /** A surname alone means one person of the corpus if that person has at least this share of its bearers' mentions. */
    private static final double MIN_SHARE = 0.8;

    private static final long MIN_BORNE = 5;

    private final Map<String, List<Entry>> persons = new HashMap<>();
    private final Map<String, List<Entry>> bySurname = new HashMap<>();
    private final Map<String, String> bodies = new HashMap<>();

    /** One person: its names, the label among them, and what ties it to states. */
    private static final class Entry implements Serializable {
        final List<PersonName> names = new ArrayList<>(2);
        final SortedMap<String, Long> ties = new TreeMap<>();
        String label;
        /** Id in the gazetteer, empty outside it. */
        String known = "";

        boolean takes(PersonName name) {
            return names.stream().allMatch(known -> known.compatible(name));
        }
    }

    private NameDirectory() {}

    /** The directory of no corpus: every article stands for itself. */
    public static NameDirectory empty() {
        return new NameDirectory();
    }

    /** The directory of the forms that the articles of a corpus contribute, in any order, summed or not. */
    public static NameDirectory of(Collection<NameForm> forms) {
        return of(forms, null);
    }

    /** The same, with the namesakes kept apart that the gazetteer's ledger calls distinct. */
    public static NameDirectory of(Collection<NameForm> forms, Gazetteer gazetteer) {
        NameDirectory directory = new NameDirectory();
        SortedMap<String, SortedMap<String, Long>> people = new TreeMap<>();
        SortedMap<String, Long> groups = new TreeMap<>();
        SortedMap<String, NameForm> known = new TreeMap<>();
        SortedMap<String, Long> knownCounts = new TreeMap<>();
        for (NameForm form : forms) {
            if (!form.known().isEmpty()) {
                known.putIfAbsent(form.known(), form);
                knownCounts.merge(form.known(), form.count(), Long::sum);
            } else if (form.kind() == ActorKind.PERSON) {
                people.computeIfAbsent(form.form(), k -> new TreeMap<>()).merge(form.state(), form.count(), Long::sum);
            } else {
                groups.merge(form.form(), form.count(), Long::sum);
            }
        }
        known.forEach((id, form) -> directory.addKnown(form, knownCounts.get(id)));
        directory.addPersons(people, gazetteer);
        directory.addBodies(groups);
        return directory;
    }

    private static long total(SortedMap<String, Long> ties) {
        return ties.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Known persons are never looked up by their full name, but a surname alone may be theirs. */
    private void addKnown(NameForm form, long count) {
        PersonName name = PersonName.of(words(form.form()));
        if (!name.full()) {
            return;
        }
        Entry entry = new Entry();
        entry.names.add(name);
        entry.label = form.form();
        entry.known = form.known();
        entry.ties.put("", count);
        String family = StateFacts.isFamilyNameFirst(form.state()) ? name.given() : name.surname();
        bySurname.computeIfAbsent(family, k -> new ArrayList<>(1)).add(entry);
    }

    /** The most used form founds an entry; rarer ones join the entry that all its names allow. */
    private void addPersons(SortedMap<String, SortedMap<String, Long>> people, Gazetteer gazetteer) {
        List<String> byUse = new ArrayList<>(people.keySet());
        byUse.sort(Comparator.comparingLong((String form) -> -total(people.get(form)))
                .thenComparing(form -> form));
        for (String form : byUse) {
            PersonName name = PersonName.of(words(form));
            if (!name.full()) {
                continue;
            }
            List<Entry> namesakes = persons.computeIfAbsent(bucket(name), k -> new ArrayList<>(1));
            Entry entry = null;
            for (Entry known : namesakes) {
                boolean apart = gazetteer != null && gazetteer.distinct(personId(known.label), personId(form));
                if (entry == null && !apart && known.takes(name)) {
                    entry = known;
                }
            }
            if (entry == null) {
                entry = new Entry();
                namesakes.add(entry);
                bySurname
                        .computeIfAbsent(name.surname(), k -> new ArrayList<>(1))
                        .add(entry);
            }
            entry.names.add(name);
            if (entry.label == null) {
                entry.label = form;
            }
            for (var tie : people.get(form).entrySet()) {
                entry.ties.merge(tie.getKey(), tie.getValue(), Long::sum);
            }
        }
    }

    /**
     * Initials agree with every given name of that letter, so names meet by surname and first letter; that of the full
     * form, since Bob may be Robert M.
     */
    private static String bucket(PersonName name) {
        return GivenNames.full(name.given()).charAt(0) + " " + Spelling.key(name.surname());
    }

    private static List<String> words(String form) {
        return Arrays.asList(form.split(" ", -1));
    }

    private void addBodies(SortedMap<String, Long> groups) {
        SortedMap<String, String> labels = new TreeMap<>();
        SortedMap<String, Long> counts = new TreeMap<>();
        for (var group : groups.entrySet()) {
            String key = String.join(" ", BodyName.key(words(group.getKey())));
            long before = counts.getOrDefault(key, 0L);
            if (group.getValue() > before) {
                counts.put(key, group.getValue());
                labels.put(key, group.getKey());
            }
        }
        bodies.putAll(labels);
    }

    public static String personId(String label) {
        return "per." + Words.slug(label);
    }

    /** Whether an article that asked this before would have the same answers now. */
    public boolean answersAsBefore(List<Consultation> consulted) {
        return consulted.stream().allMatch(consultation -> consultation.holds(this));
    }

    @Override
    public Optional<NamedPerson> person(List<String> words, String tie) {
        PersonName name = PersonName.of(words);
        for (Entry entry : persons.getOrDefault(bucket(name), List.of())) {
            if (entry.names.contains(name)) {
                List<String> apart = namesakes(entry);
                if (apart.size() > 1 && apart.contains(tie)) {
                    return Optional.of(
                            new NamedPerson(personId(entry.label) + "." + Words.slug(tie), entry.label, tie));
                }
                return Optional.of(
                        new NamedPerson(personId(entry.label), entry.label, apart.size() == 1 ? apart.get(0) : ""));
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<NamedPerson> surname(String word) {
        Entry best = null;
        long most = 0;
        long all = 0;
        for (Entry entry : bySurname.getOrDefault(word, List.of())) {
            long count = total(entry.ties);
            all += count;
            if (count > most) {
                most = count;
                best = entry;
            }
        }
        if (best == null || all < MIN_BORNE || most < MIN_SHARE * all) {
            return Optional.empty();
        }
        if (!best.known.isEmpty()) {
            return Optional.of(new NamedPerson(best.known, best.label, ""));
        }
        List<String> apart = namesakes(best);
        return Optional.of(new NamedPerson(personId(best.label), best.label, apart.size() == 1 ? apart.get(0) : ""));
    }

    /** The states that the corpus ties a name to, the most frequent first; more than one means namesakes. */
    private static List<String> namesakes(Entry entry) {
        List<Map.Entry<String, Long>> tied = entry.ties.entrySet().stream()
                .filter(tie -> tie.getKey().length() == STATE_CODE && tie.getValue() >= MIN_TIED)
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        if (tied.size() > 1 && tied.get(1).getValue() * 4 < tied.get(0).getValue()) {
            return List.of(tied.get(0).getKey());
        }
        return tied.stream().map(Map.Entry::getKey).toList();
    }

    @Override
    public Optional<String> body(List<String> words) {
        return Optional.ofNullable(bodies.get(String.join(" ", BodyName.key(words))));
    }
}
