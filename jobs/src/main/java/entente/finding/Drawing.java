package entente.finding;

import entente.network.Network;
import entente.tie.AlignmentCount;
import entente.tie.AlignmentWeight;
import entente.tie.Tie;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
}
