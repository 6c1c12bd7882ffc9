package entente.network.community;

import entente.network.Network;

/**
 * Communities by density: modularity or the constant Potts model made as large as the Leiden algorithm can (Traag, Waltman
 * and van Eck 2019), the best of several seeded starts. Every community is connected by construction. An actor without ties
 * is a community of its own.
 */
public final class Leiden extends Grouping {

    /** Rounds end when one changes nothing; no start takes more than this many. */
    public static final int MAX_ROUNDS = 100;

    private Leiden(Best best) {
        super(best);
    }

    /**
     * Communities by modularity, as good as rounds without end make them.
     *
     * @param resolution larger gives more and smaller communities; 1 is modularity as it was defined
     * @param starts of which the best is kept, the first of equals
     */
    public static Leiden of(Network network, double resolution, int starts, long seed) {
        return of(network, LeidenQuality.MODULARITY, resolution, starts, MAX_ROUNDS, seed);
    }

    /**
     * Communities of a network. Time about linear in the ties, for each round of each start.
     *
     * @param resolution above 0; larger gives more and smaller communities
     * @param starts of which the best is kept, the first of equals
     * @param rounds at most so many in each start; two come close to the best on large networks
     */
    public static Leiden of(
            Network network, LeidenQuality quality, double resolution, int starts, int rounds, long seed) {
        LeidenGraph graph = quality.graph(network, resolution);
        Best best = Best.of(resolution, starts, start -> {
            Partition partition = Partition.of(network, LeidenSearch.run(graph, rounds, seed, start));
            return new Best(partition, quality.of(network, partition, resolution));
        });
        return new Leiden(best);
    }
}
