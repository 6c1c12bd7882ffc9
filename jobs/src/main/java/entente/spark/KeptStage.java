package entente.spark;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.struct;

import entente.corpus.Article;
import entente.spark.StoryStage.StoryOf;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/** Articles to what is kept of them, and what was found to readings. */
final class KeptStage {

    private static final String KEY = "key";

    private KeptStage() {}

    /** An article under the key of its reading. */
    public record Keyed(String key, Article article) {}

    /** Each article once, with what earlier runs found in it. */
    static Dataset<KnownArticle> known(SparkSession spark, Dataset<Article> articles, ReadingSetup readers)
            throws IOException {
        ReadingVersion version = readers.version();
        Dataset<Keyed> keyed = Lift.map(articles, article -> new Keyed(version.key(article), article), Keyed.class);
        KeptRows.Contents<KeptReading> contents = readers.readings().open(spark);
        if (contents.parts().isEmpty()) {
            return Lift.map(
                            keyed,
                            article -> new KnownArticle(article.key(), article.article(), List.of()),
                            KnownArticle.class)
                    .persist(StorageLevel.MEMORY_AND_DISK());
        }
        Dataset<KeptReading> rows = contents.all();
        Column[] columns = Arrays.stream(rows.columns()).map(name -> col(name)).toArray(Column[]::new);
        Dataset<Row> kept = rows.groupBy(KEY).agg(collect_list(struct(columns)).as("kept"));
        return keyed.join(kept, new String[] {KEY}, "left")
                .select(col(KEY), col("article"), coalesce(col("kept"), array()).as("kept"))
                .as(RecordEncoder.of(KnownArticle.class))
                .persist(StorageLevel.MEMORY_AND_DISK());
    }

    /** What was found, with the stories that the articles tell. */
    static Dataset<Reading> told(Dataset<FoundArticle> found, Dataset<StoryOf> stories) {
        return found.join(stories, found.col("article.id").equalTo(stories.col("article")))
                .select(
                        found.col("article"),
                        stories.col("story"),
                        found.col("found.sentences"),
                        found.col("found.mentions"),
                        found.col("found.actors"),
                        found.col("found.alignments"))
                .as(RecordEncoder.of(Reading.class));
    }
}
