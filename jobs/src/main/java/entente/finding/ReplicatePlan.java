package entente.finding;

import entente.network.Network;
import entente.network.path.PathLength;
import entente.network.path.ShortestPathCentralities;
import entente.network.path.ShortestPaths;
import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The work of {@link Replicates}, ready to be done anywhere, in any order. A replicate weighs the same ties anew; who is tied
 * with whom stays, so nothing that depends on that alone is found again.
 *
 * <p>A replicate takes O(stories of ties + statements) for the weights and a few dozen passes over the ties for the measures
 * found by iteration; those of shortest paths take as long as in the analysis itself.
 */
public final class ReplicatePlan implements Serializable {

    private static final long serialVersionUID = 1;

    private final Incidence incidence;
    private final EnumSet<Measure> measures;
    private final double damping;
    private final long seed;

    /**
     * Plans replicates.
     *
     * @param measures those wanted; each must be one that has replicates
     * @param damping of PageRank
     * @param seed of the run
     */
    public ReplicatePlan(Incidence incidence, Set<Measure> measures, double damping, long seed) {
        this.incidence = incidence;
        this.measures = EnumSet.noneOf(Measure.class);
        this.measures.addAll(measures);
        this.damping = damping;
        this.seed = seed;
    }

    /** What the replicates are of. */
    public Incidence incidence() {
        return incidence;
    }

    /** The measures, in the order of their columns. */
    public Set<Measure> measures() {
        return Collections.unmodifiableSet(measures);
    }

    /** The values of a replicate, one array a measure in their order; thread-safe. */
    public double[][] replicate(int number) {
        return values(new BayesianDraw(seed, number)).values().toArray(new double[0][]);
    }

    /** A run of replicates, to be done in one go. */
    public List<double[][]> replicates(int from, int to) {
        return IntStream.range(from, to).mapToObj(this::replicate).toList();
    }

    /** The values of the corpus as it is. */
    public Map<Measure, double[]> estimate() {
        return values(Draw.NONE);
    }

    /** Each measure by index of the network's actors. */
    Map<Measure, double[]> values(Draw draw) {
        Incidence.Weights weights = incidence.weights(draw);
        Network network = incidence.ties().weighed(weights.strength());
        EnumMap<Measure, double[]> values = new EnumMap<>(Measure.class);
        ShortestPathCentralities paths = paths(network);
        for (Measure measure : measures) {
            values.put(
                    measure,
                    switch (measure) {
                        case STRENGTH_POS -> weights.positive();
                        case STRENGTH_NEG -> weights.negative();
                        case BETWEENNESS -> paths.betweenness().values();
                        case HARMONIC -> paths.harmonic().values();
                        case CLOSENESS -> paths.closeness().values();
                        default -> measure.of(network, damping).values();
                    });
        }
        return values;
    }

    /** Null where no measure of shortest paths is wanted. */
    private ShortestPathCentralities paths(Network network) {
        if (measures.contains(Measure.BETWEENNESS)) {
            return ShortestPaths.of(network, PathLength.DISTANCE, 1);
        }
        return measures.contains(Measure.HARMONIC) || measures.contains(Measure.CLOSENESS)
                ? ShortestPaths.withoutBetweenness(network, PathLength.DISTANCE, 1)
                : null;
    }
}
