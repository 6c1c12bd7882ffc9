package entente.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** One person or body as far as one article tells: the spots that name it and the fullest of its names. */
final class Figure {

    /** Id in the gazetteer, null for all others. */
    final String known;
    /** The spots, in the order of the text. */
    final List<Spot> spots = new ArrayList<>();
    /** How often the words beside its names tie it to a state or institution. */
    final SortedMap<String, Integer> ties = new TreeMap<>();

    private final List<PersonName> names = new ArrayList<>(2);
    private List<String> fullest;
    Gender gender = Gender.UNKNOWN;
    /** Id, once known. */
    String id;

    Figure(String known, List<String> words) {
        this.known = known;
        this.id = known;
        this.fullest = words;
    }

    void add(Spot spot) {
        spots.add(spot);
        spot.figure = this;
        if (!spot.tie.isEmpty()) {
            ties.merge(spot.tie, 1, Integer::sum);
        }
        if (gender == Gender.UNKNOWN) {
            gender = spot.gender;
        }
        if (spot.name().size() > fullest.size()) {
            fullest = spot.name();
        }
    }

    void addName(PersonName name) {
        if (!names.contains(name)) {
            names.add(name);
        }
        if (gender == Gender.UNKNOWN && name.full()) {
            gender = GivenNames.gender(name.given());
        }
    }

    List<PersonName> names() {
        return names;
    }

    /** The words of its longest name in the article, as first written so. */
    List<String> fullest() {
        return fullest;
    }

    /** The state most often named beside it, the first by id of equals; empty where none. */
    String tie() {
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
