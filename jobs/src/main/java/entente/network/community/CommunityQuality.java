package entente.network.community;

import entente.network.Network;
import entente.network.Rows;

/**
 * How well a partition into communities fits the strength layer, by measures that do not depend on how it was found.
 *
 * @param modularity weighted, at resolution 1 (Newman 2004)
 * @param coverage share of the strength that lies inside communities
 * @param performance share of the pairs of actors that are tied and together or neither (van Dongen 2000), strengths aside
 */
public record CommunityQuality(double modularity, double coverage, double performance) {

    /** The quality of a partition; modularity and coverage are not-a-number without ties, performance without a pair. */
    public static CommunityQuality of(Network network, Partition partition) {
        Rows rows = network.strength();
        double total = 0;
        double inside = 0;
        long tiesInside = 0;
        long[] sizes = new long[partition.count()];
        for (int v = 0; v < rows.size(); v++) {
            sizes[partition.group(v)]++;
            for (int e = rows.begin(v); e < rows.end(v); e++) {
                boolean together = partition.group(rows.target(e)) == partition.group(v);
                total += rows.weight(e);
                inside += together ? rows.weight(e) : 0;
                tiesInside += together && v < rows.target(e) ? 1 : 0;
            }
        }
        long pairs = pairs(rows.size());
        long pairsInside = 0;
        for (long size : sizes) {
            pairsInside += pairs(size);
        }
        long apartAndUntied = pairs - pairsInside - (network.ties() - tiesInside);
        return new CommunityQuality(
                SignedModularity.unsigned(network, partition, 1),
                inside / total,
                (double) (tiesInside + apartAndUntied) / pairs);
    }

    private static long pairs(long n) {
        return n * (n - 1) / 2;
    }
}
