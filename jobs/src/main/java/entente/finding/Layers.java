package entente.finding;

import entente.network.Network;
import entente.network.Rows;
import entente.network.WeightedTie;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;

/**
 * The weights of pairs while a network is put together: strength, agreement, disagreement. A pair whose weights are all 0 is
 * no tie.
 */
final class Layers {

    private static final int COUNT = 3;

    private final List<String> actors;
    private final TreeMap<Long, double[]> pairs = new TreeMap<>();

    /** @param actors ids in ascending order */
    Layers(List<String> actors) {
        this.actors = actors;
    }

    /** @param layer 0 strength, 1 agreement, 2 disagreement */
    void add(String a, String b, int layer, double weight) {
        add(place(a), place(b), layer, weight);
    }

    private int place(String actor) {
        int place = Collections.binarySearch(actors, actor);
        if (place < 0) {
            throw new IllegalArgumentException("a tie must join actors of the network, got " + actor);
        }
        return place;
    }

    /** The same by places among the actors. */
    void add(int a, int b, int layer, double weight) {
        long pair = (long) Math.min(a, b) * actors.size() + Math.max(a, b);
        pairs.computeIfAbsent(pair, key -> new double[COUNT])[layer] += weight;
    }

    /** Every tie of another network of these actors. */
    void add(Rows rows, int layer) {
        for (int v = 0; v < actors.size(); v++) {
            for (int i = 0; i < rows.degree(v); i++) {
                if (rows.neighbour(v, i) > v) {
                    add(v, rows.neighbour(v, i), layer, rows.weight(v, i));
                }
            }
        }
    }

    Network network() {
        List<WeightedTie> ties = new ArrayList<>(pairs.size());
        pairs.forEach((pair, weights) -> {
            if (weights[0] + weights[1] + weights[2] > 0) {
                ties.add(new WeightedTie(
                        actors.get((int) (pair / actors.size())),
                        actors.get((int) (pair % actors.size())),
                        weights[0],
                        weights[1],
                        weights[2]));
            }
        });
        return Network.of(actors, ties);
    }
}
