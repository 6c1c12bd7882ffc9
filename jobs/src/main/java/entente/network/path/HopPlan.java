package entente.network.path;

import entente.network.HubRows;
import entente.network.Network;
import entente.network.Rows;
import entente.network.path.search.HopSearch;
import entente.network.path.search.HopSweep;
import java.util.Arrays;

/** The plan for paths counted in ties: betweenness by {@link HopSweep}, the distances by {@link HopSearch}. */
final class HopPlan extends ShortestPathPlan {

    private static final long serialVersionUID = 1;

    private final HubRows hubs;
    private final Rows rows;

    /** What betweenness needs; null without it. */
    private final Folding folding;

    private final Twins twins;
    private final int[] sources;

    HopPlan(Network network, boolean betweenness) {
        super(network);
        hubs = network.hubs();
        rows = hubs.rows();
        folding = betweenness ? new Folding(unweighted(network.strength())) : null;
        twins = betweenness ? new Twins(folding.core, folding.mass) : null;
        sources = betweenness ? twins.sources() : new int[0];
    }

    private static Rows unweighted(Rows rows) {
        double[] ones = new double[rows.arcs()];
        Arrays.fill(ones, 1);
        return rows.withWeights(ones);
    }

    @Override
    int sources() {
        return rows.size();
    }

    @Override
    int coreSize() {
        return folding == null ? 0 : folding.coreSize();
    }

    @Override
    public ShortestPathSums sums(int batch) {
        HopSearch search = new HopSearch(rows);
        int searches = (rows.size() + HopSearch.WIDTH - 1) / HopSearch.WIDTH;
        for (int i = first(batch, searches); i < first(batch + 1, searches); i++) {
            int first = i * HopSearch.WIDTH;
            int last = Math.min(first + HopSearch.WIDTH, rows.size());
            search.add(first, last, hubs.order().begin(first), hubs.order().end(last - 1));
        }
        return new ShortestPathSums(batch, dependencies(batch), search.far(), search.harmonic());
    }

    private double[] dependencies(int batch) {
        if (folding == null) {
            return new double[0];
        }
        double[] sums = new double[folding.coreSize()];
        HopSweep sweep = new HopSweep(folding.core, folding.mass);
        SourceShares shares = new SourceShares(twins, folding.mass);
        for (int i = first(batch, sources.length); i < first(batch + 1, sources.length); i++) {
            int source = sources[i];
            int from = folding.begin[source];
            int to = folding.end[source];
            shares.add(sums, sweep.dependencies(source, from, to), source, from, to);
        }
        return sums;
    }

    @Override
    ShortestPathCentralities centralities(double[] dependencies, double[] far, double[] harmonic) {
        int n = rows.size();
        double[] reached = new double[n];
        Arrays.setAll(reached, p -> hubs.order().end(p) - hubs.order().begin(p));
        return new ShortestPathCentralities(
                folding == null ? null : betweenness(folding, dependencies),
                closeness(hubs.byIndex(far), hubs.byIndex(reached)),
                scores(hubs.byIndex(harmonic)));
    }
}
