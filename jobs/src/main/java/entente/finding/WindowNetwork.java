package entente.finding;

import entente.network.Network;
import entente.network.path.PathWork;
import entente.tie.AlignmentCount;
import entente.tie.Relation;
import entente.tie.Tie;
import entente.tie.Ties;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The network of one window, drawn and measured.
 *
 * @param ties what was tested
 * @param relations how pairs stand by their alignments, in order of ids
 * @param standing what was measured
 * @param settled the network with the signs of those pairs alone whose balance is no matter of chance
 */
public record WindowNetwork(Ties ties, List<Relation> relations, Standing standing, Network settled)
        implements Serializable {

    /**
     * Draws and measures: actors with support, the ties between them as strength, their counted alignments as sign.
     *
     * @param threads how many may work at once; the result does not depend on it
     * @param work where exact shortest paths are searched; the result does not depend on it
     */
    public static WindowNetwork of(WindowCounts counts, DrawingRules rules, int threads, PathWork work) {
        Set<String> supported = counts.supported(rules.tie());
        Ties ties = counts.ties(rules.tie());
        List<Relation> relations = Relation.of(counts.alignments());
        return new WindowNetwork(
                ties,
                relations,
                Standing.of(
                        drawn(supported, ties, counts.alignments(), rules),
                        rules.network(),
                        rules.seed(),
                        threads,
                        work),
                drawn(supported, ties, clear(counts.alignments(), relations), rules));
    }

    private static Network drawn(
            Set<String> supported, Ties ties, Collection<AlignmentCount> alignments, DrawingRules rules) {
        return Drawing.of(
                supported,
                ties.ties(),
                Tie::weight,
                alignments,
                rules.alignment().weight());
    }

    /** Without those of contested pairs: two sides must not rest on a tie that is nearly even. */
    private static List<AlignmentCount> clear(Collection<AlignmentCount> alignments, List<Relation> relations) {
        Set<String> contested = new TreeSet<>();
        relations.stream()
                .filter(Relation::isContested)
                .forEach(relation -> contested.add(relation.a() + "|" + relation.b()));
        return alignments.stream()
                .filter(count -> !contested.contains(count.source() + "|" + count.target())
                        && !contested.contains(count.target() + "|" + count.source()))
                .toList();
    }
}
