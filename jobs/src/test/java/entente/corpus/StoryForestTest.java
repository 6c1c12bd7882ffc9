package entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Against a smallest id that spreads from pair to pair until nothing moves. */
final class StoryForestTest {

    private static SortedMap<String, String> spread(List<List<String>> pairs) {
        SortedMap<String, String> smallest = new TreeMap<>();
        pairs.forEach(pair -> pair.forEach(id -> smallest.put(id, id)));
        boolean moved = true;
        while (moved) {
            moved = false;
            for (List<String> pair : pairs) {
                String nearer = Collections.min(List.of(smallest.get(pair.get(0)), smallest.get(pair.get(1))));
                for (String id : pair) {
                    moved |= !smallest.put(id, nearer).equals(nearer);
                }
            }
        }
        return smallest;
    }

    private static SortedMap<String, String> joined(List<List<String>> pairs) {
        StoryForest forest = new StoryForest();
        pairs.forEach(pair -> forest.join(pair.get(0), pair.get(1)));
        return forest.stories();
    }

    @Property
    void the_first_id_of_those_that_hang_together_stands_for_all_in_any_order_of_the_pairs(
            @ForAll @Size(max = 100) List<@Size(2) List<@IntRange(min = 100, max = 250) Integer>> numbers,
            @ForAll Random random) {
        List<List<String>> pairs = new ArrayList<>(numbers.stream()
                .map(pair -> pair.stream().map(number -> "a" + number).toList())
                .toList());
        SortedMap<String, String> expected = spread(pairs);
        assertThat(joined(pairs)).isEqualTo(expected);
        Collections.shuffle(pairs, random);
        assertThat(joined(pairs)).isEqualTo(expected);
    }
}
