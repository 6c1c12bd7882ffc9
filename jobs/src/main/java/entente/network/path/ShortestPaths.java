package entente.network.path;

import entente.network.Network;

/** Where a search of all shortest paths begins: {@link ShortestPathCentralities} at once, or the plan for them. */
public final class ShortestPaths {

    private ShortestPaths() {}

    /** The plan for all three measures. */
    public static ShortestPathPlan plan(Network network, PathLength length) {
        return switch (length) {
            case HOPS -> new HopPlan(network, true);
            case DISTANCE -> new DistancePlan(network, true);
        };
    }

    /** The plan for closeness and harmonic closeness alone: by hops at a small part of the cost. */
    public static ShortestPathPlan planWithoutBetweenness(Network network, PathLength length) {
        return switch (length) {
            case HOPS -> new HopPlan(network, false);
            case DISTANCE -> new DistancePlan(network, false);
        };
    }

    /**
     * All three measures, on this many threads.
     *
     * @throws IllegalArgumentException for fewer than one thread
     */
    public static ShortestPathCentralities of(Network network, PathLength length, int threads) {
        return new ThreadedPathWork(threads).of(plan(network, length));
    }

    /**
     * Closeness and harmonic closeness alone, on this many threads.
     *
     * @throws IllegalArgumentException for fewer than one thread
     */
    public static ShortestPathCentralities withoutBetweenness(Network network, PathLength length, int threads) {
        return new ThreadedPathWork(threads).of(planWithoutBetweenness(network, length));
    }
}
