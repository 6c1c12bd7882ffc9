package entente.job.command;

import entente.corpus.Rejection;
import entente.job.ExitCode;
import entente.job.Failure;
import entente.spark.Intake;
import java.util.Comparator;
import java.util.List;

/** A run over nothing is a mistake, not an empty report. */
final class Usable {

    private Usable() {}

    /**
     * Checks that there is an article.
     *
     * @param usable how many there are
     * @throws Failure where every record was rejected, or left out
     */
    static void check(Intake intake, int files, long usable) {
        if (usable > 0) {
            return;
        }
        if (intake.outsideDates() > 0) {
            throw new Failure(
                    ExitCode.UNUSABLE_DATA,
                    "none of " + intake.outsideDates()
                            + " articles is of the days asked for: widen --from, --to or --as-of");
        }
        List<Rejection> some = intake.rejections().takeAsList(100);
        String why = some.stream()
                .min(Comparator.comparing(Rejection::file).thenComparingLong(Rejection::line))
                .map(first -> ": '" + first.file() + "'"
                        + (first.line() == 0 ? "" : " line " + first.line()) + ": "
                        + first.reason()
                                .name()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace('_', ' ')
                        + (first.detail().isEmpty() ? "" : ", " + first.detail())
                        + (intake.count().rejected() > 1
                                ? ", and " + (intake.count().rejected() - 1) + " more"
                                : ""))
                .orElse("");
        throw new Failure(
                ExitCode.UNUSABLE_DATA,
                "no usable article in " + files + (files == 1 ? " file" : " files") + why
                        + "; mend the input, or give another with --corpus");
    }
}
