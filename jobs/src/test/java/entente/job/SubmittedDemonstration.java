package entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A demonstration run on a cluster, that something is done to while it works. */
final class SubmittedDemonstration {
    /** What is expected of other things than a run. */
    private static final Set<String> BESIDE_REPORTS = Set.of("sha256.txt", "behaviour.csv");

    /** The demonstration corpus. */
    static final Path CORPUS = Invocation.ROOT.resolve("data/corpus").toAbsolutePath();

    private static final Path SETTINGS =
            Invocation.ROOT.resolve("jobs/conf/demo.json").toAbsolutePath();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private final Path log;
    private final Path out;
    private final Process driver;

    private SubmittedDemonstration(Path log, Path out, Process driver) {
        this.log = log;
        this.out = out;
        this.driver = driver;
    }

    static SubmittedDemonstration on(StandaloneCluster cluster, Path folder) throws IOException {
        return on(cluster, folder, CORPUS.toString(), Map.of(), Map.of());
    }

    /**
     * Submits it.
     *
     * @param conf settings of Spark
     * @param environment variables of the driver's environment
     */
    static SubmittedDemonstration on(
            StandaloneCluster cluster,
            Path folder,
            String corpus,
            Map<String, String> conf,
            Map<String, String> environment)
            throws IOException {
        Path log = folder.resolve("driver.jsonl");
        Path out = folder.resolve("out");
        List<String> command =
                List.of("run", "--corpus", corpus, "--out", out.toString(), "--settings", SETTINGS.toString());
        return new SubmittedDemonstration(
                log, out, cluster.submit(log, new StandaloneCluster.Submission(command, conf, environment)));
    }

    ProcessHandle driver() {
        return driver.toHandle();
    }

    /** Waits until a step has ended, so that the next is under way. */
    void awaitEnd(String step) throws IOException, InterruptedException {
        Instant until = Instant.now().plus(PATIENCE);
        while (messages().stream().noneMatch(message -> message.startsWith(step))) {
            assertThat(driver.isAlive())
                    .as("the driver lives: " + Files.readString(log))
                    .isTrue();
            assertThat(Instant.now())
                    .as("'%s' ends in time: %s", step, Files.readString(log))
                    .isBefore(until);
            Thread.sleep(200);
        }
    }

    /** Whether a step has ended already. */
    boolean hasEnded(String step) throws IOException {
        return messages().stream().anyMatch(message -> message.startsWith(step));
    }

    /** What the driver has logged so far; a line that is being written is left for the next time. */
    List<String> messages() throws IOException {
        return events().stream().map(event -> event.get("message").asText()).toList();
    }

    private List<JsonNode> events() throws IOException {
        String text = Files.readString(log);
        return text.substring(0, text.lastIndexOf('\n') + 1)
                .lines()
                .filter(line -> line.startsWith("{"))
                .map(SubmittedDemonstration::parsed)
                .toList();
    }

    private static JsonNode parsed(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new AssertionError("no JSON: " + line, e);
        }
    }

    /** Waits for the end, and holds every report against the expected ones, which are those of a local run. */
    void assertEndsAsALocalRunDoes() throws IOException, InterruptedException {
        assertThat(driver.waitFor(PATIENCE.toMinutes(), TimeUnit.MINUTES)).isTrue();
        assertThat(driver.exitValue()).as(Files.readString(log)).isZero();
        JsonNode manifest = JSON.readTree(out.resolve("latest/run.json").toFile());
        Map<String, String> reports = new TreeMap<>();
        manifest.get("outputs")
                .properties()
                .forEach(
                        output -> reports.put(output.getKey(), output.getValue().asText()));
        assertThat(reports).isEqualTo(expected());
        for (Map.Entry<String, String> report : reports.entrySet()) {
            assertThat(sha256(out.resolve("latest").resolve(report.getKey())))
                    .as(report.getKey())
                    .isEqualTo(report.getValue());
        }
        // From when the run has its name on, every event bears it.
        List<JsonNode> events = events();
        assertThat(events.get(events.size() - 1).get("run").asText())
                .isEqualTo(manifest.get("run").asText());
    }

    /** The digests of the reports, all of them in the list of sums or there as a file. */
    private static Map<String, String> expected() throws IOException {
        Path folder = Invocation.ROOT.resolve("data/expected");
        Map<String, String> expected = new TreeMap<>();
        for (String line : Files.readAllLines(folder.resolve("sha256.txt"))) {
            expected.put(line.substring(line.indexOf("  ") + 2), line.substring(0, line.indexOf(' ')));
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (!BESIDE_REPORTS.contains(name)) {
                    expected.put(name, sha256(file));
                }
            }
        }
        return expected;
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Ends it if it has not ended. */
    void stop() {
        driver.destroyForcibly();
    }
}
