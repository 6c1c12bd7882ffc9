package entente.network;

/** The sums of the batches of a plan, added in their order. Not thread-safe. */
public final class ShortestPathTotals {

    private final ShortestPathPlan plan;
    private final double[] dependencies;
    private final double[] far;
    private final double[] harmonic;
    private int next;

    ShortestPathTotals(ShortestPathPlan plan, int core, int n) {
        this.plan = plan;
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
        if (next != plan.batches()) {
            throw new IllegalStateException("all " + plan.batches() + " batches must be added first, got " + next);
        }
        return plan.centralities(dependencies, far, harmonic);
    }
}
