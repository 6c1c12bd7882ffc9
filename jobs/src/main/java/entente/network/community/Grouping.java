package entente.network.community;

import org.jgrapht.alg.interfaces.ClusteringAlgorithm;

/** Groups of the actors of a network with what they are worth, in JGraphT's terms. */
public class Grouping implements ClusteringAlgorithm<String> {

    private final Partition partition;
    private final double quality;

    /** The groups that a search found best. */
    public Grouping(Best best) {
        this.partition = best.partition();
        this.quality = best.quality();
    }

    /** The groups. */
    public Partition partition() {
        return partition;
    }

    /** What was made as large as could be; not-a-number where there is nothing to group by. */
    public double quality() {
        return quality;
    }

    @Override
    public Clustering<String> getClustering() {
        return partition.clustering();
    }
}
