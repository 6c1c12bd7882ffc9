package entente.finding;

import entente.tie.ActorCount;
import entente.tie.AlignmentCount;
import entente.tie.TieCount;
import entente.tie.TieRule;
import entente.tie.Ties;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was counted in one window: all that its network is drawn from.
 *
 * @param window its name
 * @param stories that it has
 * @param meetings pairs that meet at all
 * @param pairs those of them with support
 * @param actors every actor mentioned
 * @param alignments who is for and against whom, and in contact with whom
 * @param storySizes how many stories mention so many actors, where the null model asks for it
 */
public record WindowCounts(
        String window,
        long stories,
        long meetings,
        List<TieCount> pairs,
        List<ActorCount> actors,
        List<AlignmentCount> alignments,
        SortedMap<Long, Long> storySizes)
        implements Serializable {

    public WindowCounts {
        pairs = List.copyOf(pairs);
        actors = List.copyOf(actors);
        alignments = List.copyOf(alignments);
        storySizes = new TreeMap<>(storySizes);
    }

    /** The actors with support, who stand in the network; in order of ids. */
    public Set<String> supported(TieRule rule) {
        return rule.supported(actors, stories, 1);
    }

    /** The pairs, weighed and tested. */
    public Ties ties(TieRule rule) {
        return Ties.of(
                pairs,
                actors,
                stories,
                meetings,
                rule.nullModel().of(stories, actors, storySizes, rule.weight()),
                rule);
    }
}
