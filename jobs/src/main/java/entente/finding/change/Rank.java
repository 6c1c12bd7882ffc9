package entente.finding.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An actor's place by a measure.
 *
 * @param place from 1, the largest value first; equal values share the better place
 * @param share of the sum of the measure over all that are ranked
 */
public record Rank(int place, double share) {

    /** The ranks of those whose value is above 0. */
    static Map<String, Rank> of(Map<String, Double> values) {
        List<Map.Entry<String, Double>> order = new ArrayList<>();
        values.entrySet().stream().filter(entry -> entry.getValue() > 0).forEach(order::add);
        order.sort(Map.Entry.<String, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
        double sum = order.stream().mapToDouble(Map.Entry::getValue).sum();
        Map<String, Rank> ranks = new HashMap<>();
        int place = 0;
        for (int i = 0; i < order.size(); i++) {
            if (i == 0 || order.get(i).getValue() < order.get(i - 1).getValue()) {
                place = i + 1;
            }
            ranks.put(order.get(i).getKey(), new Rank(place, order.get(i).getValue() / sum));
        }
        return ranks;
    }
}
