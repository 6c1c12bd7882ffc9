package entente.network;

import org.jgrapht.alg.interfaces.ClusteringAlgorithm;

/**
 * Communities by density: weighted modularity (Newman 2004) made as large as the Leiden algorithm can (Traag, Waltman and
 * van Eck 2019), the best of several seeded starts. Every community is connected by construction. An actor without ties
 * is a community of its own.
 */
public final class Leiden implements ClusteringAlgorithm<String> {

    private final Partition partition;
    private final double quality;

    private Leiden(Partition partition, double quality) {
        this.partition = partition;
        this.quality = quality;
    }

    /**
     * Communities of a network. Time about linear in the ties, for each start.
     *
     * @param resolution larger gives more and smaller communities; 1 is modularity as it was defined
     * @param starts of which the best is kept, the first of equals
     */
    public static Leiden of(Network network, double resolution, int starts, long seed) {
        LayeredGraph graph = LayeredGraph.of(network.strength(), null);
        Partition best = null;
        double quality = Double.NEGATIVE_INFINITY;
        for (int start = 0; start < starts; start++) {
            Partition partition = Partition.of(network, LeidenSearch.search(graph, resolution, seed + start));
            double found = SignedModularity.unsigned(network, partition, resolution);
            if (best == null || found > quality) {
                best = partition;
                quality = found;
            }
        }
        return new Leiden(best, quality);
    }

    /** The communities. */
    public Partition partition() {
        return partition;
    }

    /** Their modularity; not-a-number without ties. */
    public double quality() {
        return quality;
    }

    @Override
    public Clustering<String> getClustering() {
        return partition.clustering();
    }
}
