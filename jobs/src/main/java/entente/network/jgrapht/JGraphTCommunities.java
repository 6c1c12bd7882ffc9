package entente.network.jgrapht;

import entente.network.Network;
import entente.network.community.Best;
import entente.network.community.GirvanNewman;
import entente.network.community.Grouping;
import entente.network.community.LabelPropagation;
import entente.network.community.Partition;
import entente.network.community.SignedModularity;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jgrapht.alg.clustering.LabelPropagationClustering;

/**
 * Communities by JGraphT 1.5.3's label propagation (Raghavan, Albert and Kumara 2007), which regards no weights: of the ways
 * to find communities that JGraphT has, the one that ends on every network. Its Girvan and Newman's does not where there are
 * more parts than it is asked for; its edge betweenness is what {@link GirvanNewman} removes ties by.
 */
public final class JGraphTCommunities extends Grouping {

    private JGraphTCommunities(Best best) {
        super(best);
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
        return new JGraphTCommunities(new Best(partition, SignedModularity.unsigned(network, partition, 1)));
    }
}
