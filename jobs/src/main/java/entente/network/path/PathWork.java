package entente.network.path;

/** Where the batches of a plan of shortest paths are done; the result is the same to the last bit wherever that is. */
@FunctionalInterface
public interface PathWork {

    /** Does every batch of the plan, and adds their sums up in order. */
    ShortestPathCentralities of(ShortestPathPlan plan);
}
