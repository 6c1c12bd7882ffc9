package entente.report.page;

import entente.report.Quotations;
import entente.report.RunFacts;
import entente.report.picture.Cast;
import java.util.List;
import java.util.SortedMap;

/**
 * What the page is made of.
 *
 * @param run what the run can say of itself
 * @param cast the actors and pairs that are shown
 * @param quotations the sentences behind them
 * @param publishers where the articles come from, those of the most stories first
 * @param digests sha256 of the files beside the page, by name
 * @param seed of the map
 */
public record PageFacts(
        RunFacts run,
        Cast cast,
        Quotations quotations,
        List<Publisher> publishers,
        SortedMap<String, String> digests,
        long seed) {

    /** Actors that a page has room for; a larger network is shown by the most central ones, and the page says so. */
    public static final int MOST_ACTORS = 300;

    /** Pairs that its map has room for. */
    public static final int MOST_PAIRS = 900;

    /** Sentences that are kept of each edge and polarity. */
    public static final int SENTENCES = 3;
}
