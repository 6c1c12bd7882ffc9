package entente.spark;

import entente.report.StageCount;
import java.util.List;
import java.util.Locale;

/** A stage gave more or fewer records than it was given: nothing that follows can be trusted, so the run ends here. */
public final class LostRecords extends RuntimeException {

    private LostRecords(StageCount count) {
        super(String.format(
                Locale.ROOT,
                "the stage '%s' was given %,d records and accounts for %,d (%,d kept, %,d rejected): what it "
                        + "made is not kept; run it again, and report it if it happens twice",
                count.stage(),
                count.in(),
                count.out() + count.rejected(),
                count.out(),
                count.rejected()));
    }

    /**
     * Checks that nothing was lost or doubled.
     *
     * @return the same counts
     */
    public static List<StageCount> check(List<StageCount> counts) {
        for (StageCount count : counts) {
            if (!count.closes()) {
                throw new LostRecords(count);
            }
        }
        return counts;
    }
}
