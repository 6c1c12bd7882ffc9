package entente.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@link ClusterRun} does, at every step of one run: an executor dies in each, then, in another run, a worker with its
 * executor, which comes back. Called by hand: {@code mvn -P cluster surefire:test@cluster -Dcluster.tests='**}{@code
 * /ClusterKills.java'}.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
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

    /** Something that is done to a cluster while a run works on it. */
    private interface Blow {
        void fall(StandaloneCluster cluster) throws IOException, InterruptedException;
    }

    @Test
    @Order(1)
    void an_executor_killed_at_every_step_changes_no_byte(@TempDir Path folder) throws Exception {
        hit("executor", folder, cluster -> cluster.executors("worker1").forEach(ProcessHandle::destroyForcibly));
    }

    @Test
    @Order(2)
    void a_worker_killed_at_every_step_that_comes_back_changes_no_byte(@TempDir Path folder) throws Exception {
        hit("worker", folder, cluster -> {
            ProcessHandle worker = cluster.daemon("worker1");
            List<ProcessHandle> executors = cluster.executors("worker1");
            worker.destroyForcibly();
            executors.forEach(ProcessHandle::destroyForcibly);
            if (cluster.control("worker", "1") != 0) {
                throw new IOException("the worker did not come back");
            }
        });
    }

    private static void hit(String what, Path folder, Blow blow) throws Exception {
        try (StandaloneCluster cluster = StandaloneCluster.start(folder, 2, 1)) {
            SubmittedDemonstration run = SubmittedDemonstration.on(cluster, folder);
            List<String> rows = new ArrayList<>();
            try {
                for (int i = 1; i < STEPS.size(); i++) {
                    run.awaitEnd(STEPS.get(i - 1));
                    Thread.sleep(INTO_A_STEP_MILLIS);
                    blow.fall(cluster);
                    rows.add(String.format(
                            "| %s | %s%s |", what, STEPS.get(i), run.hasEnded(STEPS.get(i)) ? " (just ended)" : ""));
                }
                run.assertEndsAsALocalRunDoes();
                rows.forEach(System.out::println);
            } finally {
                run.stop();
            }
        }
    }
}
