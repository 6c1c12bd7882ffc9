package entente.network;

import org.jgrapht.alg.interfaces.ClusteringAlgorithm;

/**
 * Blocs by sign: those who agree inside and oppose each other across. Positive less negative modularity (Traag and
 * Bruggeman 2009) made as large as the Leiden algorithm can (Traag, Waltman and van Eck 2019), the best of several
 * seeded starts. The members of a bloc hang together by agreements; negative ties keep their weight throughout.
 */
public final class SignedLeiden implements ClusteringAlgorithm<String> {

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
        Partition best = null;
        double quality = Double.NEGATIVE_INFINITY;
        for (int start = 0; start < starts; start++) {
            Partition partition = Partition.of(network, LeidenSearch.search(graph, resolution, seed + start));
            double found = SignedModularity.signed(network, partition, resolution);
            if (best == null || found > quality) {
                best = partition;
                quality = found;
            }
        }
        return new SignedLeiden(best, quality);
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
