package entente.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A file system that only the session's Hadoop settings know is read by the tasks too. */
@ExtendWith(SparkSessionParameter.class)
final class RemoteFilesTest {

    @TempDir
    private Path folder;

    /** The local files under a scheme of their own. */
    public static final class Kept extends RawLocalFileSystem {

        @Override
        public URI getUri() {
            return URI.create("kept:///");
        }

        @Override
        public String getScheme() {
            return "kept";
        }

        @Override
        public FSDataInputStream open(org.apache.hadoop.fs.Path path, int buffer) throws IOException {
            if (path.getName().startsWith("away")) {
                throw new IOException("the store does not answer");
            }
            return super.open(path, buffer);
        }
    }

    private static void know(SparkSession spark) {
        Configuration hadoop = spark.sparkContext().hadoopConfiguration();
        hadoop.set("fs.kept.impl", Kept.class.getName());
    }

    @Test
    void every_format_is_read(SparkSession spark) throws IOException {
        know(spark);
        Files.writeString(folder.resolve("a.txt"), "1");
        Files.writeString(folder.resolve("b.jsonl"), "{\"text\": \"2\"}");
        Files.writeString(folder.resolve("c.csv"), "text\n3\n");
        Files.writeString(folder.resolve(".d.txt"), "4");
        spark.createDataset(java.util.List.of("5"), Encoders.STRING())
                .selectExpr("value as text")
                .write()
                .parquet(folder.resolve("e").toString());

        Given read = Given.of(spark, "kept://" + folder);

        assertThat(read.texts()).containsExactly("1", "2", "3", "5");
        assertThat(read.said("kept://" + folder)).anyMatch(said -> said.startsWith(".d.txt hidden: "));
    }

    @Test
    void a_store_that_does_not_answer_fails_the_run_and_loses_nothing(SparkSession spark) throws IOException {
        know(spark);
        Files.writeString(folder.resolve("away.txt"), "1");

        assertThatThrownBy(() -> Given.of(spark, "kept://" + folder))
                .hasMessageContaining("cannot read 'kept://" + folder + "/away.txt' (the store does not answer)");
    }

    @Test
    void an_input_that_is_not_there_is_refused(SparkSession spark) {
        know(spark);

        assertThatThrownBy(() -> Given.of(spark, "kept://" + folder + "/none.txt"))
                .isInstanceOf(NoSuchInputException.class)
                .hasMessage("no such input 'kept://" + folder + "/none.txt'");
    }
}
