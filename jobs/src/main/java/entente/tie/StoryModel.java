package entente.tie;

import java.util.List;
import java.util.Map;

/** A null model of stories: which actors each mentions is left to chance, so every pair of actors was free to meet. */
@FunctionalInterface
public interface StoryModel extends NullModel {

    /**
     * Tests one pair, both tails.
     *
     * @param shared stories that mention both
     * @param storiesA stories that mention the one
     * @param storiesB stories that mention the other
     */
    TieTest test(long shared, long storiesA, long storiesB);

    @Override
    default List<TieTest> test(List<TieCount> pairs, Map<String, Long> storiesOf) {
        return pairs.stream()
                .map(pair -> test(pair.shared(), storiesOf.get(pair.a()), storiesOf.get(pair.b())))
                .toList();
    }

    /** Every pair of the actors, those that never met too. */
    @Override
    default long tests(long ties, long actors) {
        return Math.max(actors * (actors - 1) / 2, ties);
    }
}
