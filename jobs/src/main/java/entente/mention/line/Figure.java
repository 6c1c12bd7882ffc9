package entente.mention.line;

import entente.actor.Gender;
import entente.actor.GivenNames;
import entente.actor.PersonName;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** One person or body as far as one article tells: the places that name it and the fullest of its names. */
public final class Figure {

    /** Id in the gazetteer, null for all others. */
    public final String known;
    /** Where it is named, in the order of the text. */
    public final List<Occurrence> occurrences = new ArrayList<>();
    /** How often the words beside its names tie it to a state or institution. */
    public final SortedMap<String, Integer> ties = new TreeMap<>();

    private final List<PersonName> names = new ArrayList<>(2);
    private List<String> fullest;
    public Gender gender = Gender.UNKNOWN;
    /** Id, once known. */
    public String id;

    public Figure(String known, List<String> words) {
        this.known = known;
        this.id = known;
        this.fullest = words;
    }

    void add(Occurrence occurrence) {
        occurrences.add(occurrence);
        if (!occurrence.tie().isEmpty()) {
            ties.merge(occurrence.tie(), 1, Integer::sum);
        }
        if (gender == Gender.UNKNOWN) {
            gender = occurrence.gender();
        }
        if (occurrence.name().size() > fullest.size()) {
            fullest = occurrence.name();
        }
    }

    public void addName(PersonName name) {
        if (!names.contains(name)) {
            names.add(name);
        }
        if (gender == Gender.UNKNOWN && name.full()) {
            gender = GivenNames.gender(name.given());
        }
    }

    public List<PersonName> names() {
        return names;
    }

    /** The words of its longest name in the article, as first written so. */
    public List<String> fullest() {
        return fullest;
    }

    /** The state most often named beside it, the first by id of equals; empty where none. */
    public String tie() {
        String best = "";
        int most = 0;
        for (var entry : ties.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        return best;
    }
}
