package entente.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.size;

import entente.corpus.Article;
import entente.corpus.Sketch;
import entente.corpus.StoryRule;
import entente.mention.resolve.CodedActors;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/**
 * Articles to stories: articles that fall into a common bucket are compared in full, and copies, copies of copies
 * included, are one story. A story is named after its first article in order of ids.
 */
public final class StoryStage {

    /**
     * A bucket with more articles holds boilerplate, or one report by the hundred: each is compared with the first alone, so
     * that such a report is one story and the bucket costs no square.
     */
    static final int MAX_BUCKET = 200;

    /** An article and the story it tells. */
    public record StoryOf(String article, String story) {}

    /** An article in a bucket. */
    public record InBucket(long bucket, String article) {}

    /** Two articles worth comparing. */
    public record Candidates(Sketch one, Sketch other) {}

    /** After so many rounds long chains are shortened, which costs a join more a round. */
    private static final int FEW_ROUNDS = 3;

    private StoryStage() {}

    /** The story of every article. */
    public static Dataset<StoryOf> stories(Dataset<Article> articles, StoryRule rule) {
        Dataset<Sketch> sketches = Lift.map(articles, Sketch::of, Sketch.class).persist();
        Dataset<Row> copies = copies(sketches, candidates(sketches), rule).persist();
        Dataset<Row> labels = sketches.select(col("article"), col("article").as("story"));
        // The smallest id spreads along copies of copies; news chains are short, so a few rounds do.
        for (int round = 1; ; round++) {
            Dataset<Row> reached = copies.join(labels, col("one").equalTo(col("article")))
                    .select(col("other").as("article"), col("story").as("nearer"))
                    .groupBy("article")
                    .agg(org.apache.spark.sql.functions.min("nearer").as("nearer"));
            Dataset<Row> next = kept(labels.join(reached, new String[] {"article"}, "left")
                    .select(
                            col("article"),
                            least(col("story"), col("nearer")).as("story"),
                            col("nearer").lt(col("story")).as("moved")));
            labels = next.select("article", "story");
            if (next.filter(col("moved")).isEmpty()) {
                return labels.as(RecordEncoder.of(StoryOf.class));
            }
            if (round >= FEW_ROUNDS) {
                labels = kept(jumped(labels));
            }
        }
    }

    /** A coded row and the event that it tells of. */
    public record ToldEvent(String event, String article) {}

    /** The story of every coded row: rows that tell of one event are one story, named after the first of them by id. */
    static Dataset<StoryOf> coded(Dataset<Article> rows, CodedActors actors) {
        Broadcast<CodedActors> shared = JavaSparkContext.fromSparkContext(
                        rows.sparkSession().sparkContext())
                .broadcast(actors);
        return Lift.map(rows, row -> new ToldEvent(shared.value().event(row), row.id()), ToldEvent.class)
                .groupBy("event")
                .agg(collect_set("article").as("articles"))
                .selectExpr("explode(articles) as article", "array_min(articles) as story")
                .as(RecordEncoder.of(StoryOf.class));
    }

    /** Each article with the story of the one that it is told with: a chain that is left is half as long. */
    private static Dataset<Row> jumped(Dataset<Row> labels) {
        Dataset<Row> ofStories =
                labels.select(col("article").as("story"), col("story").as("nearer"));
        return labels.join(ofStories, "story")
                .select(col("article"), col("nearer").as("story"));
    }

    /**
     * The rows of a round, whose plan does not grow with the rounds before. What an executor takes with it when it dies is
     * worked out again, which a local checkpoint could not be.
     */
    private static Dataset<Row> kept(Dataset<Row> rows) {
        Dataset<Row> persisted = rows.persist(StorageLevel.MEMORY_AND_DISK());
        return rows.sparkSession().createDataFrame(persisted.toJavaRDD(), rows.schema());
    }

    private static Dataset<Row> candidates(Dataset<Sketch> sketches) {
        Dataset<Row> buckets = Lift.flatMap(sketches, StoryStage::inBuckets, InBucket.class)
                .groupBy("bucket")
                .agg(collect_set("article").as("articles"))
                .filter(size(col("articles")).geq(2));
        return buckets.selectExpr(
                        "explode(if(size(articles) <= " + MAX_BUCKET
                                + ", articles, array(array_min(articles)))) as one",
                        "articles")
                .selectExpr("one", "explode(articles) as other")
                .filter(col("one").lt(col("other")))
                .distinct();
    }

    private static Iterator<InBucket> inBuckets(Sketch sketch) {
        List<InBucket> rows = new ArrayList<>();
        for (long bucket : sketch.buckets()) {
            rows.add(new InBucket(bucket, sketch.article()));
        }
        return rows.iterator();
    }

    /** Confirmed copies, each pair both ways round. */
    private static Dataset<Row> copies(Dataset<Sketch> sketches, Dataset<Row> candidates, StoryRule rule) {
        Dataset<Row> named = sketches.selectExpr("article", "struct(article, shingles) as sketch");
        Dataset<Candidates> pairs = candidates
                .join(named.selectExpr("article as one", "sketch as oneSketch"), "one")
                .join(named.selectExpr("article as other", "sketch as otherSketch"), "other")
                .selectExpr("oneSketch as one", "otherSketch as other")
                .as(RecordEncoder.of(Candidates.class));
        Dataset<Row> confirmed = Lift.filter(pairs, pair -> rule.areCopies(pair.one(), pair.other()))
                .selectExpr("one.article as one", "other.article as other");
        return confirmed.union(confirmed.selectExpr("other as one", "one as other"));
    }
}
