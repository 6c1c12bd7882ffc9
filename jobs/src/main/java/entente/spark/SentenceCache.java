package entente.spark;

import entente.text.Sentence;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * The costly stage's results, kept as Parquet by the hash of what was read and the version of what read it, so that no
 * text is ever read twice.
 */
public final class SentenceCache {

    /** One text's sentences under its key. */
    public record Row(String key, List<Sentence> sentences) {}

    private final String path;

    /** A cache in a folder of any Hadoop file system; the folder need not exist. */
    public SentenceCache(String path) {
        this.path = path;
    }

    Dataset<Row> read(SparkSession spark) {
        if (!exists(spark)) {
            return spark.createDataset(List.of(), RecordEncoder.of(Row.class));
        }
        // Two runs at once may have added the same text; both have the same sentences.
        return spark.read()
                .schema(RecordEncoder.of(Row.class).schema())
                .parquet(path)
                .dropDuplicates(new String[] {"key"})
                .as(RecordEncoder.of(Row.class));
    }

    void add(Dataset<Row> rows) {
        rows.write().mode(SaveMode.Append).parquet(path);
    }

    private boolean exists(SparkSession spark) {
        try {
            org.apache.hadoop.fs.Path folder = new org.apache.hadoop.fs.Path(path);
            org.apache.hadoop.fs.FileSystem files =
                    folder.getFileSystem(spark.sparkContext().hadoopConfiguration());
            return files.exists(folder) && files.listStatus(folder).length > 0;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
