package entente.job.run;

import entente.report.WindowReport;
import entente.spark.ReadingCount;
import entente.tie.AlignmentCount;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a run counted, kept and left out, by the names that the methods and the manifest give it. */
final class RunCounts {

    private RunCounts() {}

    /**
     * The counts, in the order in which they are told.
     *
     * @param alignments of the whole period
     * @param whole the report of the whole period
     */
    static Map<String, Long> of(
            ReadingCount count, long rejected, long sources, List<AlignmentCount> alignments, WindowReport whole) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("articles", count.articles());
        counts.put("rejected", rejected);
        counts.put("undated", count.undated());
        counts.put("sources", sources);
        counts.put("stories", whole.ties().stories());
        counts.put("sentences", count.sentences());
        counts.put("parsed", count.parsed());
        counts.put("words", count.words());
        counts.put("mentions", count.mentions());
        counts.put("unresolved", count.unresolved());
        counts.put("groups", count.groups());
        counts.put("places", count.places());
        counts.put("outsideLevel", count.outsideLevel());
        counts.put("capped", count.capped());
        counts.put("alignments", count.alignments());
        counts.put("lowConfidence", count.lowConfidence());
        counts.put("past", count.past());
        counts.put("claimed", count.claimed());
        counts.put("hypothetical", count.hypothetical());
        counts.put("denied", count.denied());
        counts.put(
                "repeated",
                alignments.stream().mapToLong(AlignmentCount::repeated).sum());
        counts.put(
                "contestedPairs",
                whole.relations().stream()
                        .filter(line -> line.relation().isContested())
                        .count());
        counts.put("alignmentsOutsideLevel", count.alignmentsOutsideLevel());
        counts.put("actorsMentioned", whole.ties().mentionedActors());
        counts.put("actorSupport", whole.actorSupport());
        counts.put("actors", (long) whole.standing().network().size());
        counts.put("pairs", whole.ties().pairs());
        counts.put("tieSupport", whole.tieSupport());
        counts.put("ties", (long) whole.ties().ties().size());
        counts.put("replicates", (long) whole.intervals().replicates());
        counts.put("intervals", whole.intervals().given());
        counts.put("intervalsRefused", whole.intervals().left());
        return counts;
    }
}
