package entente.tie;

import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which chance a tie has to beat. */
public enum NullModelKind {
    /** Keeps how many stories mention each actor. */
    HYPERGEOMETRIC,
    /** Keeps that and, on average, how many actors each story mentions: for stories of very different sizes. */
    SDSM;

    /**
     * The model of one window.
     *
     * @param stories stories of the window
     * @param actors every actor of the window
     * @param storySizes how many stories mention how many actors
     */
    public NullModel of(long stories, Collection<ActorCount> actors, SortedMap<Long, Long> storySizes) {
        if (this == HYPERGEOMETRIC || actors.isEmpty()) {
            return new Hypergeometric(stories);
        }
        SortedMap<Long, Long> degrees = new TreeMap<>();
        actors.forEach(actor -> degrees.merge(actor.stories(), 1L, Long::sum));
        return Sdsm.of(degrees, storySizes);
    }
}
