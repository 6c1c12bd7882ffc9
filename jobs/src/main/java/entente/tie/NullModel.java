package entente.tie;

import java.io.Serializable;

/** How many stories two actors would share by chance: the hypothesis that a tie has to beat. */
@FunctionalInterface
public interface NullModel extends Serializable {

    /**
     * Tests one pair, both tails.
     *
     * @param shared stories that mention both
     * @param storiesA stories that mention the one
     * @param storiesB stories that mention the other
     */
    TieTest test(long shared, long storiesA, long storiesB);
}
