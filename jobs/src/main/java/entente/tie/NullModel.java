package entente.tie;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** How much two actors would have to do with each other by chance: the hypothesis that a tie has to beat. */
public interface NullModel extends Serializable {

    /**
     * Tests the pairs of a window, both tails.
     *
     * @param pairs those with support
     * @param storiesOf stories that mention each of their actors
     * @return one test a pair, in their order
     */
    List<TieTest> test(List<TieCount> pairs, Map<String, Long> storiesOf);

    /**
     * How many tests p-values are adjusted for.
     *
     * @param ties pairs with support
     * @param actors actors with support
     */
    long tests(long ties, long actors);
}
