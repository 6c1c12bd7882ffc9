package entente.network.path;

import java.io.Serializable;

/**
 * What one batch of sources adds to the measures of shortest paths. Travels between machines; {@link ShortestPathTotals}
 * adds them up in the order of their batches, so that the result is the same to the last bit wherever they were computed.
 */
public final class ShortestPathSums implements Serializable {

    private static final long serialVersionUID = 1;

    final int batch;

    /** Sum over the batch's sources of their dependencies on each vertex of the core, by place; empty without betweenness. */
    final double[] dependencies;

    /** Sums of distances by vertex, in ties or units of the grid. */
    final double[] far;

    /** Sums of inverse distances by vertex. */
    final double[] harmonic;

    ShortestPathSums(int batch, double[] dependencies, double[] far, double[] harmonic) {
        this.batch = batch;
        this.dependencies = dependencies;
        this.far = far;
        this.harmonic = harmonic;
    }

    /** Which batch this is. */
    public int batch() {
        return batch;
    }
}
