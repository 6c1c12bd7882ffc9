package entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A corpus in an object store, read by executors of their own: so it needs Hadoop's module among the packaged jars, and the
 * profile {@code s3} runs it after they are made.
 */
final class ObjectStoreRun {

    @TempDir
    private static Path folder;

    private static ObjectStore store;
    private static StandaloneCluster cluster;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        store = ObjectStore.start(folder);
        store.put("news/2023", SubmittedDemonstration.CORPUS);
        cluster = StandaloneCluster.start(folder, 1, 2);
    }

    @AfterAll
    static void stop() throws IOException {
        if (cluster != null) {
            cluster.close();
        }
        if (store != null) {
            store.close();
        }
    }

    @Test
    void a_corpus_in_the_store_gives_the_bytes_of_one_on_disk() throws IOException, InterruptedException {
        List<String> before = store.keys();
        SubmittedDemonstration run =
                SubmittedDemonstration.on(cluster, folder, "s3a://news/2023", store.conf(), ObjectStore.environment());
        try {
            run.assertEndsAsALocalRunDoes();
        } finally {
            run.stop();
        }
        assertThat(store.keys()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "s3a://news/2024   | reader | 66 | entente: no such input 's3a://news/2024'",
                "s3a://news/2023/* | nobody | 66 | entente: cannot list 's3a://news/2023/*' (",
                "s3a://gone/2023   | reader | 66 | entente: cannot list 's3a://gone/2023' ("
            })
    void what_is_not_to_be_had_is_told_in_a_line(String corpus, String user, int code, String line)
            throws IOException, InterruptedException {
        Path log = folder.resolve("refused.jsonl");
        Process driver = cluster.submit(
                log,
                new StandaloneCluster.Submission(
                        List.of(
                                "run",
                                "--corpus",
                                corpus,
                                "--out",
                                folder.resolve("none").toString()),
                        store.conf(),
                        Map.of("AWS_ACCESS_KEY_ID", user, "AWS_SECRET_ACCESS_KEY", "secret", "ENTENTE_LOG", "")));

        assertThat(driver.waitFor()).as(Files.readString(log)).isEqualTo(code);
        assertThat(Files.readAllLines(log))
                .filteredOn(said -> said.startsWith("entente: "))
                .hasSize(1)
                .allSatisfy(said -> assertThat(said).startsWith(line));
    }
}
