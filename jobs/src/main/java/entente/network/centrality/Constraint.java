package entente.network.centrality;

import entente.network.Network;
import entente.network.Rows;
import entente.network.Scores;
import java.util.Arrays;

/**
 * Burt's constraint (1992), as in networkx: how far an actor's contacts are one and the same contact, high where there are no
 * structural holes to profit from. With p(i, j) the share of i's strength that goes to j, the sum over i's neighbours j of
 * (p(i, j) + sum over q of p(i, q) p(q, j)) squared. Not-a-number for an actor without ties. O(m sqrt(m)).
 */
public final class Constraint extends Scores {

    public Constraint(Network network) {
        super(network, network.hubs().byIndex(of(network.hubs().rows())));
    }

    static double[] of(Rows rows) {
        int n = rows.size();
        double[] perStrength = Arrays.stream(rows.strengths()).map(s -> 1 / s).toArray();
        double[] weight = rows.weights();
        // What i sends to j over others is the same as what j sends to i, but for the strength of the sender.
        double[] over = new double[rows.arcs()];
        Triangles.forEach(rows, (u, v, w, uv, uw, vw) -> {
            over[uv] += weight[uw] * weight[vw] * perStrength[w];
            over[uw] += weight[uv] * weight[vw] * perStrength[v];
            over[vw] += weight[uv] * weight[uw] * perStrength[u];
        });
        double[] constraint = new double[n];
        for (int u = 0; u < n; u++) {
            for (int e = rows.begin(u); e < rows.end(u) && rows.target(e) < u; e++) {
                double sent = weight[e] + over[e];
                constraint[u] += sent * sent;
                constraint[rows.target(e)] += sent * sent;
            }
        }
        Arrays.setAll(constraint, v -> constraint[v] * perStrength[v] * perStrength[v]);
        return constraint;
    }
}
