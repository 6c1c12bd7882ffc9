package entente.spark;

import entente.corpus.Article;
import entente.corpus.Parsed;
import entente.corpus.Rejection;
import entente.corpus.RejectionReason;
import entente.report.StageCount;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;

/**
 * All records that are known, and which of them count: of the records of one id the correction declared last, otherwise
 * the first in order of content, whatever file it stands in and whenever that was read; every other one is a rejection.
 * So reading a corpus day by day comes to the same as reading it at once.
 */
public final class Intake {

    /** How many records came to the same. */
    public record Outcome(boolean fresh, String reason, long records) {}

    private static final String ARTICLE = "";
    private static final Set<String> OF_ARTICLES = Set.of(
            ARTICLE,
            RejectionReason.DUPLICATE_ID.name(),
            RejectionReason.CORRECTED.name(),
            RejectionReason.WITHDRAWN.name());

    private final Dataset<DecidedRecord> decided;
    private final List<Outcome> outcomes;
    private final long offered;
    private final long outside;

    private Intake(Dataset<DecidedRecord> decided, List<Outcome> outcomes, long offered, long outside) {
        this.decided = decided;
        this.outcomes = outcomes;
        this.offered = offered;
        this.outside = outside;
    }

    /**
     * Decides.
     *
     * @param parsed records of this call
     * @param known records of earlier calls, or null
     * @param corrected whether some of those are declared corrections
     * @param withdrawn the generation in which an id was withdrawn
     */
    static Intake of(
            SparkSession spark,
            Dataset<Parsed> parsed,
            IntakeCall call,
            Dataset<InputRecord> known,
            boolean corrected,
            SortedMap<String, Long> withdrawn) {
        PartTally tally = PartTally.in(spark.sparkContext(), "records");
        PartTally outside = PartTally.in(spark.sparkContext(), "outside");
        Broadcast<IntakeCall> shared = Broadcasts.of(spark, call);
        Dataset<InputRecord> fresh = Lift.flatMap(
                parsed,
                record -> taken(InputRecord.of(record, shared.value()), shared.value(), outside),
                InputRecord.class);
        Dataset<OfferedRecord> all;
        if (known == null) {
            all = offered(fresh, true);
        } else {
            // Asked twice, so that it is not read twice.
            fresh = fresh.persist();
            all = offered(stillKnown(known, fresh, shared), false)
                    .union(offered(corrected ? ranked(fresh, known) : fresh, true));
        }
        Broadcast<SortedMap<String, Long>> gone = Broadcasts.of(spark, withdrawn);
        Dataset<DecidedRecord> decided = Lift.flatMapGroups(
                        all,
                        offer -> {
                            tally.one();
                            return offer.record().group();
                        },
                        (group, offers) -> EqualIds.decide(offers, gone.value()),
                        DecidedRecord.class)
                .persist();
        List<Outcome> outcomes = outcomes(decided);
        Intake intake = new Intake(decided, outcomes, tally.value(), outside.value());
        LostRecords.check(List.of(intake.count()));
        return intake;
    }

    private static Iterator<InputRecord> taken(InputRecord record, IntakeCall call, PartTally outside) {
        if (record.isSeenBy(call)) {
            return List.of(record).iterator();
        }
        outside.one();
        return Collections.emptyIterator();
    }

    private static Dataset<OfferedRecord> offered(Dataset<InputRecord> records, boolean fresh) {
        return Lift.map(records, record -> new OfferedRecord(record, fresh), OfferedRecord.class);
    }

    /** What earlier calls brought and this one does not bring again. */
    private static Dataset<InputRecord> stillKnown(
            Dataset<InputRecord> known, Dataset<InputRecord> fresh, Broadcast<IntakeCall> call) {
        Dataset<InputRecord> other = Lift.filter(known, record -> !record.isReadAgainBy(call.value()));
        return other.join(
                        fresh.select("file", "content").distinct(),
                        other.col("file")
                                .equalTo(fresh.col("file"))
                                .and(other.col("content").equalTo(fresh.col("content"))),
                        "left_anti")
                .as(RecordEncoder.of(InputRecord.class));
    }

