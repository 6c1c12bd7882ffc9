package entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The standalone cluster of the assembled Spark home, in processes of its own. */
final class StandaloneCluster implements AutoCloseable {

    /** The assembled Spark home. */
    static final Path HOME = Invocation.ROOT.resolve("target/spark").toAbsolutePath();

    /** What is submitted, with settings of Spark and variables of the environment for it. */
    record Submission(List<String> command, Map<String, String> conf, Map<String, String> environment) {}

    private final Path folder;
    private final Map<String, String> environment;
    private final int port;

    private StandaloneCluster(Path folder, int port, Map<String, String> environment) {
        this.folder = folder;
        this.port = port;
        this.environment = environment;
    }

    /** Starts a master and workers, each of as many cores as are told. */
    static StandaloneCluster start(Path folder, int workers, int cores) throws IOException, InterruptedException {
        int port = freePort();
        StandaloneCluster cluster = new StandaloneCluster(
                folder,
                port,
                Map.of(
                        "JAVA_HOME", System.getProperty("java.home"),
                        "ENTENTE_CLUSTER_DIR", folder.toString(),
                        "SPARK_MASTER_PORT", Integer.toString(port),
                        "ENTENTE_WORKER_CORES", Integer.toString(cores),
                        "ENTENTE_NO_BUILD", "1",
                        "ENTENTE_LOG", "json"));
        int code = cluster.control("start", Integer.toString(workers));
        if (code != 0) {
            cluster.close();
        }
        assertThat(code).as(Files.readString(folder.resolve("control.log"))).isZero();
        return cluster;
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Calls the script that the Spark home has for its cluster. */
    int control(String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(HOME.resolve("sbin/cluster").toString()));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("control.log").toFile()))
                .start()
                .waitFor();
    }

    /** Submits a command by the launcher; what it says of itself goes to a file. */
    Process submit(Path log, Submission submission) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Invocation.ROOT.resolve("jobs/entente").toAbsolutePath().toString(),
                "submit",
                "--master",
                "spark://127.0.0.1:" + port,
                "--properties-file",
                secret().toString(),
                "--driver-memory",
                "2g",
                "--executor-memory",
                "2g",
                "--conf",
                "spark.sql.shuffle.partitions=8"));
        submission.conf().forEach((key, value) -> command.addAll(List.of("--conf", key + "=" + value)));
        command.add("--");
        command.addAll(submission.command());
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        builder.environment().putAll(submission.environment());
        return builder.redirectError(log.toFile())
                .redirectOutput(folder.resolve("summary.txt").toFile())
                .start();
    }

    /** The file that holds the cluster's secret. */
    Path secret() {
        return folder.resolve("cluster.conf");
    }

    ProcessHandle daemon(String name) throws IOException {
        String pid = Files.readString(folder.resolve(name + ".pid"), StandardCharsets.UTF_8);
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    /** The executors that a worker has started and that still live. */
    List<ProcessHandle> executors(String worker) throws IOException {
        return daemon(worker)
                .descendants()
                .filter(process -> commandLine(process).contains("CoarseGrainedExecutorBackend"))
                .toList();
    }

    /** Java's own view of a command line is cut where that is long. */
    private static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc/" + process.pid() + "/cmdline"), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return ""; // it has ended
        }
    }

    @Override
    public void close() throws IOException {
        try {
            control("stop");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
