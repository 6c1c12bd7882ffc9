package entente.finding.sensitivity;

import entente.finding.Drawing;
import entente.finding.NetworkRule;
import entente.finding.Standing;
import entente.network.Network;
import entente.network.centrality.Strength;
import entente.network.community.Partition;
import entente.network.community.SignedLeiden;
import entente.tie.ActorCount;
import entente.tie.AlignmentCount;
import entente.tie.AlignmentRule;
import entente.tie.Tie;
import entente.tie.TieRule;
import entente.tie.Ties;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The whole period as it was counted, drawn and measured: what every other choice is held against.
 *
 * @param ties as they were tested
 * @param actors every actor
 * @param alignments that count
 * @param standing what was measured
 * @param seed of the blocs
 */
public record Baseline(
        Ties ties,
        Collection<ActorCount> actors,
        Collection<AlignmentCount> alignments,
        Standing standing,
        TieRule tieRule,
        AlignmentRule alignmentRule,
        NetworkRule networkRule,
        long seed) {

    private static final int FIRST = 10;

    /** The actors that have so many times the support. */
    Set<String> supported(int times) {
        return tieRule.supported(actors, ties.stories(), times);
    }

    /** These ties alone, without signs, among the actors with support. */
    Network network(Collection<Tie> some, ToDoubleFunction<Tie> weight) {
        return Drawing.of(supported(1), some, weight, List.of(), alignmentRule.weight());
    }

    /** The first ten by strength. */
    static List<String> first(Network network) {
        double[] strength = Strength.of(network).values();
        return IntStream.range(0, network.size())
                .filter(i -> strength[i] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -strength[i]).thenComparing(network::actor))
                .limit(FIRST)
                .map(network::actor)
                .toList();
    }

    /** The blocs of another network, found as those of the baseline. */
    Partition blocs(Network network) {
        return blocs(network, networkRule.resolution(), seed);
    }

    /** The same at another resolution or seed. */
    Partition blocs(Network network, double resolution, long otherSeed) {
        return SignedLeiden.of(network, resolution, networkRule.starts(), otherSeed)
                .partition();
    }

    /** How far blocs agree with those of the baseline, over the actors that have signed ties in both. */
    double agreement(Network network, Partition partition) {
        return agreement(standing.network(), standing.blocs(), network, partition);
    }

    /** How far the blocs of two networks agree, over the actors that have signed ties in both. */
    static double agreement(Network before, Partition blocs, Network network, Partition partition) {
        List<Integer> was = new ArrayList<>();
        List<Integer> is = new ArrayList<>();
        for (int i = 0; i < network.size(); i++) {
            int j = before.find(network.actor(i));
            if (j >= 0 && isSigned(network, i) && isSigned(before, j)) {
                is.add(partition.group(i));
                was.add(blocs.group(j));
            }
        }
        return AdjustedRand.of(was, is);
    }

    private static boolean isSigned(Network network, int actor) {
        return network.positive().degree(actor) + network.negative().degree(actor) > 0;
    }
}
