package entente.network.path;

/** Adds the dependencies on one source, and on all its twins, to the sums of a batch. */
final class SourceShares {

    private final Twins twins;
    private final double[] mass;

    SourceShares(Twins twins, double[] mass) {
        this.twins = twins;
        this.mass = mass;
    }

    /** Adds {@code delta}, found from the source in its component [from, to), to {@code sums}. */
    void add(double[] sums, double[] delta, int source, int from, int to) {
        int count = twins.count[source];
        if (count > 1) {
            addTwins(sums, delta, source, count);
        }
        double times = mass[source] * count;
        for (int v = from; v < to; v++) {
            sums[v] += times * delta[v];
        }
    }

    /** Every twin receives from each of the others what the first one found for any of them. */
    private void addTwins(double[] sums, double[] delta, int source, int count) {
        double received = (count - 1) * delta[twins.next[source]];
        for (int v = source; v >= 0; v = twins.next[v]) {
            sums[v] += received;
            delta[v] = 0;
        }
    }
}
