package entente.spark;

import entente.corpus.Article;
import entente.corpus.Rejection;
import entente.mention.FormerHolders;
import entente.mention.Gazetteer;
import entente.mention.Level;
import entente.report.AlignmentLine;
import entente.report.MentionLine;
import entente.report.StoryLine;
import entente.tie.LevelView;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * What reading hands to counting, as Parquet in one folder: {@code articles}, {@code stories}, {@code mentions},
 * {@code alignments} and {@code rejected} for any reader of tables, and {@code readings}, the same as one row an article,
 * for the counting half itself. Every table is written aside and renamed, so that a reader finds it whole.
 *
 * @param folder on any Hadoop file system
 */
public record ReadingTables(String folder) {

    /** Whether an extraction has been written here. */
    public boolean exist(SparkSession spark) {
        try {
            Path path = new Path(folder, "readings");
            return path.getFileSystem(spark.sparkContext().hadoopConfiguration())
                    .exists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The articles of earlier extractions; those of {@code added} take the place of equal ids. */
    public Dataset<Article> with(SparkSession spark, Dataset<Article> added) {
        if (!exist(spark)) {
            return added;
        }
        Dataset<Article> known = table(spark, "articles", Article.class);
        return known.join(added, known.col("id").equalTo(added.col("id")), "left_anti")
                .as(RecordEncoder.of(Article.class))
                .union(added);
    }

    /** Writes an extraction over what was here. */
    public void write(SparkSession spark, Extraction extraction, Gazetteer gazetteer) {
        Broadcast<LevelView> view = JavaSparkContext.fromSparkContext(spark.sparkContext())
                .broadcast(new LevelView(gazetteer, Level.PERSON, FormerHolders.LEFT_OUT));
        Dataset<Reading> readings = extraction.readings();
        replace(spark, "articles", Lift.map(readings, Reading::article, Article.class));
        replace(spark, "stories", LedgerStage.stories(readings));
        replace(spark, "mentions", LedgerStage.mentions(readings, view));
        replace(spark, "alignments", LedgerStage.alignments(readings, view));
        replace(spark, "rejected", extraction.rejections());
        replace(spark, "readings", readings);
    }

    /** What was extracted. */
    public Extraction read(SparkSession spark) {
        return new Extraction(table(spark, "rejected", Rejection.class), table(spark, "readings", Reading.class));
    }

    /** Mentions at the level of persons. */
    public Dataset<MentionLine> mentions(SparkSession spark) {
        return table(spark, "mentions", MentionLine.class);
    }

    /** Alignments at the level of persons. */
    public Dataset<AlignmentLine> alignments(SparkSession spark) {
        return table(spark, "alignments", AlignmentLine.class);
    }

    /** Which article tells which story. */
    public Dataset<StoryLine> stories(SparkSession spark) {
        return table(spark, "stories", StoryLine.class);
    }

    private <R extends Record> Dataset<R> table(SparkSession spark, String name, Class<R> type) {
        return spark.read()
                .schema(RecordEncoder.of(type).schema())
                .parquet(folder + "/" + name)
                .as(RecordEncoder.of(type));
    }

    private void replace(SparkSession spark, String name, Dataset<?> rows) {
        Path target = new Path(folder, name);
        Path aside = new Path(folder, "_" + name + "-new");
        rows.write().mode(SaveMode.Overwrite).parquet(aside.toString());
        try {
            FileSystem files = target.getFileSystem(spark.sparkContext().hadoopConfiguration());
            files.delete(target, true);
            if (!files.rename(aside, target)) {
                throw new IOException("cannot rename " + aside + " to " + target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
