package entente.job.run;

import entente.corpus.RejectionReason;
import entente.job.settings.Gate;
import entente.job.settings.QualitySettings;
import entente.report.QualityLine;
import entente.spark.CountStage.SourceCount;
import entente.spark.ReadingCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Is the corpus fit for the question: what a run measures of itself, held against the gates that the settings set. */
public final class Quality {

    private Quality() {}

    /**
     * The gated measures in the order of the gates, then those that are only told.
     *
     * @param rejected rejected records by reason
     * @param stories how many stories the articles tell
     * @param stages what went into each stage and came out
     */
    static List<QualityLine> of(
            QualitySettings settings,
            ReadingCount count,
            Map<RejectionReason, Long> rejected,
            List<SourceCount> sources,
            long stories,
            List<QualityLine> stages) {
        List<QualityLine> lines = new ArrayList<>();
        for (Gate gate : Gate.values()) {
            lines.add(gate.hold(value(gate, count, rejected, sources, stories), settings.of(gate)));
        }
        lines.add(QualityLine.told("parsed_share", share(count.parsed(), count.sentences())));
        lines.add(QualityLine.told("mentions_per_sentence", share(count.mentions(), count.sentences())));
        lines.add(QualityLine.told("alignments_per_sentence", share(count.alignments(), count.sentences())));
        lines.addAll(stages);
        return lines;
    }

    private static double value(
            Gate gate,
            ReadingCount count,
            Map<RejectionReason, Long> rejected,
            List<SourceCount> sources,
            long stories) {
        long read = count.articles();
        long refused = rejected.values().stream().mapToLong(Long::longValue).sum();
        return switch (gate) {
            case ARTICLES -> read;
            case DATED_SHARE -> share(read - count.undated(), read);
            case REJECTED_SHARE -> share(refused, refused + read);
            case LANGUAGE_SHARE -> share(read, read + rejected.getOrDefault(RejectionReason.NOT_ENGLISH, 0L));
            case TOP_SOURCE_SHARE ->
                share(sources.stream().mapToLong(SourceCount::stories).max().orElse(0), stories);
            case UNRESOLVED_SHARE -> share(count.unresolved(), count.mentions() - count.groups());
            case DUPLICATE_SHARE -> share(read - stories, read);
        };
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
