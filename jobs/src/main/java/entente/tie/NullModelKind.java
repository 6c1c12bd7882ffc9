package entente.tie;

import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which chance a tie has to beat. */
public enum NullModelKind {
    /** Keeps how many stories mention each actor. */
    HYPERGEOMETRIC,
    /** Keeps that and, on average, how many actors each story mentions: for stories of very different sizes. */
    SDSM,
    /** Keeps the strength of each actor and the number of its ties. */
    DISPARITY,
    /** Keeps the strength of each actor. */
    NOISE_CORRECTED;

    /**
     * The model of one window.
     *
     * @param stories stories of the window
     * @param actors every actor of the window
     * @param storySizes how many stories mention how many actors; for {@link #SDSM} alone
     * @param weight what a tie weighs
     */
    public NullModel of(
            long stories, Collection<ActorCount> actors, SortedMap<Long, Long> storySizes, TieWeight weight) {
        return switch (this) {
            case HYPERGEOMETRIC -> new Hypergeometric(stories);
            case SDSM -> actors.isEmpty() ? new Hypergeometric(stories) : Sdsm.of(degrees(actors), storySizes);
            case DISPARITY -> new WeightModel(weight, WeightModel.Filter.DISPARITY);
            case NOISE_CORRECTED -> new WeightModel(weight, WeightModel.Filter.NOISE_CORRECTED);
        };
    }

    private static SortedMap<Long, Long> degrees(Collection<ActorCount> actors) {
        SortedMap<Long, Long> degrees = new TreeMap<>();
        actors.forEach(actor -> degrees.merge(actor.stories(), 1L, Long::sum));
        return degrees;
    }
}
