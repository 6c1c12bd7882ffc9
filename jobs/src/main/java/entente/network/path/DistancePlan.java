package entente.network.path;

import entente.network.Network;
import entente.network.path.search.DistanceLanes;
import entente.network.path.search.DistanceSweep;
import entente.network.path.search.FastestLanes;
import entente.network.path.search.LaneSweep;
import entente.network.path.search.LengthGrid;
import entente.network.path.search.MetricBackbone;
import java.util.Arrays;

/**
 * The plan for paths measured by distance: betweenness and distances from a {@link LaneSweep} of several sources of one
 * component, or, where that gives up, from one {@link DistanceSweep} a source.
 */
final class DistancePlan extends ShortestPathPlan {

    private static final long serialVersionUID = 1;

    private final double unit;
    private final Folding folding;
    private final Twins twins;
    private final int[] sources;

    /** Sources {@code blocks[i]} to {@code blocks[i + 1]} are searched side by side. */
    private final int[] blocks;

    private final boolean betweenness;

    DistancePlan(Network network, boolean betweenness) {
        super(network);
        LengthGrid grid = new LengthGrid(network.strength());
        this.unit = grid.unit();
        this.folding = new Folding(MetricBackbone.closelyOf(grid.rows()));
        this.twins = new Twins(folding.core, folding.mass);
        this.sources = twins.sources();
        this.blocks = blocks();
        this.betweenness = betweenness;
    }

    private int[] blocks() {
        int[] starts = new int[sources.length + 1];
        int count = 0;
        int from = 0;
        for (int i = 1; i <= sources.length; i++) {
            boolean ends = i == sources.length
                    || i == from + DistanceLanes.COUNT
                    || folding.begin[sources[i]] != folding.begin[sources[from]];
            if (ends) {
                starts[++count] = i;
                from = i;
            }
        }
        return Arrays.copyOf(starts, count + 1);
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
        Work work = new Work();
        int count = blocks.length - 1;
        for (int block = first(batch, count); block < first(batch + 1, count); block++) {
            work.search(blocks[block], blocks[block + 1]);
        }
        return new ShortestPathSums(batch, work.dependencies, work.trees.far, work.trees.harmonic);
    }

    /** One batch being searched. */
    private final class Work {

        private final double[] dependencies = new double[DistancePlan.this.coreSize()];
        private final SourceShares shares = new SourceShares(twins, folding.mass);
        private final TreeDistances trees = new TreeDistances(folding);
        private final LaneSweep lanes = new LaneSweep(FastestLanes.of(folding.core), folding.mass);

        /** The searches apiece, from the first time that one side by side was given up. */
        private DistanceSweep apiece;

        /** The component given up last: the rest of its sources are searched apiece. */
        private int apieceIn = -1;

        void search(int from, int to) {
            int begin = folding.begin[sources[from]];
            if (begin != apieceIn && lanes.search(sources, from, to, begin, folding.end[begin])) {
                searchTogether(from, to);
            } else {
                apieceIn = begin;
                searchApiece(from, to);
            }
        }

        private void searchTogether(int from, int to) {
            if (betweenness) {
                lanes.findBefore();
            }
            for (int i = from; i < to; i++) {
                trees.add(sources[i], lanes.distances(i - from));
                if (betweenness) {
                    share(sources[i], lanes.dependencies(i - from));
                }
            }
        }

        private void searchApiece(int from, int to) {
            if (apiece == null) {
                apiece = new DistanceSweep(folding.core, folding.mass);
            }
            for (int i = from; i < to; i++) {
                trees.add(sources[i], apiece.distances(sources[i]));
                if (betweenness) {
                    share(sources[i], apiece.dependencies());
                }
            }
        }

        private void share(int source, double[] delta) {
            shares.add(dependencies, delta, source, folding.begin[source], folding.end[source]);
        }
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
