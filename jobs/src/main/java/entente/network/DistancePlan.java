package entente.network;

/** The plan for paths measured by distance: betweenness and distances from one {@link DistanceSweep} a source. */
final class DistancePlan extends ShortestPathPlan {

    private static final long serialVersionUID = 1;

    private final double unit;
    private final Folding folding;
    private final Twins twins;
    private final int[] sources;
    private final boolean betweenness;

    DistancePlan(Network network, boolean betweenness) {
        super(network);
        LengthGrid grid = new LengthGrid(network.strength());
        this.unit = grid.unit;
        this.folding = new Folding(MetricBackbone.closelyOf(grid.rows));
        this.twins = new Twins(folding.core, folding.mass);
        this.sources = twins.sources();
        this.betweenness = betweenness;
    }

    @Override
    int sources() {
        return sources.length;
    }

    @Override
    int coreSize() {
        return betweenness ? folding.coreSize() : 0;
    }

    @Override
    public ShortestPathSums sums(int batch) {
        double[] dependencies = new double[coreSize()];
        DistanceSweep sweep = new DistanceSweep(folding.core, folding.mass);
        SourceShares shares = new SourceShares(twins, folding.mass);
        TreeDistances trees = new TreeDistances(folding);
        for (int i = first(batch, sources.length); i < first(batch + 1, sources.length); i++) {
            int source = sources[i];
            int from = folding.begin[source];
            int to = folding.end[source];
            trees.add(source, sweep.distances(source));
            if (betweenness) {
                shares.add(dependencies, sweep.dependencies(), source, from, to);
            }
        }
        return new ShortestPathSums(batch, dependencies, trees.far, trees.harmonic);
    }

    @Override
    ShortestPathCentralities centralities(double[] dependencies, double[] far, double[] harmonic) {
        int n = far.length;
        double[] farByVertex = new double[n];
        double[] harmonicByVertex = new double[n];
        double[] reached = new double[n];
        for (int root = 0; root < folding.coreSize(); root++) {
            // Twins have no trees, and the distances of their first.
            int searched = twins.first[root];
            farByVertex[folding.vertex[root]] = far[searched] * unit;
            harmonicByVertex[folding.vertex[root]] = harmonic[searched] / unit;
            reached[folding.vertex[root]] = folding.componentMass[root];
            for (int p = folding.firstFolded[root]; p < folding.firstFolded[root + 1]; p++) {
                farByVertex[folding.vertex[p]] = far[p] * unit;
                harmonicByVertex[folding.vertex[p]] = harmonic[p] / unit;
                reached[folding.vertex[p]] = folding.componentMass[root];
            }
        }
        return new ShortestPathCentralities(
                betweenness ? betweenness(folding, dependencies) : null,
                closeness(farByVertex, reached),
                scores(harmonicByVertex));
    }
}