    /** A correction that is read again with its file stays one. */
    private static Dataset<InputRecord> ranked(Dataset<InputRecord> fresh, Dataset<InputRecord> known) {
        return fresh.join(
                        known.filter("rank > 0")
                                .groupBy("file", "content")
                                .max("rank")
                                .toDF("file", "content", "before"),
                        new String[] {"file", "content"},
                        "left")
                .selectExpr(
                        "file",
                        "line",
                        "source",
                        "content",
                        "greatest(rank, coalesce(before, 0)) as rank",
                        "article",
                        "rejection")
                .as(RecordEncoder.of(InputRecord.class));
    }

    private static List<Outcome> outcomes(Dataset<DecidedRecord> decided) {
        return decided.mapPartitions(
                        (MapPartitionsFunction<DecidedRecord, Outcome>) rows -> {
                            Map<Outcome, Long> counts = new TreeMap<>(
                                    Comparator.comparing(Outcome::reason).thenComparing(Outcome::fresh));
                            rows.forEachRemaining(row -> counts.merge(
                                    new Outcome(
                                            row.fresh(),
                                            row.rejection() == null
                                                    ? ARTICLE
                                                    : row.rejection().reason().name(),
                                            1),
                                    1L,
                                    Long::sum));
                            return counts.entrySet().stream()
                                    .map(count -> new Outcome(
                                            count.getKey().fresh(),
                                            count.getKey().reason(),
                                            count.getValue()))
                                    .iterator();
                        },
                        RecordEncoder.of(Outcome.class))
                .collectAsList();
    }

    /** Records as they are to be kept. */
    Dataset<InputRecord> records() {
        return decided.select("record.*").as(RecordEncoder.of(InputRecord.class));
    }

    /** What counts, each id once. */
    public Dataset<Article> articles() {
        return decided.filter("rejection is null").select("record.article.*").as(RecordEncoder.of(Article.class));
    }

    /** What does not, in no order. */
    public Dataset<Rejection> rejections() {
        return decided.filter("rejection is not null").select("rejection.*").as(RecordEncoder.of(Rejection.class));
    }

    /** Articles of this call that were left out since they stand outside its dates. */
    public long outsideDates() {
        return outside;
    }

    /** How many articles count. */
    public long articleCount() {
        return sum(outcomes.stream()
                .filter(outcome -> outcome.reason().equals(ARTICLE))
                .toList());
    }

    /** How many of them this call brought. */
    public long freshArticles() {
        return sum(outcomes.stream()
                .filter(outcome -> outcome.fresh() && outcome.reason().equals(ARTICLE))
                .toList());
    }

    /** How many records of this call are articles, whether they count or stand behind another of their id. */
    public long freshUsable() {
        return outside
                + sum(outcomes.stream()
                        .filter(outcome -> outcome.fresh() && OF_ARTICLES.contains(outcome.reason()))
                        .toList());
    }

    /** How many rejections this call brought. */
    public long freshRejections() {
        return sum(outcomes.stream()
                .filter(outcome -> outcome.fresh() && !outcome.reason().equals(ARTICLE))
                .toList());
    }

    /** All rejections, by reason. */
    public SortedMap<RejectionReason, Long> rejectedByReason() {
        SortedMap<RejectionReason, Long> counts = new TreeMap<>();
        for (Outcome outcome : outcomes) {
            if (!outcome.reason().equals(ARTICLE)) {
                counts.merge(RejectionReason.valueOf(outcome.reason()), outcome.records(), Long::sum);
            }
        }
        return counts;
    }

    /** Records in; articles and rejections out. */
    public StageCount count() {
        long articles = articleCount();
        return new StageCount("corpus", offered, articles, sum(outcomes) - articles);
    }

    private static long sum(List<Outcome> outcomes) {
        return outcomes.stream().mapToLong(Outcome::records).sum();
    }
}
