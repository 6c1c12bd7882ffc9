package entente.network.community;

import entente.network.Network;
import entente.network.Rows;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Blocs by sign: those who agree inside and oppose each other across. Positive less negative modularity (Traag and
 * Bruggeman 2009) made as large as the Leiden algorithm can (Traag, Waltman and van Eck 2019), the best of several
 * seeded starts and never worse than the communities of the same ties without their signs. The members of a bloc hang
 * together by ties; negative ties keep their weight throughout. An actor without signed ties is a bloc of its own.
 */
public final class SignedLeiden extends Grouping {

    private static final int MOST_DRAWN = 5;

    private SignedLeiden(Best best) {
        super(best);
    }

    /**
     * Blocs of a network. Time about linear in the ties, for each start.
     *
     * @param resolution above 0; larger gives more and smaller blocs
     * @param starts of which the best is kept, the first of equals
     */
    public static SignedLeiden of(Network network, double resolution, int starts, long seed) {
        Rows positive = network.positive();
        Rows negative = network.negative();
        LeidenGraph graph = LeidenGraph.signed(positive, negative, resolution);
        Best blocs = Best.of(
                resolution,
                starts,
                start -> evaluated(
                        network, resolution, improved(graph, start(graph.size(), start, seed), seed + start)));
        // What the ties tell without their signs is one more place to start from, and never beats the answer.
        LeidenGraph unsigned = LeidenGraph.modularity(positive.plus(negative), resolution);
        Best communities = Best.of(
                resolution,
                starts,
                start -> evaluated(network, resolution, LeidenSearch.run(unsigned, Leiden.MAX_ROUNDS, seed, start)));
        int[] onwards = improved(graph, communities.partition().groups(), seed);
        Best best = blocs.or(evaluated(network, resolution, onwards)).or(communities);
        return new SignedLeiden(best);
    }

    private static int[] improved(LeidenGraph graph, int[] from, long seed) {
        return LeidenSearch.improve(graph, from, Leiden.MAX_ROUNDS, seed);
    }

    private static Best evaluated(Network network, double resolution, int[] labels) {
        Partition partition = Partition.of(network, labels);
        return new Best(partition, SignedModularity.signed(network, partition, resolution));
    }

    /** Every actor alone, or a few blocs drawn by lot: signs make more local optima than density does. */
    private static int[] start(int n, int start, long seed) {
        if (start % 2 == 0) {
            return Labels.singletons(n);
        }
        SplittableRandom random = new SplittableRandom(~(seed + start));
        int blocs = Math.min(n, 2 + start / 2 % MOST_DRAWN);
        int[] labels = new int[n];
        Arrays.setAll(labels, v -> random.nextInt(blocs));
        return labels;
    }
}
