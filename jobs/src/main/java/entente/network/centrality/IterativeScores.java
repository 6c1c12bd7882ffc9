package entente.network.centrality;

import entente.network.Iteration;
import entente.network.Network;
import entente.network.Scores;

/** Scores found by repeated passes over the network. */
public class IterativeScores extends Scores {

    private final int iterations;
    private final boolean converged;

    IterativeScores(Network network, Iteration result) {
        super(network, result.values());
        this.iterations = result.iterations();
        this.converged = result.converged();
    }

    /** Passes over the arcs. */
    public int iterations() {
        return iterations;
    }

    /** Whether the tolerance was reached before the passes ran out; if not, the scores are the best so far. */
    public boolean converged() {
        return converged;
    }
}
