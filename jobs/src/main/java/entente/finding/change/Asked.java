package entente.finding.change;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A change that is to be looked at otherwise.
 *
 * @param row which, by its place
 * @param looks in which ways
 */
public record Asked(int row, Map<Look.Kind, Look> looks) implements Serializable {

    /**
     * What articles tell, counted for each look, by the rules by which windows are counted: a story counts once a slice, and
     * of the same sentence in several articles the first counts. Time: the tellings for each slice.
     *
     * @param tellings all of one thing, in any order
     */
    public List<LookCount> of(Collection<Telling> tellings) {
        List<LookCount> counts = new ArrayList<>();
        looks.forEach((kind, look) -> {
            String outlet = kind == Look.Kind.OUTLET ? largestOutlet(tellings, look) : "";
            if (kind != Look.Kind.OUTLET || !outlet.isEmpty()) {
                Look heard = look.without(outlet);
                counts.add(new LookCount(
                        row, kind.name(), outlet, told(tellings, heard.before()), told(tellings, heard.after())));
            }
        });
        return counts;
    }

    /** The outlet with the most stories of both sides, of equals the first by name; empty where articles name none. */
    private static String largestOutlet(Collection<Telling> tellings, Look look) {
        Map<String, Set<String>> stories = new HashMap<>();
        for (Telling telling : tellings) {
            boolean told = look.before().holds(telling.day(), telling.outlet())
                    || look.after().holds(telling.day(), telling.outlet());
            if (told && !telling.outlet().isEmpty()) {
                stories.computeIfAbsent(telling.outlet(), key -> new HashSet<>())
                        .add(telling.story());
            }
        }
        return stories.entrySet().stream()
                .min(Comparator.comparingInt((Map.Entry<String, Set<String>> entry) ->
                                -entry.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static LookCount.Told told(Collection<Telling> tellings, Slice slice) {
        Set<String> stories = new HashSet<>();
        Set<String> positive = new HashSet<>();
        Set<String> negative = new HashSet<>();
        Map<List<Long>, Telling> firsts = new HashMap<>();
        for (Telling telling : tellings) {
            if (!slice.holds(telling.day(), telling.outlet())) {
                continue;
            }
            if (telling.statement() == 0) {
                stories.add(telling.story());
            } else {
                firsts.merge(
                        List.of(telling.statement(), (long) telling.polarity()),
                        telling,
                        (one, other) -> Telling.ORDER.compare(one, other) <= 0 ? one : other);
            }
        }
        for (Telling first : firsts.values()) {
            stories.add(first.story());
            (first.polarity() > 0 ? positive : negative).add(first.story());
        }
        return new LookCount.Told(stories.size(), positive.size(), negative.size());
    }
}
