package entente.network;

import java.io.Serializable;

/** Rows renamed in {@link HubOrder}: the vertex of place 0 is the greatest hub. */
final class HubRows implements Serializable {

    private static final long serialVersionUID = 1;

    final HubOrder hubs;
    final Rows rows;

    HubRows(Rows byIndex) {
        hubs = new HubOrder(byIndex);
        rows = byIndex.relabelled(hubs.order);
    }

    HubRows(HubOrder hubs, Rows rows) {
        this.hubs = hubs;
        this.rows = rows;
    }

    /** Values by place as values by index. */
    double[] byIndex(double[] byPlace) {
        double[] values = new double[byPlace.length];
        for (int p = 0; p < byPlace.length; p++) {
            values[hubs.order[p]] = byPlace[p];
        }
        return values;
    }

    Iteration byIndex(Iteration byPlace) {
        return new Iteration(byIndex(byPlace.values()), byPlace.iterations(), byPlace.converged());
    }
}
