package entente.tie;

import java.io.Serializable;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How ties are counted, weighed and tested.
 *
 * @param maxDistance largest distance of a co-mention, in sentences
 * @param maxActors an article with more actors keeps the most mentioned
 * @param weight what a co-mention tie weighs
 * @param minActorStories an actor in fewer stories stands in no network
 * @param minTieStories a pair that meets in fewer stories is no tie
 * @param smallCorpusStories a corpus of fewer stories asks for one story only
 * @param nullModel which chance a tie has to beat
 * @param significance largest q-value of a tie of the backbone
 */
public record TieRule(
        int maxDistance,
        int maxActors,
        TieWeight weight,
        int minActorStories,
        int minTieStories,
        int smallCorpusStories,
        NullModelKind nullModel,
        double significance)
        implements Serializable {

    public TieRule {
        check(maxDistance >= 0 && maxDistance <= 10, "maxDistance must be in [0, 10], got " + maxDistance);
        check(maxActors >= 2, "maxActors must be at least 2, got " + maxActors);
        check(minActorStories >= 1, "minActorStories must be at least 1, got " + minActorStories);
        check(minTieStories >= 1, "minTieStories must be at least 1, got " + minTieStories);
        check(smallCorpusStories >= 0, "smallCorpusStories must be at least 0, got " + smallCorpusStories);
        check(significance > 0 && significance <= 1, "significance must be in (0, 1], got " + significance);
    }

    private static void check(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    /** How the co-mentions of an article are counted. */
    public CoMentionCounter counter() {
        return new CoMentionCounter(maxDistance, maxActors);
    }

    /** The least support of an actor in a corpus of so many stories. */
    public long actorSupport(long stories) {
        return stories < smallCorpusStories ? 1 : minActorStories;
    }

    /** The actors that have so many times their least support in a corpus of so many stories, in order of ids. */
    public SortedSet<String> supported(Collection<ActorCount> actors, long stories, int times) {
        long support = times * actorSupport(stories);
        SortedSet<String> supported = new TreeSet<>();
        actors.stream().filter(actor -> actor.stories() >= support).forEach(actor -> supported.add(actor.actor()));
        return supported;
    }

    /** The least support of a tie in a corpus of so many stories. */
    public long tieSupport(long stories) {
        return stories < smallCorpusStories ? 1 : minTieStories;
    }
}
