package entente.job;

import entente.job.Settings.QualitySettings;
import entente.report.QualityLine;
import entente.spark.CountStage.SourceCount;
import entente.spark.ReadingCount;
import java.util.ArrayList;
import java.util.List;

/** Is the corpus fit for the question: shares that a run measures, and the gates that the settings set. */
final class Quality {

    private Quality() {}

    static List<QualityLine> of(
            QualitySettings gates, ReadingCount count, long rejected, List<SourceCount> sources, long stories,
            List<QualityLine> stages) {
        long largest = sources.stream().mapToLong(SourceCount::stories).max().orElse(0);
        List<QualityLine> lines = new ArrayList<>(List.of(
                atMost("rejected_share", share(rejected, rejected + count.articles()), gates.maxRejectedShare()),
                atMost("largest_source_share", share(largest, stories), gates.maxSourceShare()),
                atLeast(
                        "resolved_share",
                        1 - share(count.unresolved(), count.mentions() - count.groups()),
                        gates.minResolvedShare()),
                told("undated_share", share(count.undated(), count.articles())),
                told("copy_share", 1 - share(stories, count.articles())),
                told("parsed_share", share(count.parsed(), count.sentences())),
                told("mentions_per_sentence", share(count.mentions(), count.sentences())),
                told("alignments_per_sentence", share(count.alignments(), count.sentences()))));
        lines.addAll(stages);
        return lines;
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static QualityLine atMost(String check, double value, double gate) {
        return new QualityLine(check, value, gate, value <= gate);
    }

    private static QualityLine atLeast(String check, double value, double gate) {
        return new QualityLine(check, value, gate, value >= gate);
    }

    private static QualityLine told(String check, double value) {
        return new QualityLine(check, value, Double.NaN, true);
    }
}
