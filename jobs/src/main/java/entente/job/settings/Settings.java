package entente.job.settings;

import entente.actor.FormerHolders;
import entente.actor.Level;
import entente.corpus.ReadLimits;
import entente.corpus.StoryRule;
import entente.finding.IntervalRule;
import entente.finding.NetworkRule;
import entente.finding.change.ChangeRule;
import entente.source.DateOrder;
import entente.source.FieldNames;
import entente.source.ReadRules;
import entente.tie.AlignmentRule;
import entente.tie.CodedUse;
import entente.tie.TieRule;
import entente.tie.WindowLength;
import java.time.LocalDate;

/**
 * Everything that decides the result of a run, but for the corpus.
 *
 * @param level whose network is drawn: persons, institutions or states
 * @param formerHolders whether persons out of office are left out above the level of persons or count for themselves
 * @param coded whether reports that others have coded count beside what is read
 * @param window {@code all}, {@code month}, {@code week} or a rolling span of days such as {@code P90D}
 * @param seed start of every random sequence
 * @param partitions in how many parts the text is read; 0 leaves it to the number of cores; never changes the result
 */
public record Settings(
        Level level,
        FormerHolders formerHolders,
        CodedUse coded,
        String window,
        long seed,
        int partitions,
        CorpusSettings corpus,
        StoryRule stories,
        AlignmentRule alignment,
        TieRule tie,
        NetworkRule network,
        ChangeRule change,
        IntervalRule intervals,
        QualitySettings quality,
        StoreSettings store) {

    public Settings {
        check(partitions >= 0, "partitions must be at least 0, got " + partitions);
        WindowLength.of(window);
    }

    /**
     * What is read as an article.
     *
     * @param maxCharacters a longer text is rejected, in UTF-16 code units
     * @param maxExpansion a compressed file that unpacks to more than so many times its size is read no further
     * @param fields which columns or keys hold which fields, as {@code text=body,date=published_at}; others are guessed
     * @param dateOrder of day and month in dates such as 03/04/2023
     * @param latestDays a day of publication more than so many days after the run is a mistake
     */
    public record CorpusSettings(
            int maxCharacters, int maxExpansion, String fields, DateOrder dateOrder, int latestDays) {
        public CorpusSettings {
            check(maxCharacters > 0, "corpus.maxCharacters must be positive, got " + maxCharacters);
            check(maxExpansion > 0, "corpus.maxExpansion must be positive, got " + maxExpansion);
            check(latestDays >= 0, "corpus.latestDays must be at least 0, got " + latestDays);
            FieldNames.given(fields);
        }

        /** How files are read on a day. */
        public ReadRules rules(LocalDate today) {
            return new ReadRules(
                    new ReadLimits(maxCharacters, maxExpansion),
                    FieldNames.given(fields),
                    dateOrder,
                    today.plusDays(latestDays));
        }
    }

    /**
     * How the tables under {@code --out} are kept.
     *
     * @param retention how many generations stay: a reader that began on one can end on it until so many more are written
     */
    public record StoreSettings(int retention) {
        public StoreSettings {
            check(retention >= 1, "store.retention must be at least 1, got " + retention);
        }
    }

    private static void check(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
