package entente.network.centrality;

import entente.network.Iteration;
import entente.network.Network;
import entente.network.Rows;
import java.util.Arrays;

/**
 * The PN index (Everett and Borgatti 2014, undirected): status where being tied to the well liked lifts and to the disliked
 * sinks. (I - A / (2n - 2))^-1 1 with A = P - 2N, P and N the matrices of positive and of negative ties without weights. A
 * pair that both agrees and disagrees counts by the greater of the two weights, and not at all where they are equal. 1 for an
 * actor without signed ties. Two actors at odds and nobody else, the one case in which the matrix is singular, have 1/2 each:
 * the solution that treats them alike.
 */
public final class PnIndex extends IterativeScores {

    private static final double NEGATIVE = -2;
    private static final double TOLERANCE = 1e-14;
    private static final int MAX_ITERATIONS = 1000;

    public PnIndex(Network network) {
        super(network, of(signs(network.positive(), network.negative())));
    }

    private static Iteration of(Rows signs) {
        double factor = signs.size() > 1 ? 1 / (2.0 * signs.size() - 2) : 0;
        return ConjugateGradients.solve(signs, factor, TOLERANCE, MAX_ITERATIONS);
    }

    /** Rows of 1 where agreement prevails, -2 where disagreement does, 0 where neither. */
    private static Rows signs(Rows positive, Rows negative) {
        Rows net = positive.minus(negative);
        return net.withWeights(Arrays.stream(net.weights())
                .map(w -> w < 0 ? NEGATIVE : Math.signum(w))
                .toArray());
    }
}
