package entente.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;

import entente.alignment.Alignment;
import entente.corpus.Article;
import entente.mention.Mention;
import entente.report.AlignmentLine;
import entente.report.Edge;
import entente.report.EdgeKind;
import entente.report.MentionLine;
import entente.report.StatedLine;
import entente.report.StoryLine;
import entente.spark.Reading.SentenceSpan;
import entente.tie.AlignmentRule;
import entente.tie.CoMention;
import entente.tie.CoMentionCounter;
import entente.tie.Evidence;
import entente.tie.LevelView;
import entente.tie.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;

/** The long reports, one row a mention, an alignment or a piece of evidence: in order, and never all at once in memory. */
public final class LedgerStage {

    private LedgerStage() {}

    /** Which article tells which story. */
    public static Dataset<StoryLine> stories(Dataset<Reading> readings) {
        return storyRows(readings).orderBy("story", "article");
    }

    static Dataset<StoryLine> storyRows(Dataset<Reading> readings) {
        return Lift.map(readings, LedgerStage::story, StoryLine.class);
    }

    private static StoryLine story(Reading reading) {
        Article article = reading.article();
        return new StoryLine(
                reading.story(), article.id(), article.date(), article.source(), article.title(), article.place());
    }

    /** Mentions as the level sees them. */
    public static Dataset<MentionLine> mentions(Dataset<Reading> readings, Broadcast<LevelView> view) {
        return mentionRows(readings, view)
                .orderBy("article", "mention.start", "mention.end", "mention.actor", "mention.kind");
    }

    static Dataset<MentionLine> mentionRows(Dataset<Reading> readings, Broadcast<LevelView> view) {
        return Lift.flatMap(readings, reading -> mentionLines(reading, view), MentionLine.class);
    }

    private static Iterator<MentionLine> mentionLines(Reading reading, Broadcast<LevelView> view) {
        List<MentionLine> lines = new ArrayList<>();
        for (Mention mention :
                view.value().mentions(reading.mentions(), reading.article().date())) {
            lines.add(new MentionLine(reading.article().id(), mention));
        }
        return lines.iterator();
    }

    /** Alignments as the level sees them, those of little confidence too, with the words that state them. */
    public static Dataset<StatedLine> alignments(Dataset<Reading> readings, Broadcast<LevelView> view) {
        return Lift.flatMap(readings, reading -> statedLines(reading, view).iterator(), StatedLine.class)
                .orderBy("line.article", "line.alignment.sentence", "line.id");
    }

    private static List<StatedLine> statedLines(Reading reading, Broadcast<LevelView> view) {
        Article article = reading.article();
        List<StatedLine> lines = new ArrayList<>();
        for (AlignmentLine line : alignmentLines(reading, view)) {
            SentenceSpan span = reading.sentences().get(line.alignment().sentence());
            String sentence = article.text().substring(span.start(), span.end());
            lines.add(new StatedLine(line, article.source(), article.title(), article.url(), sentence));
        }
        return lines;
    }

    static Dataset<AlignmentLine> alignmentRows(Dataset<Reading> readings, Broadcast<LevelView> view) {
        return Lift.flatMap(readings, reading -> alignmentLines(reading, view).iterator(), AlignmentLine.class);
    }

    private static List<AlignmentLine> alignmentLines(Reading reading, Broadcast<LevelView> view) {
        Article article = reading.article();
        List<AlignmentLine> lines = new ArrayList<>();
        int position = 0;
        for (Alignment alignment : reading.alignments()) {
            String id = id(reading, position++);
            for (Alignment seen : view.value().stated(List.of(alignment), article.date())) {
                lines.add(new AlignmentLine(id, article.id(), article.date(), seen));
            }
        }
        return lines;
    }

    /** A piece of evidence of an alignment, with what tells copies of one sentence apart from others and which comes first. */
    public record Told(String code, long sentence, long day, int position, Evidence evidence) {}

    /**
     * The evidence of the reported edges: of a co-mention every article in which the two meet, of an alignment or a contact
     * each sentence once.
     *
     * @param rule which alignments count
     * @param edges their ids
     */
    public static Dataset<Evidence> evidence(
            SparkSession spark,
            Dataset<Reading> readings,
            Broadcast<LevelView> view,
            CoMentionCounter counter,
            AlignmentRule rule,
            Set<String> edges) {
        Broadcast<Set<String>> reported =
                JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(edges);
        Dataset<Evidence> coMentions = Lift.flatMap(
                readings,
                reading -> coMentions(reading, view, counter).stream()
                        .filter(row -> reported.value().contains(row.edge()))
                        .iterator(),
                Evidence.class);
        Dataset<Evidence> stated = Lift.flatMap(
                        readings,
                        reading -> stated(reading, view, rule).stream()
                                .filter(row ->
                                        reported.value().contains(row.evidence().edge()))
                                .iterator(),
                        Told.class)
                .groupBy(col("evidence.edge"), col("code"), col("evidence.polarity"), col("sentence"))
                .agg(min(struct(col("day"), col("evidence.article"), col("position"), col("evidence")))
                        .as("first"))
                .select("first.evidence.*")
                .as(RecordEncoder.of(Evidence.class));
        return coMentions.union(stated).orderBy("edge", "article", "start", "alignment");
    }

    private static List<Evidence> coMentions(Reading reading, Broadcast<LevelView> view, CoMentionCounter counter) {
        List<Evidence> rows = new ArrayList<>();
        List<Mention> mentions =
                view.value().mentions(reading.mentions(), reading.article().date());
        for (CoMention pair : counter.count(LevelView.actors(mentions))) {
            if (pair.inWindow()) {
                String edge = Edge.id(EdgeKind.COMENTION, pair.a(), pair.b());
                rows.add(evidence(reading, edge, "", pair.first(), pair.last(), 0, 1));
            }
        }
        return rows;
    }

    private static List<Told> stated(Reading reading, Broadcast<LevelView> view, AlignmentRule rule) {
        LocalDate date = reading.article().date();
        List<Told> rows = new ArrayList<>();
        for (Statement said : Statement.of(reading.alignments(), date, view.value(), rule)) {
            Alignment alignment = said.alignment();
            EdgeKind kind = said.contact() ? EdgeKind.CONTACT : EdgeKind.ALIGNMENT;
            Evidence evidence = evidence(
                    reading,
                    Edge.id(kind, said.source(), said.target()),
                    id(reading, said.position()),
                    alignment.sentence(),
                    alignment.sentence(),
                    said.contact() ? 0 : alignment.polarity(),
                    alignment.confidence());
            rows.add(new Told(
                    alignment.code().name(),
                    AlignmentStage.sentence(reading, said),
                    AlignmentStage.day(date),
                    said.position(),
                    evidence));
        }
        return rows;
    }

    /** The same at every level: the article's id and the place among its alignments. */
    private static String id(Reading reading, int position) {
        return reading.article().id() + "#" + position;
    }

    private static Evidence evidence(
            Reading reading, String edge, String alignment, int first, int last, int polarity, double confidence) {
        Article article = reading.article();
        int start = reading.sentences().get(first).start();
        int end = reading.sentences().get(last).end();
        return new Evidence(
                edge,
                alignment,
                article.id(),
                reading.story(),
                first,
                start,
                end,
                article.text().substring(start, end),
                article.source(),
                article.url(),
                article.date(),
                polarity,
                confidence,
                article.place());
    }
}
