package entente.mention.resolve;

import entente.actor.ActorKind;
import entente.actor.Gazetteer;
import entente.actor.NameType;
import entente.actor.PersonName;
import entente.actor.Words;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * The actors of a run by the names that a person types: an id, the label, an alias, an acronym, a capital, a surname; upper
 * or lower case, with or without accents, dots and an article.
 */
public final class ActorNames {

    private static final Set<NameType> NAMING = Set.of(
            NameType.LABEL,
            NameType.NAME,
            NameType.ACRONYM,
            NameType.DEMONYM,
            NameType.CAPITAL,
            NameType.SEAT,
            NameType.SHORT);

    private final Map<String, String> labels;
    private final Supplier<Gazetteer> gazetteer;

    /**
     * Names for these actors.
     *
     * @param labels label of each actor, by id, in an order
     * @param gazetteer asked only where a name is neither an id nor a label
     */
    public ActorNames(Map<String, String> labels, Supplier<Gazetteer> gazetteer) {
        this.labels = new LinkedHashMap<>(labels);
        this.gazetteer = gazetteer;
    }

    /** Ids of the actors that bear the name: by id, else by label, else by the gazetteer, else by surname; none where nobody. */
    public List<String> find(String name) {
        if (labels.containsKey(name)) {
            return List.of(name);
        }
        List<String> words = folded(name);
        if (words.isEmpty()) {
            return List.of();
        }
        List<String> labelled = labels.keySet().stream()
                .filter(id -> id.equalsIgnoreCase(name.strip())
                        || folded(labels.get(id)).equals(words))
                .toList();
        if (!labelled.isEmpty()) {
            return labelled;
        }
        Gazetteer known = gazetteer.get();
        List<String> named = known.names().get(words).stream()
                .filter(entry -> NAMING.contains(entry.type()))
                .map(entry -> known.canonical(entry.actor()))
                .filter(labels::containsKey)
                .distinct()
                .sorted()
                .toList();
        return named.isEmpty() && words.size() == 1 ? bearers(words.get(0), known) : named;
    }

    private List<String> bearers(String surname, Gazetteer known) {
        return labels.keySet().stream()
                .filter(id -> isPerson(id, known)
                        && PersonName.of(Words.pieces(labels.get(id))).surname().equals(surname))
                .toList();
    }

    private static boolean isPerson(String id, Gazetteer known) {
        return id.startsWith("per.")
                || known.actor(id)
                        .filter(actor -> actor.kind() == ActorKind.PERSON)
                        .isPresent();
    }

    /** The labels that are spelt most alike, the nearest first. */
    public List<String> nearest(String name, int count) {
        Set<String> wanted = grams(name);
        return labels.values().stream()
                .distinct()
                .sorted(Comparator.comparingDouble((String label) -> -likeness(wanted, grams(label)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(count)
                .toList();
    }

    /** The share of pairs of letters that two names have in common (Dice 1945). */
    private static double likeness(Set<String> one, Set<String> other) {
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        return 2.0 * common.size() / (one.size() + other.size());
    }

    private static Set<String> grams(String name) {
        Set<String> grams = new TreeSet<>();
        for (String word : folded(name)) {
            String bounded = "^" + word + "$";
            for (int i = 0; i + 1 < bounded.length(); i++) {
                grams.add(bounded.substring(i, i + 2));
            }
        }
        return grams;
    }

    private static List<String> folded(String name) {
        List<String> words = Words.folded(Words.pieces(name));
        return words.size() > 1 && words.get(0).equals("the") ? words.subList(1, words.size()) : words;
    }
}
