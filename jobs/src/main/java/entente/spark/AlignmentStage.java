package entente.spark;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import entente.corpus.StableHash;
import entente.tie.AlignmentCount;
import entente.tie.AlignmentRule;
import entente.tie.LevelView;
import entente.tie.SentenceKey;
import entente.tie.Statement;
import entente.tie.WindowLength;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What articles state of pairs of actors, summed in windows. A sentence that several articles share counts for the first of
 * them alone: the earliest dated, then the first by id. Only integers are summed and only least and greatest values are
 * taken, so the result does not depend on partitions.
 */
public final class AlignmentStage {

    /**
     * One counted statement in one window.
     *
     * @param scale place on PLOVER's scale without its sign, in tenths
     * @param sentence key of the words of its sentence
     * @param day day of the article since 1970; the greatest number for none, so that a dated article comes first
     */
    public record Said(
            String window,
            boolean contact,
            String source,
            String target,
            String code,
            int polarity,
            long share,
            long scale,
            boolean meets,
            double confidence,
            long sentence,
            long day,
            String article,
            int position,
            String story,
            String publisher,
            LocalDate date) {}

    private static final String[] PAIR = {"window", "contact", "source", "target"};

    /** What tells one statement from another; copies of one sentence agree in all of it. */
    private static final String[] SAID = {"window", "contact", "source", "target", "code", "polarity", "sentence"};

    private AlignmentStage() {}

    /** Pairs of each window with their counted alignments and contacts. */
    public static Dataset<AlignmentCount> counts(
            Dataset<Reading> readings, Broadcast<LevelView> view, WindowLength length, AlignmentRule rule) {
        return counts(said(readings, view, length, rule));
    }

    /** Pairs of the whole period without each publisher, by whose name the window is called. */
    static Dataset<AlignmentCount> without(
            Dataset<Reading> readings, Broadcast<LevelView> view, AlignmentRule rule, Set<String> publishers) {
        Column[] names = publishers.stream().map(name -> lit(name)).toArray(Column[]::new);
        return counts(said(readings, view, WindowLength.of(WindowLength.ALL), rule)
                .withColumn("window", explode(array(names)))
                .filter(col("window").notEqual(col("publisher")))
                .as(RecordEncoder.of(Said.class)));
    }

    private static Dataset<AlignmentCount> counts(Dataset<Said> rows) {
        Dataset<Row> firsts = firsts(rows);
        Dataset<Row> spread = rows.groupBy(columns(PAIR))
                .agg(
                        countDistinct("article").as("articles"),
                        countDistinct("publisher").as("sources"),
                        min("date").as("firstDate"),
                        max("date").as("lastDate"));
        return summed(firsts).join(spread, PAIR, "inner").as(RecordEncoder.of(AlignmentCount.class));
    }

    /** A statement as the first article with its sentence has it. */
    public record First(
            String window,
            String source,
            String target,
            String code,
            int polarity,
            long sentence,
            String story,
            long day,
            long share,
            long scale,
            double confidence) {

        /**
         * Names what is read: equal in every window, and for both directions of what two do together, which is read right or
         * wrong at once.
         */
        long key() {
            boolean inOrder = source.compareTo(target) < 0;
            return StableHash.of(
                    StableHash.of(inOrder ? source : target),
                    StableHash.of(inOrder ? target : source),
                    StableHash.of(code),
                    polarity,
                    sentence);
        }
    }

    /** The counted alignments of each window, contacts left out, the same sentence once. */
    static Dataset<First> alignments(
            Dataset<Reading> readings, Broadcast<LevelView> view, WindowLength length, AlignmentRule rule) {
        Dataset<Said> rows = said(readings, view, length, rule);
        return firsts(Lift.filter(rows, row -> !row.contact()))
                .select(columns(
                        "window",
                        "source",
                        "target",
                        "code",
                        "polarity",
                        "sentence",
                        "story",
                        "day",
                        "share",
                        "scale",
                        "confidence"))
                .as(RecordEncoder.of(First.class));
    }

    /** What is stated in each window, contacts too, also what repeats a sentence. */
    static Dataset<Said> said(
            Dataset<Reading> readings, Broadcast<LevelView> view, WindowLength length, AlignmentRule rule) {
        return Lift.flatMap(readings, reading -> rows(reading, view, length, rule), Said.class);
    }

