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

    /**
     * The fewest stories that two actors can share. An article is counted for a pair where it mentions both; a story of
     * several articles may mention them in different ones, and an article of very many actors counts the pairs of some. So
     * what was counted can lie below, where the two are in nearly every story; then the fewest is tested, which is no tie.
     */
    default long fewest(long storiesA, long storiesB) {
        return 0;
    }

    @Override
    default List<TieTest> test(List<TieCount> pairs, Map<String, Long> storiesOf) {
        return pairs.stream()
                .map(pair -> {
                    long a = storiesOf.get(pair.a());
                    long b = storiesOf.get(pair.b());
                    return test(Math.max(pair.shared(), fewest(a, b)), a, b);
                })
                .toList();
    }

    /** Every pair of the actors, those that never met too. */
    @Override
    default long tests(long ties, long actors) {
        return Math.max(actors * (actors - 1) / 2, ties);
    }
}
