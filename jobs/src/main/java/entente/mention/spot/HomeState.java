package entente.mention.spot;

import entente.actor.Gazetteer;
import entente.mention.line.Line;
import entente.mention.line.Spot;
import entente.mention.line.Spot.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The state whose own bodies and people an article names most: whose president 'the president' is, and whose
 * administration 'the administration', where no name before says it. States named as such tell nothing, as news is full of
 * others. Linear in the article over all questions, which must come in the order of the text.
 */
public final class HomeState {

    private static final int LEAST = 2;

    private record Named(int start, String state) {}

    private final List<Named> all = new ArrayList<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private int counted;

    public HomeState(Gazetteer gazetteer, List<Line> lines) {
        for (Line line : lines) {
            for (Spot spot : line.spots()) {
                String state = gazetteer.countryOf(whose(spot));
                if (!state.isEmpty()) {
                    all.add(new Named(spot.start(), state));
                }
            }
        }
    }

    private static String whose(Spot spot) {
        if (spot.form == Form.BODY || spot.form == Form.SEAT) {
            return spot.governs();
        }
        boolean known = spot.form == Form.PERSON && spot.figure != null && spot.figure.known != null;
        return known ? spot.figure.known : "";
    }

    /**
     * The state of more than half of all bodies and known persons named before a place in the text, if they are two at
     * least.
     *
     * @param start UTF-16 code unit in the article's text, no less than in the question before
     */
    public Optional<String> before(int start) {
        for (; counted < all.size() && all.get(counted).start() < start; counted++) {
            counts.merge(all.get(counted).state(), 1, Integer::sum);
        }
        int least = Math.max(LEAST, counted / 2 + 1);
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= least)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
