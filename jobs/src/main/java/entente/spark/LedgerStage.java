package entente.spark;

import entente.alignment.Alignment;
import entente.corpus.Article;
import entente.mention.Mention;
import entente.report.AlignmentLine;
import entente.report.Edge;
import entente.report.EdgeKind;
import entente.report.MentionLine;
import entente.report.StoryLine;
import entente.tie.CoMention;
import entente.tie.CoMentionCounter;
import entente.tie.Evidence;
import entente.tie.LevelView;
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
        return Lift.map(readings, LedgerStage::story, StoryLine.class).orderBy("story", "article");
    }

    private static StoryLine story(Reading reading) {
        Article article = reading.article();
        return new StoryLine(reading.story(), article.id(), article.date(), article.source(), article.title());
    }

    /** Mentions as the level sees them. */
    public static Dataset<MentionLine> mentions(Dataset<Reading> readings, Broadcast<LevelView> view) {
        return Lift.flatMap(readings, reading -> mentionLines(reading, view), MentionLine.class)
                .orderBy("article", "mention.start", "mention.end", "mention.actor", "mention.kind");
    }

    private static Iterator<MentionLine> mentionLines(Reading reading, Broadcast<LevelView> view) {
        List<MentionLine> lines = new ArrayList<>();
        for (Mention mention :
                view.value().mentions(reading.mentions(), reading.article().date())) {
            lines.add(new MentionLine(reading.article().id(), mention));
        }
        return lines.iterator();
    }

    /** Alignments as the level sees them, those of little confidence too. */
    public static Dataset<AlignmentLine> alignments(Dataset<Reading> readings, Broadcast<LevelView> view) {
        return Lift.flatMap(readings, reading -> alignmentLines(reading, view).iterator(), AlignmentLine.class)
                .orderBy("article", "alignment.sentence", "id");
    }

    private static List<AlignmentLine> alignmentLines(Reading reading, Broadcast<LevelView> view) {
        Article article = reading.article();
        List<AlignmentLine> lines = new ArrayList<>();
        int position = 0;
        for (Alignment alignment : reading.alignments()) {
            // The same id at every level.
            String id = article.id() + "#" + position++;
            for (Alignment seen : view.value().stated(List.of(alignment), article.date())) {
                lines.add(new AlignmentLine(id, article.id(), article.date(), seen));
            }
        }
        return lines;
    }

    /**
     * The evidence of the reported edges.
     *
     * @param edges their ids
     * @param minConfidence of an alignment that counts
     */
    public static Dataset<Evidence> evidence(
            SparkSession spark,
            Dataset<Reading> readings,
            Broadcast<LevelView> view,
            CoMentionCounter counter,
            double minConfidence,
            Set<String> edges) {
        Broadcast<Set<String>> reported =
                JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(edges);
        return Lift.flatMap(
                        readings,
                        reading -> {
                            List<Evidence> rows = coMentions(reading, view, counter);
                            rows.addAll(alignmentEvidence(reading, view, minConfidence));
                            rows.removeIf(row -> !reported.value().contains(row.edge()));
                            return rows.iterator();
                        },
                        Evidence.class)
                .orderBy("edge", "article", "start", "alignment");
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

    private static List<Evidence> alignmentEvidence(Reading reading, Broadcast<LevelView> view, double minConfidence) {
        List<Evidence> rows = new ArrayList<>();
        for (AlignmentLine line : alignmentLines(reading, view)) {
            Alignment alignment = line.alignment();
            if (alignment.confidence() >= minConfidence) {
                String edge = Edge.id(EdgeKind.ALIGNMENT, alignment.source(), alignment.target());
                rows.add(evidence(
                        reading,
                        edge,
                        line.id(),
                        alignment.sentence(),
                        alignment.sentence(),
                        alignment.polarity(),
                        alignment.confidence()));
            }
        }
        return rows;
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
                confidence);
    }
}
