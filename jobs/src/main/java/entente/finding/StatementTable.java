package entente.finding;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The statements of a window in columns, those of which only the greatest counts side by side. */
@SuppressWarnings("ArrayRecordComponent") // inside the package; never compared
record StatementTable(
        int[] source,
        int[] target,
        boolean[] positive,
        int[] story,
        long[] statement,
        double[] confidence,
        double[] added,
        int[] groups)
        implements Serializable {

    /** Takes what counts of one group of a story. */
    interface Visitor {
        void count(int source, int target, boolean positive, double weight);
    }

    /** @param stories keys in ascending order, which hold all that the statements name */
    static StatementTable of(Collection<StatedStory> stated, long[] stories) {
        List<StatedStory> rows = stated.stream()
                .sorted(Comparator.comparingInt(StatedStory::source)
                        .thenComparingInt(StatedStory::target)
                        .thenComparing(StatedStory::positive)
                        .thenComparingLong(StatedStory::story)
                        .thenComparing(StatedStory::group)
                        .thenComparingLong(StatedStory::statement)
                        .thenComparingDouble(StatedStory::confidence)
                        .thenComparingDouble(StatedStory::added))
                .toList();
        int n = rows.size();
        int[] starts = new int[n + 1];
        int count = 0;
        boolean[] positive = new boolean[n];
        for (int i = 0; i < n; i++) {
            positive[i] = rows.get(i).positive();
            if (i == 0 || !isOneGroup(rows.get(i), rows.get(i - 1))) {
                starts[count++] = i;
            }
        }
        starts[count++] = n;
        return new StatementTable(
                rows.stream().mapToInt(StatedStory::source).toArray(),
                rows.stream().mapToInt(StatedStory::target).toArray(),
                positive,
                rows.stream()
                        .mapToInt(row -> Arrays.binarySearch(stories, row.story()))
                        .toArray(),
                rows.stream().mapToLong(StatedStory::statement).toArray(),
                rows.stream().mapToDouble(StatedStory::confidence).toArray(),
                rows.stream().mapToDouble(StatedStory::added).toArray(),
                Arrays.copyOf(starts, count));
    }

    private static boolean isOneGroup(StatedStory one, StatedStory other) {
        return one.source() == other.source()
                && one.target() == other.target()
                && one.positive() == other.positive()
                && one.story() == other.story()
                && one.group().equals(other.group());
    }

    /** Visits what counts by the draw, in one order. */
    void each(Draw draw, double[] storyWeights, Visitor visitor) {
        for (int g = 0; g < groups.length - 1; g++) {
            double greatest = 0;
            for (int i = groups[g]; i < groups[g + 1]; i++) {
                if (added[i] > greatest && draw.counts(statement[i], confidence[i])) {
                    greatest = added[i];
                }
            }
            int first = groups[g];
            if (greatest > 0 && storyWeights[story[first]] > 0) {
                visitor.count(source[first], target[first], positive[first], greatest * storyWeights[story[first]]);
            }
        }
    }

    int size() {
        return source.length;
    }
}
