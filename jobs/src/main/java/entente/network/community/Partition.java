package entente.network.community;

import entente.network.Network;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jgrapht.alg.interfaces.ClusteringAlgorithm;
import org.jgrapht.alg.interfaces.ClusteringAlgorithm.Clustering;

/**
 * The actors of a network in groups, each actor in one. Groups are numbered from 0 by size, the largest first, equal ones
 * by their first actor, so that the same grouping always bears the same numbers.
 */
public final class Partition implements Serializable {

    private static final long serialVersionUID = 1;

    private final Network network;
    private final int[] groups;
    private final int count;

    private Partition(Network network, int[] groups, int count) {
        this.network = network;
        this.groups = groups;
        this.count = count;
    }

    /**
     * The partition that any labels describe.
     *
     * @param labels one for each actor in the network's order; equal labels, one group
     */
    public static Partition of(Network network, int[] labels) {
        if (labels.length != network.size()) {
            throw new IllegalArgumentException(
                    "a partition must have a label for each of " + network.size() + " actors, got " + labels.length);
        }
        int[] compact = Labels.compact(labels);
        int count = Labels.count(compact);
        int[] size = new int[count];
        for (int label : compact) {
            size[label]++;
        }
        // Compact labels follow the first actors, and the sort is stable.
        List<Integer> order = new ArrayList<>(IntStream.range(0, count).boxed().toList());
        order.sort(Comparator.comparingInt(label -> -size[label]));
        int[] number = new int[count];
        for (int i = 0; i < count; i++) {
            number[order.get(i)] = i;
        }
        return new Partition(
                network, Arrays.stream(compact).map(label -> number[label]).toArray(), count);
    }

    /** The group of each actor, in the network's order; a copy. */
    public int[] groups() {
        return groups.clone();
    }

    /** The group of the actor at {@code index}. */
    public int group(int index) {
        return groups[index];
    }

    /** How many groups. */
    public int count() {
        return count;
    }

    /** The ids of each group's actors, in order. */
    public List<List<String>> members() {
        List<List<String>> members = new ArrayList<>();
        for (int g = 0; g < count; g++) {
            members.add(new ArrayList<>());
        }
        for (int v = 0; v < groups.length; v++) {
            members.get(groups[v]).add(network.actor(v));
        }
        return members;
    }

    /** The same in JGraphT's terms. */
    public Clustering<String> clustering() {
        List<Set<String>> clusters = new ArrayList<>();
        members().forEach(group -> clusters.add(new LinkedHashSet<>(group)));
        return new ClusteringAlgorithm.ClusteringImpl<>(clusters);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Partition partition && Arrays.equals(groups, partition.groups);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(groups);
    }

    @Override
    public String toString() {
        return members().toString();
    }
}
