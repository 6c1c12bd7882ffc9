package entente.job;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A server of S3 on the loopback address, over a folder whose folders are its buckets, in a process of its own. */
final class ObjectStore implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Path CLASS_PATH = Invocation.ROOT.resolve("target/s3-server.classpath");

    private final Path buckets;
    private final URI address;
    private final Process process;

    private ObjectStore(Path buckets, URI address, Process process) {
        this.buckets = buckets;
        this.address = address;
        this.process = process;
    }

    static ObjectStore start(Path folder) throws IOException, InterruptedException {
        Path buckets = Files.createDirectory(folder.resolve("buckets"));
        URI address = URI.create("http://127.0.0.1:" + StandaloneCluster.freePort());
        Path properties = Files.writeString(
                folder.resolve("store.properties"),
                """
                s3proxy.endpoint=%s
                s3proxy.authorization=aws-v2-or-v4
                s3proxy.identity=reader
                s3proxy.credential=secret
                jclouds.provider=filesystem
                jclouds.identity=none
                jclouds.credential=none
                jclouds.filesystem.basedir=%s
                """
                        .formatted(address, buckets));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Xmx256m",
                        "-cp",
                        Files.readString(CLASS_PATH).strip(),
                        "org.gaul.s3proxy.Main",
                        "--properties",
                        properties.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("store.log").toFile())
                .start();
        ObjectStore store = new ObjectStore(buckets, address, process);
        store.awaitAnswer();
        return store;
    }

    private void awaitAnswer() throws IOException, InterruptedException {
        Instant until = Instant.now().plus(PATIENCE);
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/")).build();
        while (true) {
            try {
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
                return;
            } catch (ConnectException e) {
                if (!process.isAlive() || Instant.now().isAfter(until)) {
                    throw new IOException("the object store does not answer", e);
                }
            }
            Thread.sleep(200);
        }
    }

    /** Puts the files of a folder under a key of a bucket. */
    void put(String place, Path folder) throws IOException {
        Path target = Files.createDirectories(buckets.resolve(place));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(file.getFileName()));
            }
        }
    }

    /** The buckets and keys that are there. */
    List<String> keys() throws IOException {
        try (Stream<Path> files = Files.walk(buckets)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> buckets.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    /** The settings of Spark that lead to it. */
    Map<String, String> conf() {
        return Map.of(
                "spark.hadoop.fs.s3a.endpoint", address.toString(),
                "spark.hadoop.fs.s3a.endpoint.region", "us-east-1",
                "spark.hadoop.fs.s3a.path.style.access", "true",
                "spark.hadoop.fs.s3a.attempts.maximum", "2",
                // Files laid into the folder of this server bear no tag by which a change would be seen.
                "spark.hadoop.fs.s3a.change.detection.version.required", "false");
    }

    /** The variables of the environment that open it. */
    static Map<String, String> environment() {
        return Map.of("AWS_ACCESS_KEY_ID", "reader", "AWS_SECRET_ACCESS_KEY", "secret");
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
