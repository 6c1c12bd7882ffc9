package entente.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.size;

import entente.corpus.Article;
import entente.corpus.Sketch;
import entente.corpus.StoryForest;
import entente.corpus.StoryRule;
import entente.mention.resolve.CodedActors;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

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

    /** Two articles of which one is a copy of the other. */
    public record Copies(String one, String other) {}

    private StoryStage() {}

    /**
     * The story of every article. Each part of the confirmed pairs is thinned to a forest, of no more rows than it has
     * articles, and one task joins these forests, in memory of an entry for each article that has a copy; what was done in
     * rounds over the whole corpus had plans and lineages as long as the longest chain of copies.
     */
    public static Dataset<StoryOf> stories(Dataset<Article> articles, StoryRule rule) {
        Dataset<Sketch> sketches = Lift.map(articles, Sketch::of, Sketch.class).persist();
        Dataset<Copies> thinned =
                Lift.mapPartitions(copies(sketches, candidates(sketches), rule), StoryStage::forest, Copies.class);
        Dataset<Row> told = Lift.mapPartitions(thinned.repartition(1), StoryStage::forest, Copies.class)
                .selectExpr("other as article", "one as first");
        return sketches.select("article")
                .join(told, new String[] {"article"}, "left")
                .selectExpr("article", "coalesce(first, article) as story")
                .as(RecordEncoder.of(StoryOf.class));
    }

    /** Each article of some pairs with the first of those that hang with it. */
    private static Iterator<Copies> forest(Iterator<Copies> pairs) {
        StoryForest forest = new StoryForest();
        pairs.forEachRemaining(pair -> forest.join(pair.one(), pair.other()));
        return forest.stories().entrySet().stream()
                .map(entry -> new Copies(entry.getValue(), entry.getKey()))
                .iterator();
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

    /** Confirmed copies. */
    private static Dataset<Copies> copies(Dataset<Sketch> sketches, Dataset<Row> candidates, StoryRule rule) {
        Dataset<Row> named = sketches.selectExpr("article", "struct(article, shingles) as sketch");
        Dataset<Candidates> pairs = candidates
                .join(named.selectExpr("article as one", "sketch as oneSketch"), "one")
                .join(named.selectExpr("article as other", "sketch as otherSketch"), "other")
                .selectExpr("oneSketch as one", "otherSketch as other")
                .as(RecordEncoder.of(Candidates.class));
        return Lift.filter(pairs, pair -> rule.areCopies(pair.one(), pair.other()))
                .selectExpr("one.article as one", "other.article as other")
                .as(RecordEncoder.of(Copies.class));
    }
}
