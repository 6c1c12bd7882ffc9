package entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What {@link ClusterRun} does, for each step of a run, with an executor and with a worker. Takes a run for each, so it is
 * called by hand: {@code mvn -P cluster surefire:test@cluster -Dcluster.tests='**}{@code /ClusterKills.java'}.
 */
@TestMethodOrder(org.junit.jupiter.api.MethodOrderer.OrderAnnotation.class)
final class ClusterKills {

    private static final List<String> STEPS = List.of(
            "starting Spark",
            "reading the corpus",
            "reading texts",
            "finding stories",
            "finding alignments",
            "counting ties",
            "measuring networks",
            "drawing replicates",
            "writing reports");

    private static final long INTO_A_STEP_MILLIS = 1500;

    @Order(1)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "reading the corpus",
                "reading texts",
                "finding stories",
                "finding alignments",
                "counting ties",
                "measuring networks",
                "drawing replicates",
                "writing reports"
            })
    void a_killed_executor_changes_no_byte(String step, @TempDir Path folder) throws Exception {
        try (StandaloneCluster cluster = StandaloneCluster.start(folder, 2, 1)) {
            SubmittedDemonstration run = reach(step, cluster, folder);
            try {
                cluster.executors("worker1").forEach(ProcessHandle::destroyForcibly);
                tell("executor", step, run);
            } finally {
                run.stop();
            }
        }
    }

    @Order(2)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "reading the corpus",
                "reading texts",
                "finding stories",
                "finding alignments",
                "counting ties",
                "measuring networks",
                "drawing replicates",
                "writing reports"
            })
    void a_killed_worker_that_comes_back_changes_no_byte(String step, @TempDir Path folder) throws Exception {
        try (StandaloneCluster cluster = StandaloneCluster.start(folder, 2, 1)) {
            SubmittedDemonstration run = reach(step, cluster, folder);
            try {
                ProcessHandle worker = cluster.daemon("worker1");
                List<ProcessHandle> executors = cluster.executors("worker1");
                worker.destroyForcibly();
                executors.forEach(ProcessHandle::destroyForcibly);
                assertThat(cluster.control("worker", "1")).isZero();
                tell("worker", step, run);
            } finally {
                run.stop();
            }
        }
    }

    private static SubmittedDemonstration reach(String step, StandaloneCluster cluster, Path folder)
            throws IOException, InterruptedException {
        SubmittedDemonstration run = SubmittedDemonstration.on(cluster, folder);
        run.awaitEnd(STEPS.get(STEPS.indexOf(step) - 1));
        Thread.sleep(INTO_A_STEP_MILLIS);
        return run;
    }

    private static void tell(String what, String step, SubmittedDemonstration run)
            throws IOException, InterruptedException {
        boolean inTime = !run.hasEnded(step);
        run.assertEndsAsALocalRunDoes();
        System.out.printf("| %s killed in '%s'%s | 0 | same |%n", what, step, inTime ? "" : " (it had just ended)");
    }
}
