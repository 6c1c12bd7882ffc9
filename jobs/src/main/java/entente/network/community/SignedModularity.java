package entente.network.community;

import entente.network.Network;
import entente.network.Rows;

/**
 * How well a partition fits a network of agreements and disagreements: the modularity of the positive layer less that of
 * the negative one, {@code Q = sum over groups of (e+ - g K+^2 / 2m+) - (e- - g K-^2 / 2m-)}, over {@code 2m+ + 2m-}
 * (Gomez, Jensen and Arenas 2009; Traag and Bruggeman 2009), where e is twice the weight inside the group, K the strength
 * of its members and g the resolution. Without a negative layer it is Newman's (2004) weighted modularity.
 */
public final class SignedModularity {

    private SignedModularity() {}

    /** Weighted modularity of the strength layer; not-a-number without ties. */
    public static double unsigned(Network network, Partition partition, double resolution) {
        double total = total(network.strength());
        return excess(network.strength(), partition, resolution) / total;
    }

    /** Positive less negative modularity; not-a-number where nothing is stated. */
    public static double signed(Network network, Partition partition, double resolution) {
        double total = total(network.positive()) + total(network.negative());
        return (excess(network.positive(), partition, resolution) - excess(network.negative(), partition, resolution))
                / total;
    }

    private static double total(Rows rows) {
        double total = 0;
        for (double weight : rows.weights()) {
            total += weight;
        }
        return total;
    }

    /** Weight inside the groups beyond what is expected, each tie twice. */
    private static double excess(Rows rows, Partition partition, double resolution) {
        double total = total(rows);
        if (total == 0) {
            return 0;
        }
        double[] mass = new double[partition.count()];
        double inside = 0;
        for (int v = 0; v < rows.size(); v++) {
            for (int e = rows.begin(v); e < rows.end(v); e++) {
                mass[partition.group(v)] += rows.weight(e);
                inside += partition.group(rows.target(e)) == partition.group(v) ? rows.weight(e) : 0;
            }
        }
        double expected = 0;
        for (double k : mass) {
            expected += k * k / total;
        }
        return inside - resolution * expected;
    }
}
