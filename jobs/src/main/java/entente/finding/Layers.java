package entente.finding;

import entente.network.Network;
import entente.network.WeightedTie;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The weights of pairs while a network is put together: strength, agreement, disagreement. */
final class Layers {

    private static final int COUNT = 3;

    private final Network like;
    private final TreeMap<Long, double[]> pairs = new TreeMap<>();

    /** @param like has the actors */
    Layers(Network like) {
        this.like = like;
    }

    /** @param layer 0 strength, 1 agreement, 2 disagreement */
    void add(int a, int b, int layer, double weight) {
        long pair = (long) Math.min(a, b) * like.size() + Math.max(a, b);
        pairs.computeIfAbsent(pair, key -> new double[COUNT])[layer] += weight;
    }

    Network network() {
        List<WeightedTie> ties = new ArrayList<>(pairs.size());
        pairs.forEach((pair, weights) -> {
            if (weights[0] + weights[1] + weights[2] > 0) {
                ties.add(new WeightedTie(
                        like.actor((int) (pair / like.size())),
                        like.actor((int) (pair % like.size())),
                        weights[0],
                        weights[1],
                        weights[2]));
            }
        });
        return Network.of(like.actors(), ties);
    }
}
