package entente.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** The history server of the assembled Spark home over a folder of event logs, in a process of its own. */
final class HistoryServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final URI api;
    private final HttpClient client = HttpClient.newHttpClient();

    private HistoryServer(Process process, URI api) {
        this.process = process;
        this.api = api;
    }

    static HistoryServer over(Path events, Path log) throws IOException {
        int port = StandaloneCluster.freePort();
        ProcessBuilder builder = new ProcessBuilder(
                StandaloneCluster.HOME.resolve("sbin/history").toString(), events.toString(), Integer.toString(port));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return new HistoryServer(
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start(),
                URI.create("http://127.0.0.1:" + port + "/api/v1/"));
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    /** What it answers of its programming interface, once it knows of something there. */
    JsonNode get(String path) throws IOException, InterruptedException {
        Instant until = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                HttpResponse<String> answer = client.send(
                        HttpRequest.newBuilder(api.resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() == 200
                        && !answer.body().strip().replace(" ", "").equals("[]")) {
                    return JsonMapper.builder().build().readTree(answer.body());
                }
            } catch (ConnectException e) {
                if (!process.isAlive()) {
                    throw new IOException("the history server ended with " + process.exitValue(), e);
                }
            }
            if (Instant.now().isAfter(until)) {
                throw new IOException("no answer in time from " + api.resolve(path));
            }
            Thread.sleep(200);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
