package entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** What whoever runs this every night relies on: what is published, what listens, what Spark's own log tells. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class OperationsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private static Path folder;

    private static Path out;

    private static Invocation run(String... options) throws IOException {
        Path corpus = folder.resolve("corpus");
        if (!Files.exists(corpus)) {
            Files.createDirectory(corpus);
            try (Stream<Path> accounts = Files.list(Invocation.ROOT.resolve("data/corpus"))) {
                for (Path account : accounts.sorted().limit(4).toList()) {
                    Files.copy(account, corpus.resolve(account.getFileName()));
                }
            }
        }
        Stream<Object> command = Stream.of("run", "--corpus", corpus, "--out", out, "--master", "local[2]");
        return Invocation.of(Stream.concat(command, Stream.of(options)).toArray());
    }

    private static Path latest() throws IOException {
        return out.resolve("latest").toRealPath();
    }

    @Test
    @Order(1)
    void a_local_run_listens_on_loopback_alone_and_its_jobs_bear_the_names_of_steps() throws Exception {
        out = folder.resolve("out");
        Path events = Files.createDirectory(folder.resolve("events"));
        System.setProperty("spark.eventLog.enabled", "true");
        System.setProperty("spark.eventLog.dir", events.toUri().toString());
        System.setProperty("spark.eventLog.compress", "false");
        Set<String> addresses = new ConcurrentSkipListSet<>();
        AtomicBoolean ended = new AtomicBoolean();
        Thread watch = new Thread(() -> {
            while (!ended.get()) {
                try {
                    addresses.addAll(ListeningSockets.of(ProcessHandle.current().pid()));
                    Thread.sleep(50);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } catch (InterruptedException e) {
                    return;
                }
            }
        });
        watch.start();
        Invocation invocation;
        try {
            invocation = run();
        } finally {
            ended.set(true);
            watch.join();
            List.of("enabled", "dir", "compress").forEach(key -> System.clearProperty("spark.eventLog." + key));
        }

        assertThat(invocation.code()).as(invocation.err()).isZero();
        assertThat(addresses).isNotEmpty().allMatch(ListeningSockets::isLoopback);
        assertThat(groups(events))
                .contains("reading texts", "finding stories", "finding alignments", "counting ties", "writing reports");
    }

    /** The groups of the jobs that an event log tells. */
    private static Set<String> groups(Path events) throws IOException {
        Set<String> groups = new TreeSet<>();
        try (Stream<Path> files = Files.walk(events)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                for (String line : Files.readAllLines(file)) {
                    if (line.contains("SparkListenerJobStart")) {
                        groups.add(JSON.readTree(line)
                                .path("Properties")
                                .path("spark.jobGroup.id")
                                .asText());
                    }
                }
            }
        }
        return groups;
    }

    @Test
    @Order(2)
    void a_run_whose_gates_fail_is_kept_but_not_published() throws IOException {
        Path before = latest();

        Invocation failed =
                run("--set", "quality.articles.fail=5", "--set", "quality.topSourceShare.warn=0", "--window", "month");

        assertThat(failed.code()).isEqualTo(3);
        assertThat(failed.out())
                .contains("Quality gate failed: articles is 4; it must be at least 5.\n"
                        + "Quality warning: top_source_share is ")
                .contains("The reports were written but not published: 'latest' names the run that it named before.\n");
        assertThat(latest()).isEqualTo(before);
        Path kept;
        try (Stream<Path> runs = Files.list(out.resolve("runs"))) {
            kept = runs.map(run -> out.toAbsolutePath().resolve("runs").resolve(run.getFileName()))
                    .filter(run -> !run.getFileName().equals(before.getFileName()))
                    .findFirst()
                    .orElseThrow();
        }
        assertThat(kept.resolve("GATES_FAILED"))
                .hasContent(
                        """
                        Quality gate failed: articles is 4; it must be at least 5.
                        This run was not published: 'latest' names the run that it named before.
                        """);
        assertThat(kept.resolve("edges.csv")).exists();
        JsonNode manifest = JSON.readTree(kept.resolve("run.json").toFile());
        assertThat(manifest.get("qualityGatesPassed").asBoolean()).isFalse();
        assertThat(manifest.get("quality").get(0).toString())
                .isEqualTo("{\"check\":\"articles\",\"value\":4.0,\"bound\":\"at least\",\"warn\":10.0,\"fail\":5.0,"
                        + "\"verdict\":\"failed\"}");
    }

    @Test
    @Order(3)
    void a_run_that_differs_much_from_those_published_is_not_published() throws IOException {
        Path before = latest();
        try (Stream<Path> articles = Files.list(folder.resolve("corpus"))) {
            for (Path article : articles.sorted().skip(1).toList()) {
                Files.delete(article);
            }
        }

        Invocation failed = run("--set", "quality.articles.driftFail=0.7");

        assertThat(failed.code()).isEqualTo(3);
        assertThat(failed.out())
                .contains(
                        "Quality gate failed: articles_drift is 0.75 (1 now, 4 in the last published run); it must be at"
                                + " most 0.7.");
        assertThat(latest()).isEqualTo(before);
    }
}
