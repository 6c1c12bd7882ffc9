package entente.network;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jgrapht.alg.interfaces.VertexScoringAlgorithm;

/**
 * One number for each actor of a network, in JGraphT's terms. The numbers stay in an array by index; the map that
 * {@link #getScores()} gives is a read-only view of it.
 */
public class Scores implements VertexScoringAlgorithm<String, Double> {

    private final Network network;
    private final double[] values;

    /**
     * Scores of the actors of a network.
     *
     * @param values by index; kept, not copied
     */
    public Scores(Network network, double[] values) {
        this.network = network;
        this.values = values;
    }

    /** The score of each actor, by index; a copy. */
    public double[] values() {
        return values.clone();
    }

    /** The score of the actor of this index. */
    public double value(int index) {
        return values[index];
    }

    @Override
    public Double getVertexScore(String actor) {
        return values[network.index(actor)];
    }

    @Override
    public Map<String, Double> getScores() {
        return new View(network, values);
    }

    private static final class View extends AbstractMap<String, Double> {

        private final Network network;
        private final double[] values;

        View(Network network, double[] values) {
            this.network = network;
            this.values = values;
        }

        @Override
        public boolean containsKey(Object key) {
            return key instanceof String actor && network.find(actor) >= 0;
        }

        @Override
        public Double get(Object key) {
            return containsKey(key) ? (Double) values[network.find((String) key)] : null;
        }

        @Override
        public Set<Entry<String, Double>> entrySet() {
            return new AbstractSet<>() {
                @Override
                public int size() {
                    return values.length;
                }

                @Override
                public Iterator<Entry<String, Double>> iterator() {
                    return IntStream.range(0, values.length)
                            .mapToObj(i -> Map.entry(network.actor(i), values[i]))
                            .iterator();
                }
            };
        }
    }
}
