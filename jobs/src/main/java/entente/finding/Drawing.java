package entente.finding;

import entente.network.Network;
import entente.network.WeightedTie;
import entente.tie.AlignmentCount;
import entente.tie.AlignmentWeight;
import entente.tie.Tie;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
        Map<String, Map<String, double[]>> layers = new TreeMap<>();
        for (Tie tie : ties) {
            layer(layers, tie.count().a(), tie.count().b())[0] = strength.applyAsDouble(tie);
        }
        for (AlignmentCount count : alignments) {
            boolean known = actors.contains(count.source()) && actors.contains(count.target());
            if (known && !count.contact()) {
                double[] layer = layer(layers, count.source(), count.target());
                layer[1] += count.positiveWeight(weight);
                layer[2] += count.negativeWeight(weight);
            }
        }
        List<WeightedTie> weighted = new ArrayList<>();
        layers.forEach((a, row) -> row.forEach((b, layer) -> {
            if (layer[0] + layer[1] + layer[2] > 0) {
                weighted.add(new WeightedTie(a, b, layer[0], layer[1], layer[2]));
            }
        }));
        return Network.of(actors, weighted);
    }

    private static double[] layer(Map<String, Map<String, double[]>> layers, String one, String other) {
        String a = one.compareTo(other) < 0 ? one : other;
        String b = one.compareTo(other) < 0 ? other : one;
        return layers.computeIfAbsent(a, id -> new TreeMap<>()).computeIfAbsent(b, id -> new double[3]);
    }
}
