package entente.network;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.jgrapht.alg.interfaces.ClusteringAlgorithm;

/**
 * Blocs by sign: those who agree inside and oppose each other across. Positive less negative modularity (Traag and
 * Bruggeman 2009) made as large as the Leiden algorithm can (Traag, Waltman and van Eck 2019), the best of several
 * seeded starts and never worse than the communities of the same ties without their signs. The members of a bloc hang
 * together by ties; negative ties keep their weight throughout.
 */
public final class SignedLeiden implements ClusteringAlgorithm<String> {

    private static final int MOST_DRAWN = 5;

    private final Partition partition;
    private final double quality;

    private SignedLeiden(Partition partition, double quality) {
        this.partition = partition;
        this.quality = quality;
    }

    /**
     * Blocs of a network. Time about linear in the ties, for each start.
     *
     * @param resolution larger gives more and smaller blocs
     * @param starts of which the best is kept, the first of equals
     */
    public static SignedLeiden of(Network network, double resolution, int starts, long seed) {
        LayeredGraph graph = LayeredGraph.of(network.positive(), network.negative());
        // What the ties tell without their signs is one more place to start from, and never beats the answer.
        int[] unsigned = LeidenSearch.search(graph.unsigned(), resolution, seed);
        Partition best = Partition.of(network, unsigned);
        double quality = SignedModularity.signed(network, best, resolution);
        for (int start = 0; start <= starts; start++) {
            int[] from = start == starts ? unsigned : start(graph.n, start, seed);
            int[] labels = LeidenSearch.improve(graph, from, resolution, seed + start);
            Partition partition = Partition.of(network, labels);
            double found = SignedModularity.signed(network, partition, resolution);
            if (found > quality) {
                best = partition;
                quality = found;
            }
        }
        return new SignedLeiden(best, quality);
    }

    /** Every actor alone, or a few blocs drawn by lot: signs make more local optima than density does. */
    private static int[] start(int n, int start, long seed) {
        int[] labels = new int[n];
        if (start % 2 == 0) {
            Arrays.setAll(labels, v -> v);
        } else {
            SplittableRandom random = new SplittableRandom(seed + start);
            int blocs = Math.min(n, 2 + start / 2 % MOST_DRAWN);
            Arrays.setAll(labels, v -> random.nextInt(blocs));
        }
        return labels;
    }

    /** The blocs. */
    public Partition partition() {
        return partition;
    }

    /** Positive less negative modularity; not-a-number where nothing is stated. */
    public double quality() {
        return quality;
    }

    @Override
    public Clustering<String> getClustering() {
        return partition.clustering();
    }
}
