package entente.network.centrality;

import entente.network.Network;

/**
 * Eigenvector centrality (Bonacich 1972): each actor's score is in proportion to the sum of its neighbours' scores, weighted
 * by strength; the vector has length 1, as in networkx. In a network in parts only the part with the greatest eigenvalue has
 * scores above 0. See {@link LeadingEigenvector} for the method.
 */
public final class EigenvectorCentrality extends IterativeScores {

    /** Greatest error of the vector, as a length. */
    public static final double TOLERANCE = 1e-10;

    /** Passes at most. */
    public static final int MAX_ITERATIONS = 5000;

    private final double eigenvalue;

    public EigenvectorCentrality(Network network) {
        this(network, LeadingEigenvector.of(network.hubs().rows(), TOLERANCE, MAX_ITERATIONS));
    }

    private EigenvectorCentrality(Network network, LeadingEigenvector leading) {
        super(network, network.hubs().byIndex(leading.vector));
        this.eigenvalue = leading.value;
    }

    /** The greatest eigenvalue of the matrix of strengths. */
    public double eigenvalue() {
        return eigenvalue;
    }
}
