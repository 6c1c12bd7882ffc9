package entente.network.centrality;

import entente.network.Network;
import entente.network.Rows;
import entente.network.Scores;

/** Sum of the weights of each actor's ties (Barrat, Barthélemy, Pastor-Satorras and Vespignani 2004), by layer. */
public final class Strength extends Scores {

    private Strength(Network network, Rows layer) {
        super(network, layer.strengths());
    }

    /** Sum of the strengths of the actor's ties. */
    public static Strength of(Network network) {
        return new Strength(network, network.strength());
    }

    /** Sum of the weights of agreement. */
    public static Strength positive(Network network) {
        return new Strength(network, network.positive());
    }

    /** Sum of the weights of disagreement. */
    public static Strength negative(Network network) {
        return new Strength(network, network.negative());
    }
}
