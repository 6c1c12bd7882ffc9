package entente.spark;

import entente.tie.TieCount;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * The counts of each pair from rows of which those of a pair stand together, and of those the ones of a story. Only sums, greatest and least values are
 * taken, so the order of a story's rows changes nothing. Memory: one pair's publishers.
 */
final class PairSums implements Iterator<TieCount> {

    private final Iterator<PairRow> rows;
    private PairRow next;

    PairSums(Iterator<PairRow> rows) {
        this.rows = rows;
        advance();
    }

    private void advance() {
        next = rows.hasNext() ? rows.next() : null;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public TieCount next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        PairRow pair = next;
        Set<String> sources = new HashSet<>();
        long raw = 0;
        long articles = 0;
        long stories = 0;
        long shared = 0;
        long closeness = 0;
        long fractional = 0;
        LocalDate first = null;
        LocalDate last = null;
        while (next != null && next.samePair(pair)) {
            String story = next.story();
            long closest = 0;
            long mostTelling = 0;
            boolean meets = false;
            for (; next != null && next.samePair(pair) && next.story().equals(story); advance()) {
                raw += next.raw();
                articles++;
                closest = Math.max(closest, next.closeness());
                mostTelling = Math.max(mostTelling, next.fractional());
                if (next.raw() > 0) {
                    meets = true;
                    sources.add(next.source());
                    first = earlier(first, next.date());
                    last = later(last, next.date());
                }
            }
            shared++;
            stories += meets ? 1 : 0;
            closeness += closest;
            fractional += mostTelling;
        }
        return new TieCount(
                pair.window(),
                pair.a(),
                pair.b(),
                raw,
                articles,
                stories,
                shared,
                sources.size(),
                closeness,
                fractional,
                first,
                last);
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a == null || (b != null && b.isBefore(a)) ? b : a;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a == null || (b != null && b.isAfter(a)) ? b : a;
    }
}
