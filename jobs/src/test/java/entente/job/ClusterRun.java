package entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The demonstration on a standalone cluster, of which executors are killed while they work. Needs the packaged jars, so the
 * profile {@code cluster} runs it after they are made.
 */
final class ClusterRun {

    /** Long enough for the tasks of a step to be on the executor, short enough for them not to have ended. */
    private static final long INTO_A_STEP_MILLIS = 4000;

    @Test
    void killed_executors_change_no_byte_and_nothing_listens_beyond_this_machine(@TempDir Path folder)
            throws IOException, InterruptedException {
        try (StandaloneCluster cluster = StandaloneCluster.start(folder, 1, 2)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cluster.secret())))
                    .isEqualTo("rw-------");
            SubmittedDemonstration run = SubmittedDemonstration.on(cluster, folder);
            try {
                run.awaitEnd("reading the corpus");
                Thread.sleep(INTO_A_STEP_MILLIS);
                assertNothingListensBeyond(cluster, run);
                kill(cluster.executors("worker1"));
                run.awaitEnd("finding stories");
                kill(cluster.executors("worker1"));
                run.assertEndsAsALocalRunDoes();
                assertThat(run.messages().stream().filter(message -> message.contains("Lost executor")))
                        .hasSize(2);
            } finally {
                run.stop();
            }
        }
    }

    private static void kill(List<ProcessHandle> executors) {
        assertThat(executors).hasSize(1);
        executors.forEach(ProcessHandle::destroyForcibly);
    }

    private static void assertNothingListensBeyond(StandaloneCluster cluster, SubmittedDemonstration run)
            throws IOException {
        for (ProcessHandle process : List.of(
                cluster.daemon("master"),
                cluster.daemon("worker1"),
                cluster.executors("worker1").get(0),
                run.driver())) {
            assertThat(ListeningSockets.of(process.pid()))
                    .as(process.info().commandLine().orElse(""))
                    .isNotEmpty()
                    .allMatch(ListeningSockets::isLoopback);
        }
    }
}
