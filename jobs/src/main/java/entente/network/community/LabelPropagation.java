package entente.network.community;

import entente.network.Network;
import entente.network.Rows;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.jgrapht.alg.interfaces.ClusteringAlgorithm;

/**
 * Communities by label propagation (Raghavan, Albert and Kumara 2007, ties weighted by strength), to compare others with:
 * each actor takes the label to which it is tied most, one after another in an order drawn by chance, until all have such a
 * label. Among equals an actor keeps its own or else draws. An actor without ties keeps its own.
 *
 * <p>Unlike JGraphT 1.5.3's it regards the strengths.
 */
public final class LabelPropagation implements ClusteringAlgorithm<String> {

    /** Sweeps over all actors after which it ends in any case; some networks swing for ever. */
    public static final int MAX_SWEEPS = 1000;

    /** Sums of strengths closer than this share are equal. */
    private static final double ROUNDING = 1e-12;

    private final Partition partition;
    private final boolean converged;

    private LabelPropagation(Partition partition, boolean converged) {
        this.partition = partition;
        this.converged = converged;
    }

    /** Communities of a network. Time about linear in the ties, each sweep. */
    public static LabelPropagation of(Network network, long seed) {
        Rows rows = network.strength();
        int n = rows.size();
        SplittableRandom random = new SplittableRandom(seed);
        int[] label = Labels.singletons(n);
        double[] to = new double[n];
        int[] touched = new int[n];
        boolean changed = true;
        for (int sweep = 0; changed && sweep < MAX_SWEEPS; sweep++) {
            changed = false;
            for (int v : Labels.shuffled(n, random)) {
                int next = next(rows, v, label, to, touched, random);
                changed |= next != label[v];
                label[v] = next;
            }
        }
        return new LabelPropagation(Partition.of(network, label), !changed);
    }

    private static int next(Rows rows, int v, int[] label, double[] to, int[] touched, SplittableRandom random) {
        int count = 0;
        double most = 0;
        for (int e = rows.begin(v); e < rows.end(v); e++) {
            int l = label[rows.target(e)];
            if (to[l] == 0) {
                touched[count++] = l;
            }
            to[l] += rows.weight(e);
            most = Math.max(most, to[l]);
        }
        double enough = most * (1 - ROUNDING);
        boolean stays = to[label[v]] >= enough;
        int next = label[v];
        int equals = 0;
        for (int i = 0; i < count; i++) {
            if (!stays && to[touched[i]] >= enough && random.nextInt(++equals) == 0) {
                next = touched[i];
            }
        }
        for (int l : Arrays.copyOf(touched, count)) {
            to[l] = 0;
        }
        return next;
    }

    /** The communities. */
    public Partition partition() {
        return partition;
    }

    /** Whether every actor bore a label to which it is tied most. */
    public boolean converged() {
        return converged;
    }

    @Override
    public Clustering<String> getClustering() {
        return partition.clustering();
    }
}
