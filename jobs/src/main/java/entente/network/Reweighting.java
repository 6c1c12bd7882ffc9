package entente.network;

import java.io.Serializable;

/**
 * The ties of a network's strength layer by number, to be weighed anew: what depends on who is tied with whom alone is worked
 * out once, and every weighing shares it. The ties are numbered as they stand in the rows, by their first actor, then by
 * their second. 8 bytes a tie and 16 an arc; a weighing costs 32 bytes a tie.
 */
public final class Reweighting implements Serializable {

    private static final long serialVersionUID = 1;

    private final Network network;

    /** The number of the tie of each arc: in the rows, and in the rows by hub order. */
    private final int[] tie;

    private final int[] hubTie;

    private final int[] first;
    private final int[] second;

    public Reweighting(Network network) {
        this.network = network;
        Rows rows = network.strength();
        int ties = rows.arcs() / 2;
        tie = new int[rows.arcs()];
        first = new int[ties];
        second = new int[ties];
        int count = 0;
        for (int v = 0; v < rows.size(); v++) {
            for (int e = rows.begin(v); e < rows.end(v); e++) {
                if (rows.target(e) > v) {
                    first[count] = v;
                    second[count] = rows.target(e);
                    tie[e] = count++;
                } else {
                    tie[e] = tie[rows.arc(rows.target(e), v)];
                }
            }
        }
        HubRows hubs = network.hubs();
        hubTie = new int[rows.arcs()];
        for (int p = 0; p < rows.size(); p++) {
            int v = hubs.order().vertex(p);
            for (int e = hubs.rows().begin(p); e < hubs.rows().end(p); e++) {
                hubTie[e] = tie[rows.arc(v, hubs.order().vertex(hubs.rows().target(e)))];
            }
        }
    }

    /** The network whose ties these are. */
    public Network network() {
        return network;
    }

    /** How many ties there are. */
    public int ties() {
        return first.length;
    }

    /** The actor of the smaller index. */
    public int first(int number) {
        return first[number];
    }

    /** The actor of the greater index. */
    public int second(int number) {
        return second[number];
    }

    /** The number of the tie of two actors, by index, or -1 where they have none. */
    public int number(int a, int b) {
        int arc = network.strength().arc(a, b);
        return arc < 0 ? -1 : tie[arc];
    }

    /** The strengths that the network has, by number. */
    public double[] weights() {
        double[] weights = new double[ties()];
        for (int e = 0; e < tie.length; e++) {
            weights[tie[e]] = network.strength().weight(e);
        }
        return weights;
    }

    /**
     * The same actors and ties with other strengths, and without signs.
     *
     * @param weights one a tie, by number, above 0
     */
    public Network weighed(double[] weights) {
        for (double weight : weights) {
            if (!(weight > 0 && weight < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("weights of ties must be finite and above 0, got " + weight);
            }
        }
        HubRows hubs = network.hubs();
        return network.weighed(
                network.strength().withWeights(ofArcs(tie, weights)),
                new HubRows(hubs.order(), hubs.rows().withWeights(ofArcs(hubTie, weights))));
    }

    private static double[] ofArcs(int[] tieOf, double[] weights) {
        double[] ofArcs = new double[tieOf.length];
        for (int e = 0; e < tieOf.length; e++) {
            ofArcs[e] = weights[tieOf[e]];
        }
        return ofArcs;
    }
}
