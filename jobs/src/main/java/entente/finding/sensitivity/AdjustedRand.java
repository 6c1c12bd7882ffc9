package entente.finding.sensitivity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far two groupings of the same members agree, by the pairs that both put together, chance taken out: 1 where they are
 * equal, about 0 where one says nothing of the other (Hubert and Arabie 1985).
 */
final class AdjustedRand {

    private AdjustedRand() {}

    /** The index; 1 where both put all together or all apart, not-a-number without a pair. Time linear. */
    static double of(List<Integer> one, List<Integer> other) {
        Map<List<Integer>, Long> cells = new HashMap<>();
        Map<Integer, Long> rows = new HashMap<>();
        Map<Integer, Long> columns = new HashMap<>();
        for (int i = 0; i < one.size(); i++) {
            cells.merge(List.of(one.get(i), other.get(i)), 1L, Long::sum);
            rows.merge(one.get(i), 1L, Long::sum);
            columns.merge(other.get(i), 1L, Long::sum);
        }
        double both = pairs(cells);
        double inOne = pairs(rows);
        double inOther = pairs(columns);
        double all = one.size() * (one.size() - 1.0) / 2;
        double byChance = inOne * inOther / all;
        double most = (inOne + inOther) / 2;
        return most == byChance && all > 0 ? 1 : (both - byChance) / (most - byChance);
    }

    private static double pairs(Map<?, Long> counts) {
        return counts.values().stream()
                .mapToLong(count -> count * (count - 1) / 2)
                .sum();
    }
}
