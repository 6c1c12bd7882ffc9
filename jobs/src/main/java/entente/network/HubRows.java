package entente.network;

import java.io.Serializable;

/** Rows renamed in {@link HubOrder}: the vertex of place 0 is the greatest hub. */
public final class HubRows implements Serializable {

    private static final long serialVersionUID = 1;

    private final HubOrder order;
    private final Rows rows;

    HubRows(Rows byIndex) {
        order = new HubOrder(byIndex);
        rows = byIndex.relabelled(order.vertices());
    }

    HubRows(HubOrder order, Rows rows) {
        this.order = order;
        this.rows = rows;
    }

    /** The order of the places. */
    public HubOrder order() {
        return order;
    }

    /** The ties between places. */
    public Rows rows() {
        return rows;
    }

    /** Values by place as values by index. */
    public double[] byIndex(double[] byPlace) {
        double[] values = new double[byPlace.length];
        for (int p = 0; p < byPlace.length; p++) {
            values[order.vertex(p)] = byPlace[p];
        }
        return values;
    }

    /** What an iteration came to by place as what it came to by index. */
    public Iteration byIndex(Iteration byPlace) {
        return new Iteration(byIndex(byPlace.values()), byPlace.iterations(), byPlace.converged());
    }
}
