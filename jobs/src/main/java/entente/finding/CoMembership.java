package entente.finding;

import entente.network.Network;
import entente.network.community.Leiden;
import entente.network.community.Partition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How often two actors fall into one group when the stories are drawn again and the groups found afresh (Monti, Tamayo,
 * Mesirov and Golub 2003): the share of replicates with both in one group among those in which both stand.
 */
public final class CoMembership {

    /** The label of an actor whom no tie of the replicate puts anywhere. */
    public static final int NOWHERE = -1;

    /** Least mean inner co-membership of a group that a sentence may name. */
    public static final double NAMED = 0.7;

    /** Two who are together in this share of replicates are tied in the consensus. */
    private static final double TOGETHER = 0.5;

    private static final int STARTS = 20;

    /** Group of each actor by replicate. */
    private final int[][] groups;

    private final int actors;

    /**
     * Groups found in replicates.
     *
     * @param groups by replicate, a label an actor: equal ones are one group, {@link #NOWHERE} is none
     * @param actors how many
     */
    public CoMembership(List<int[]> groups, int actors) {
        for (int[] labels : groups) {
            if (labels.length != actors) {
                throw new IllegalArgumentException(
                        "each replicate must have a label for each of " + actors + " actors, got " + labels.length);
            }
        }
        this.groups = groups.stream().map(int[]::clone).toArray(int[][]::new);
        this.actors = actors;
    }

    /** Share of replicates with both in one group; not-a-number where they never stand together in one. */
    public double of(int i, int j) {
        long[] counts = new long[2];
        for (int[] labels : groups) {
            count(labels, i, j, counts);
        }
        return (double) counts[0] / counts[1];
    }

    /** Adds 1 to the second where both stand, to the first where they are together. */
    private static void count(int[] labels, int i, int j, long[] counts) {
        if (labels[i] != NOWHERE && labels[j] != NOWHERE) {
            counts[0] += labels[i] == labels[j] ? 1 : 0;
            counts[1]++;
        }
    }

    /**
     * How well a group holds together: the mean co-membership of its pairs. Not-a-number for a group of one. Time
     * O(members² × replicates).
     */
    public double stability(List<Integer> members) {
        double sum = 0;
        int pairs = 0;
        for (int i = 0; i < members.size(); i++) {
            for (int j = 0; j < i; j++) {
                double together = of(members.get(i), members.get(j));
                if (!Double.isNaN(together)) {
                    sum += together;
                    pairs++;
                }
            }
        }
        return sum / pairs;
    }

    /**
     * How surely each belongs to the group: the share of the other members it is together with, on average over the
     * replicates in which both stand. In the order given; not-a-number for a group of one.
     */
    public double[] probabilities(List<Integer> members) {
        return members.stream()
                .mapToDouble(member -> {
                    long[] counts = new long[2];
                    for (int[] labels : groups) {
                        for (int other : members) {
                            if (other != member) {
                                count(labels, member, other, counts);
                            }
                        }
                    }
                    return (double) counts[0] / counts[1];
                })
                .toArray();
    }

    /** Whether a sentence may name the group. */
    public boolean isNamed(List<Integer> members) {
        return stability(members) >= NAMED;
    }

    /**
     * What most replicates agree on: the communities of the network in which those together in at least half of them are
     * tied, as strongly as they are together (Lancichinetti and Fortunato 2012). Time and memory O(actors²).
     *
     * @param network whose actors these are
     */
    public Partition consensus(Network network, long seed) {
        List<int[]> pairs = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (int i = 0; i < actors; i++) {
            for (int j = i + 1; j < actors; j++) {
                double together = of(i, j);
                if (together >= TOGETHER) {
                    pairs.add(new int[] {i, j});
                    weights.add(together);
                }
            }
        }
        Network together = Network.of(
                network.actors(),
                pairs.stream().mapToInt(pair -> pair[0]).toArray(),
                pairs.stream().mapToInt(pair -> pair[1]).toArray(),
                weights.stream().mapToDouble(weight -> weight).toArray());
        return Partition.of(
                network, Leiden.of(together, 1, STARTS, seed).partition().groups());
    }

    @Override
    public String toString() {
        return Arrays.deepToString(groups);
    }
}
