package entente.finding.change;

import entente.finding.Ranks;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An actor's place by a measure.
 *
 * @param place from 1, the largest value first; equal values share the better place
 * @param share of the sum of the measure over all that are ranked
 */
public record Rank(int place, double share) {

    /** The ranks of those whose value is above 0. */
    static Map<String, Rank> of(Map<String, Double> values) {
        SortedMap<String, Double> ranked = new TreeMap<>(values);
        ranked.values().removeIf(value -> !(value > 0));
        double[] scores = ranked.values().stream().mapToDouble(value -> value).toArray();
        double sum = Arrays.stream(scores).sum();
        int[] places = Ranks.of(scores);
        Map<String, Rank> ranks = new HashMap<>();
        for (String actor : ranked.keySet()) {
            int i = ranks.size();
            ranks.put(actor, new Rank(places[i], scores[i] / sum));
        }
        return ranks;
    }
}
