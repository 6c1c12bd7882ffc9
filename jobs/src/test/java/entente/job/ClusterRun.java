package entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The demonstration on a standalone cluster, of which an executor is killed while it works, and what the history server tells of
 * it; {@link ClusterKills} kills one at every step. Needs the packaged jars, so the profile {@code cluster} runs it after they are made.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class ClusterRun {

    /** Long enough for the tasks of a step to be on the executor, short enough for them not to have ended. */
    private static final long INTO_A_STEP_MILLIS = 4000;

    @TempDir
    private static Path folder;

    @Test
    @Order(1)
    void a_killed_executor_changes_no_byte_and_nothing_listens_beyond_this_machine()
            throws IOException, InterruptedException {
        Path events = Files.createDirectory(folder.resolve("events"));
        try (StandaloneCluster cluster = StandaloneCluster.start(folder, 1, 2)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cluster.secret())))
                    .isEqualTo("rw-------");
            SubmittedDemonstration run = SubmittedDemonstration.on(
                    cluster,
                    folder,
                    SubmittedDemonstration.CORPUS.toString(),
                    Map.of(
                            "spark.eventLog.enabled",
                            "true",
                            "spark.eventLog.dir",
                            events.toUri().toString()),
                    Map.of());
            try {
                run.awaitEnd("reading the corpus");
                Thread.sleep(INTO_A_STEP_MILLIS);
                for (ProcessHandle process : List.of(
                        cluster.daemon("master"),
                        cluster.daemon("worker1"),
                        cluster.executors("worker1").get(0),
                        run.driver())) {
                    assertListensOnLoopbackAlone(process);
                }
                kill(cluster.executors("worker1"));
                run.assertEndsAsALocalRunDoes();
                assertThat(run.messages()).anyMatch(message -> message.contains("Lost executor"));
            } finally {
                run.stop();
            }
        }
    }

    @Test
    @Order(2)
    void the_history_server_tells_of_the_run() throws IOException, InterruptedException {
        try (HistoryServer history = HistoryServer.over(folder.resolve("events"), folder.resolve("history.log"))) {
            JsonNode applications = history.get("applications");

            assertThat(applications).hasSize(1);
            assertThat(applications.get(0).get("name").asText()).isEqualTo("entente");
            assertThat(applications.at("/0/attempts/0/completed").asBoolean()).isTrue();
            Set<String> groups = new TreeSet<>();
            history.get("applications/" + applications.get(0).get("id").asText() + "/jobs")
                    .forEach(job -> groups.add(job.path("jobGroup").asText()));
            assertThat(groups).contains("reading texts", "finding stories", "finding alignments", "counting ties");
            assertListensOnLoopbackAlone(history.process());
        }
    }

    private static void kill(List<ProcessHandle> executors) {
        assertThat(executors).hasSize(1);
        executors.forEach(ProcessHandle::destroyForcibly);
    }

    private static void assertListensOnLoopbackAlone(ProcessHandle process) throws IOException {
        assertThat(ListeningSockets.of(process.pid()))
                .as(process.info().commandLine().orElse(""))
                .isNotEmpty()
                .allMatch(ListeningSockets::isLoopback);
    }
}
