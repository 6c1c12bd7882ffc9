package entente.network.path;

/** The sums of the batches of a plan, added in their order. Not thread-safe. */
public final class ShortestPathTotals {

    private final int batches;
    private final Measures measures;
    private final double[] dependencies;
    private final double[] far;
    private final double[] harmonic;
    private int next;

    /** What a plan makes of the sums of all its batches. */
    interface Measures {
        ShortestPathCentralities of(double[] dependencies, double[] far, double[] harmonic);
    }

    /**
     * @param core vertices of the core
     * @param n vertices in all
     * @param batches how many sums there will be
     * @param measures what the plan makes of them
     */
    ShortestPathTotals(int core, int n, int batches, Measures measures) {
        this.batches = batches;
        this.measures = measures;
        this.dependencies = new double[core];
        this.far = new double[n];
        this.harmonic = new double[n];
    }

    /**
     * Adds the next batch.
     *
     * @throws IllegalArgumentException if it is not the next: sums of floating-point numbers depend on their order
     */
    public void add(ShortestPathSums sums) {
        if (sums.batch != next) {
            throw new IllegalArgumentException(
                    "batches must be added in order: expected " + next + ", got " + sums.batch);
        }
        next++;
        add(dependencies, sums.dependencies);
        add(far, sums.far);
        add(harmonic, sums.harmonic);
    }

    private static void add(double[] to, double[] from) {
        for (int i = 0; i < from.length; i++) {
            to[i] += from[i];
        }
    }

    /**
     * The measures, when all batches are in.
     *
     * @throws IllegalStateException if batches are missing
     */
    public ShortestPathCentralities centralities() {
        if (next != batches) {
            throw new IllegalStateException("all " + batches + " batches must be added first, got " + next);
        }
        return measures.of(dependencies, far, harmonic);
    }
}
