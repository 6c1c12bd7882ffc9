package entente.network.community;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Arrays that name the group of each vertex by a number. */
public final class Labels {

    private Labels() {}

    /** Each vertex by itself. */
    static int[] singletons(int n) {
        int[] labels = new int[n];
        Arrays.setAll(labels, i -> i);
        return labels;
    }

    /** The vertices in an order drawn by chance. */
    public static int[] shuffled(int n, SplittableRandom random) {
        int[] order = singletons(n);
        for (int i = n - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swap = order[i];
            order[i] = order[j];
            order[j] = swap;
        }
        return order;
    }

    /** The same groups, of any numbers, numbered from 0 in order of first use. */
    static int[] compact(int[] labels) {
        int[] small = areSmall(labels) ? labels : ranks(labels);
        int[] number = new int[small.length];
        Arrays.fill(number, -1);
        int[] compact = new int[small.length];
        int next = 0;
        for (int v = 0; v < small.length; v++) {
            if (number[small[v]] < 0) {
                number[small[v]] = next++;
            }
            compact[v] = number[small[v]];
        }
        return compact;
    }

    private static boolean areSmall(int[] labels) {
        for (int label : labels) {
            if (label < 0 || label >= labels.length) {
                return false;
            }
        }
        return true;
    }

    private static int[] ranks(int[] labels) {
        int[] names = Arrays.stream(labels).sorted().distinct().toArray();
        return Arrays.stream(labels)
                .map(label -> Arrays.binarySearch(names, label))
                .toArray();
    }

    /** Number of groups of compact labels. */
    static int count(int[] compact) {
        int greatest = -1;
        for (int label : compact) {
            greatest = Math.max(greatest, label);
        }
        return greatest + 1;
    }
}
