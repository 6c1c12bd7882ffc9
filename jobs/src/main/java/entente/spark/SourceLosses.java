package entente.spark;

import entente.finding.sensitivity.PairLoss;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;

/**
 * What pairs lose without each of some sources, from rows of which those of a pair stand together, and of those the ones of a
 * story ({@link PairSums} sums the same). Only sums and greatest values are taken, so the order of a story's rows changes
 * nothing. Memory: the sources of one story.
 */
final class SourceLosses implements Iterator<PairLoss> {

    /** The best that articles of a source say of a pair in a story. */
    private record Best(boolean meets, long closeness, long fractional) {

        static final Best NONE = new Best(false, 0, 0);

        Best or(Best other) {
            return new Best(
                    meets || other.meets, Math.max(closeness, other.closeness), Math.max(fractional, other.fractional));
        }
    }

    /** Stands for all sources that are never left out. */
    private static final String OTHERS = "";

    private final Iterator<PairRow> rows;
    private final Set<String> sources;
    private final Queue<PairLoss> found = new ArrayDeque<>();
    private PairRow next;

    SourceLosses(Iterator<PairRow> rows, Set<String> sources) {
        this.rows = rows;
        this.sources = sources;
        advance();
        read();
    }

    private void advance() {
        next = rows.hasNext() ? rows.next() : null;
    }

    /** Reads pairs until one loses something. */
    private void read() {
        while (found.isEmpty() && next != null) {
            PairRow pair = next;
            Map<String, long[]> lost = new TreeMap<>();
            while (next != null && next.samePair(pair)) {
                String story = next.story();
                Map<String, Best> bySource = new HashMap<>();
                for (; next != null && next.samePair(pair) && next.story().equals(story); advance()) {
                    bySource.merge(
                            sources.contains(next.source()) ? next.source() : OTHERS,
                            new Best(next.raw() > 0, next.closeness(), next.fractional()),
                            Best::or);
                }
                add(bySource, lost);
            }
            lost.forEach((source, of) -> found.add(new PairLoss(source, pair.a(), pair.b(), of[0], of[1], of[2])));
        }
    }

    private static void add(Map<String, Best> bySource, Map<String, long[]> lost) {
        Best all = bySource.values().stream().reduce(Best.NONE, Best::or);
        for (String source : bySource.keySet()) {
            if (!source.equals(OTHERS)) {
                Best left = bySource.entrySet().stream()
                        .filter(entry -> !entry.getKey().equals(source))
                        .map(Map.Entry::getValue)
                        .reduce(Best.NONE, Best::or);
                if (!left.equals(all)) {
                    long[] of = lost.computeIfAbsent(source, key -> new long[3]);
                    of[0] += all.meets() && !left.meets() ? 1 : 0;
                    of[1] += all.closeness() - left.closeness();
                    of[2] += all.fractional() - left.fractional();
                }
            }
        }
    }

    @Override
    public boolean hasNext() {
        return !found.isEmpty();
    }

    @Override
    public PairLoss next() {
        if (found.isEmpty()) {
            throw new NoSuchElementException();
        }
        PairLoss loss = found.remove();
        read();
        return loss;
    }
}
