package entente.network;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jgrapht.alg.clustering.LabelPropagationClustering;
import org.jgrapht.alg.interfaces.ClusteringAlgorithm;

/**
 * Communities by JGraphT 1.5.3's label propagation (Raghavan, Albert and Kumara 2007), which regards no weights: of the ways
 * to find communities that JGraphT has, the one that ends on every network. Its Girvan and Newman's does not where there are
 * more parts than it is asked for; its edge betweenness is what {@link GirvanNewman} removes ties by.
 */
public final class JGraphTCommunities implements ClusteringAlgorithm<String> {

    private final Partition partition;
    private final double quality;

    private JGraphTCommunities(Partition partition, double quality) {
        this.partition = partition;
        this.quality = quality;
    }

    /** Communities of a network; the same for a seed. */
    public static JGraphTCommunities of(Network network, long seed) {
        List<Set<String>> clusters = new LabelPropagationClustering<>(
                        network.byStrength(), LabelPropagation.MAX_SWEEPS, new Random(seed))
                .getClustering()
                .getClusters();
        int[] labels = new int[network.size()];
        for (int group = 0; group < clusters.size(); group++) {
            for (String actor : clusters.get(group)) {
                labels[network.index(actor)] = group;
            }
        }
        Partition partition = Partition.of(network, labels);
        return new JGraphTCommunities(partition, SignedModularity.unsigned(network, partition, 1));
    }

    /** The communities. */
    public Partition partition() {
        return partition;
    }

    /** Their weighted modularity; not-a-number without ties. */
    public double quality() {
        return quality;
    }

    @Override
    public Clustering<String> getClustering() {
        return partition.clustering();
    }
}
