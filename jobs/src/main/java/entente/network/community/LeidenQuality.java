package entente.network.community;

import entente.network.Network;
import entente.network.Rows;

/** What makes a partition into communities good. */
public enum LeidenQuality {
    /**
     * Weight inside the communities beyond what actors of their strengths would have by chance (Newman 2004; with a
     * resolution Reichardt and Bornholdt 2006), as a share of all weight.
     */
    MODULARITY {
        @Override
        LeidenGraph graph(Network network, double resolution) {
            return LeidenGraph.modularity(network.strength(), resolution);
        }

        @Override
        public double of(Network network, Partition partition, double resolution) {
            return SignedModularity.unsigned(network, partition, resolution);
        }
    },

    /**
     * The constant Potts model (Traag, Van Dooren and Nesterov 2011): weight inside the communities beyond the resolution
     * for each pair of members, as a share of all weight. Communities are denser inside than the resolution and sparser
     * between, whatever the size of the network.
     */
    CONSTANT_POTTS {
        @Override
        LeidenGraph graph(Network network, double resolution) {
            return LeidenGraph.constantPotts(network.strength(), resolution);
        }

        @Override
        public double of(Network network, Partition partition, double resolution) {
            Rows rows = network.strength();
            double[] actors = new double[partition.count()];
            double total = 0;
            double inside = 0;
            for (int v = 0; v < rows.size(); v++) {
                actors[partition.group(v)]++;
                for (int e = rows.begin(v); e < rows.end(v); e++) {
                    total += rows.weight(e);
                    inside += partition.group(rows.target(e)) == partition.group(v) ? rows.weight(e) : 0;
                }
            }
            double expected = 0;
            for (double count : actors) {
                expected += resolution * count * (count - 1);
            }
            return (inside - expected) / total;
        }
    };

    abstract LeidenGraph graph(Network network, double resolution);

    /** The quality of a partition; not-a-number without ties. */
    public abstract double of(Network network, Partition partition, double resolution);
}
