package entente.finding;

import entente.network.Network;
import entente.network.Rows;
import entente.tie.AlignmentCount;
import entente.tie.AlignmentWeight;
import entente.tie.Tie;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Draws a network: actors with support, the ties between them as strength, their counted alignments as sign. */
public final class Drawing {

    private Drawing() {}

    /**
     * The network of these actors. A pair whose weights are all 0, as of alignments in the middle of PLOVER's scale, is no
     * tie. Time linear in the ties and alignments but for their order.
     *
     * @param actors that stand in it; what concerns others is left out of the signs
     * @param ties between them
     * @param strength of a tie
     * @param alignments of the window; contacts have no sign
     * @param weight of the alignments of a pair
     */
    public static Network of(
            Set<String> actors,
            Collection<Tie> ties,
            ToDoubleFunction<Tie> strength,
            Collection<AlignmentCount> alignments,
            AlignmentWeight weight) {
        Layers layers = new Layers(List.copyOf(new TreeSet<>(actors)));
        for (Tie tie : ties) {
            layers.add(tie.count().a(), tie.count().b(), 0, strength.applyAsDouble(tie));
        }
        for (AlignmentCount count : alignments) {
            boolean known = actors.contains(count.source()) && actors.contains(count.target());
            if (known && !count.contact()) {
                layers.add(count.source(), count.target(), 1, count.positiveWeight(weight));
                layers.add(count.source(), count.target(), 2, count.negativeWeight(weight));
            }
        }
        return layers.network();
    }

    /**
     * A network of the states for which actors count: the weights of ties between actors of two states are summed; what lies
     * within a state, or concerns an actor that counts for none, is left out. Time linear in the ties but for their order.
     */
    public static Network folded(Network network, Function<String, Optional<String>> state) {
        List<Optional<String>> states = network.actors().stream().map(state).toList();
        Layers layers = new Layers(List.copyOf(
                new TreeSet<>(states.stream().flatMap(Optional::stream).toList())));
        List<Rows> rows = List.of(network.strength(), network.positive(), network.negative());
        for (int layer = 0; layer < rows.size(); layer++) {
            Rows of = rows.get(layer);
            for (int v = 0; v < network.size(); v++) {
                for (int i = 0; i < of.degree(v); i++) {
                    Optional<String> one = states.get(v);
                    Optional<String> other = states.get(of.neighbour(v, i));
                    if (of.neighbour(v, i) > v && one.isPresent() && other.isPresent() && !one.equals(other)) {
                        layers.add(one.get(), other.get(), layer, of.weight(v, i));
                    }
                }
            }
        }
        return layers.network();
    }
}
