package entente.network.centrality;

import entente.network.Network;
import entente.network.Rows;
import entente.network.Scores;
import java.util.Arrays;

/** Number of ties of each actor; divide by n - 1 for what networkx calls degree centrality. */
public final class DegreeCentrality extends Scores {

    public DegreeCentrality(Network network) {
        super(network, of(network.strength()));
    }

    static double[] of(Rows rows) {
        double[] degrees = new double[rows.size()];
        Arrays.setAll(degrees, rows::degree);
        return degrees;
    }
}