    /** What is stated in each window, contacts too, the same sentence once, with its story and day. */
    static Dataset<Row> firsts(
            Dataset<Reading> readings, Broadcast<LevelView> view, WindowLength length, AlignmentRule rule) {
        return firsts(said(readings, view, length, rule));
    }

    private static Dataset<Row> firsts(Dataset<Said> rows) {
        return rows.groupBy(columns(SAID))
                .agg(
                        min(struct(columns(
                                        "day",
                                        "article",
                                        "position",
                                        "story",
                                        "share",
                                        "scale",
                                        "meets",
                                        "confidence")))
                                .as("first"),
                        count(lit(1)).as("told"))
                .select(columns(
                        "window",
                        "contact",
                        "source",
                        "target",
                        "code",
                        "polarity",
                        "sentence",
                        "told",
                        "first.story",
                        "first.day",
                        "first.share",
                        "first.scale",
                        "first.meets",
                        "first.confidence"));
    }

    /** Codes of a story, then sides of a story, then the stories of a pair. */
    private static Dataset<Row> summed(Dataset<Row> firsts) {
        Dataset<Row> codes = firsts.groupBy(
                        columns("window", "contact", "source", "target", "story", "polarity", "code"))
                .agg(
                        max("share").as("share"),
                        max(col("scale").multiply(col("share"))).as("scaled"),
                        max("meets").as("meets"),
                        count(lit(1)).as("raw"),
                        sum("told").as("told"));
        Dataset<Row> stories = codes.groupBy(columns("window", "contact", "source", "target", "story"))
                .agg(
                        max(when(col("polarity").gt(0), col("share")).otherwise(0L))
                                .as("positiveShare"),
                        max(when(col("polarity").lt(0), col("share")).otherwise(0L))
                                .as("negativeShare"),
                        sum(when(col("polarity").gt(0), col("scaled")).otherwise(0L))
                                .as("positiveScale"),
                        sum(when(col("polarity").lt(0), col("scaled")).otherwise(0L))
                                .as("negativeScale"),
                        max("meets").as("meets"),
                        sum("raw").as("raw"),
                        sum("told").as("told"));
        return stories.groupBy(columns(PAIR))
                .agg(
                        count(when(col("positiveShare").gt(0), 1)).as("positive"),
                        count(when(col("negativeShare").gt(0), 1)).as("negative"),
                        count(when(col("meets"), 1)).as("contacts"),
                        sum("positiveShare").as("positiveShares"),
                        sum("negativeShare").as("negativeShares"),
                        sum("positiveScale").as("positiveScale"),
                        sum("negativeScale").as("negativeScale"),
                        sum("raw").as("raw"),
                        sum(col("told").minus(col("raw"))).as("repeated"),
                        count(lit(1)).as("stories"));
    }

    private static Column[] columns(String... names) {
        return Arrays.stream(names).map(name -> col(name)).toArray(Column[]::new);
    }

    private static Iterator<Said> rows(
            Reading reading, Broadcast<LevelView> view, WindowLength length, AlignmentRule rule) {
        LocalDate date = reading.article().date();
        List<Said> rows = new ArrayList<>();
        for (Statement said : Statement.of(reading.alignments(), date, view.value(), rule)) {
            for (String window : length.holding(date)) {
                rows.add(new Said(
                        window,
                        said.contact(),
                        said.source(),
                        said.target(),
                        said.alignment().code().name(),
                        said.alignment().polarity(),
                        said.share(),
                        Math.round(Math.abs(said.alignment().code().scale()) * AlignmentCount.SCALE_PARTS),
                        said.alignment().isContact(),
                        said.alignment().confidence(),
                        sentence(reading, said),
                        day(date),
                        reading.article().id(),
                        said.position(),
                        reading.story(),
                        reading.article().source(),
                        date));
            }
        }
        return rows.iterator();
    }

    /** Key of the words of a statement's sentence. */
    static long sentence(Reading reading, Statement said) {
        Reading.SentenceSpan span = reading.sentences().get(said.alignment().sentence());
        return SentenceKey.of(reading.article().text().substring(span.start(), span.end()));
    }

    /** Orders days, with no day as the last. */
    static long day(LocalDate date) {
        return date == null ? Long.MAX_VALUE : date.toEpochDay();
    }
}
