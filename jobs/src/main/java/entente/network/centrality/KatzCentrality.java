package entente.network.centrality;

import entente.network.Iteration;
import entente.network.Network;
import java.util.Arrays;

/**
 * Katz centrality (Katz 1953): the number of walks that end at the actor, of any length, one of k ties weighted by the
 * product of its strengths and by alpha to the power k, and one for the walk of length 0; the vector has length 1, as in
 * networkx. The sum exists only for alpha below the inverse of the greatest eigenvalue; by default it is nine tenths of that.
 */
public final class KatzCentrality extends IterativeScores {

    /** The default alpha as a part of the greatest possible. */
    public static final double ATTENUATION = 0.9;

    /** Greatest length of the residual, as a part of the right side's. */
    public static final double TOLERANCE = 1e-12;

    /** Passes at most. */
    public static final int MAX_ITERATIONS = 5000;

    /** Near enough for the default alpha to be nine tenths of the greatest possible to six digits. */
    private static final double EIGENVALUE_TOLERANCE = 1e-4;

    private final double alpha;

    /** With the default alpha; 0 in a network without ties. */
    public KatzCentrality(Network network) {
        this(alpha(network), network);
    }

    /**
     * With this alpha.
     *
     * @throws IllegalArgumentException if it is not in [0, 1/greatest eigenvalue)
     */
    public KatzCentrality(Network network, double alpha) {
        this(checked(network, alpha), network);
    }

    private KatzCentrality(double alpha, Network network) {
        super(network, of(network, alpha));
        this.alpha = alpha;
    }

    /** The factor that a tie more costs a walk: the share {@code FACTOR} of what the greatest eigenvalue allows. */
    public static double alpha(Network network) {
        double greatest = greatest(network);
        return greatest > 0 ? ATTENUATION / greatest : 0;
    }

    private static double checked(Network network, double alpha) {
        double greatest = greatest(network);
        if (!(alpha >= 0 && alpha * greatest < 1)) {
            throw new IllegalArgumentException("alpha must be in [0, " + 1 / greatest + "), got " + alpha);
        }
        return alpha;
    }

    private static double greatest(Network network) {
        return LeadingEigenvector.of(network.hubs().rows(), EIGENVALUE_TOLERANCE, MAX_ITERATIONS).value;
    }

    private static Iteration of(Network network, double alpha) {
        Iteration walks = ConjugateGradients.solve(network.hubs().rows(), alpha, TOLERANCE, MAX_ITERATIONS);
        double length = Math.sqrt(Arrays.stream(walks.values()).map(x -> x * x).sum());
        double[] scores = Arrays.stream(walks.values()).map(x -> x / length).toArray();
        return network.hubs().byIndex(new Iteration(scores, walks.iterations(), walks.converged()));
    }

    /** The alpha taken. */
    public double alpha() {
        return alpha;
    }
}
