package entente.job;

import entente.corpus.Rejection;
import entente.spark.CorpusStage;
import java.util.Comparator;
import java.util.List;

/** A run over nothing is a mistake, not an empty report. */
final class Usable {

    private Usable() {}

    /**
     * Checks that there is an article.
     *
     * @throws Failure where every record was rejected
     */
    static void check(CorpusStage.Corpus corpus, int files) {
        if (!corpus.articles().isEmpty()) {
            return;
        }
        List<Rejection> some = corpus.rejections().takeAsList(100);
        String why = some.stream()
                .min(Comparator.comparing(Rejection::file).thenComparingLong(Rejection::line))
                .map(first -> ": '" + first.file() + "'"
                        + (first.line() == 0 ? "" : " line " + first.line()) + ": "
                        + first.reason()
                                .name()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace('_', ' ')
                        + (first.detail().isEmpty() ? "" : ", " + first.detail())
                        + (corpus.rejections().count() > 1
                                ? ", and " + (corpus.rejections().count() - 1) + " more"
                                : ""))
                .orElse("");
        throw new Failure(
                ExitCode.UNUSABLE_DATA,
                "no usable article in " + files + (files == 1 ? " file" : " files") + why
                        + "; mend the input, or give another with --corpus");
    }
}
