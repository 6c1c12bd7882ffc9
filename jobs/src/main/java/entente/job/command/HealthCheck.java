package entente.job.command;

import entente.job.Failures;
import entente.job.Progress;
import entente.job.run.TemporaryFolder;
import entente.text.CoreNlpEngine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.SparkSession;

/**
 * One thing that a run needs of its machine.
 *
 * @param told what was found, and what to do where it is not well
 */
public record HealthCheck(String name, State state, String told) {

    /** Whether a run works, works badly, or does not work. */
    public enum State {
        OK,
        WARN,
        FAIL
    }

    private static final long GIGABYTE = 1L << 30;

    public static HealthCheck java(int feature, String version) {
        if (feature == 17) {
            return new HealthCheck("java", State.OK, version);
        }
        return feature < 17
                ? new HealthCheck("java", State.FAIL, version + ": install JDK 17 and point JAVA_HOME to it")
                : new HealthCheck("java", State.WARN, version + ": tested on 17 alone");
    }

    public static HealthCheck memory(long heap) {
        String told = String.format(Locale.ROOT, "%.1f GB for Java", (double) heap / GIGABYTE);
        if (heap >= 2 * GIGABYTE) {
            return new HealthCheck("memory", State.OK, told);
        }
        return new HealthCheck(
                "memory",
                heap >= GIGABYTE ? State.WARN : State.FAIL,
                told + ": a run needs 2 GB and more; give ENTENTE_JAVA_OPTS=-Xmx4g");
    }

    static HealthCheck models() {
        List<String> missing = CoreNlpEngine.MODELS.stream()
                .filter(model -> HealthCheck.class.getClassLoader().getResource(model) == null)
                .toList();
        return missing.isEmpty()
                ? new HealthCheck("models", State.OK, CoreNlpEngine.VERSION)
                : new HealthCheck("models", State.FAIL, "the jar lacks " + missing.get(0) + ": build it anew");
    }

    public static HealthCheck locale(String encoding) {
        return encoding != null && encoding.equalsIgnoreCase(StandardCharsets.UTF_8.name())
                ? new HealthCheck("locale", State.OK, "file names are UTF-8")
                : new HealthCheck(
                        "locale",
                        State.WARN,
                        "file names are " + encoding + ": set LC_ALL=C.UTF-8, as jobs/entente does by itself");
    }

    /** Whether a file can be made in the folder, or in the nearest above it where it does not exist yet. */
    public static HealthCheck access(String name, Path folder) {
        Path nearest = nearest(folder);
        try {
            Files.delete(Files.createTempFile(nearest, ".entente-", ".tmp"));
            return new HealthCheck(name + " access", State.OK, "'" + nearest + "' can be written");
        } catch (IOException e) {
            return new HealthCheck(
                    name + " access",
                    State.FAIL,
                    "'" + nearest + "' cannot be written (" + e.getClass().getSimpleName() + "): mend its rights, or "
                            + (name.equals("output") ? "choose another with --out" : "set -Djava.io.tmpdir=DIR"));
        }
    }

    static HealthCheck space(String name, Path folder) {
        try {
            long free = Files.getFileStore(nearest(folder)).getUsableSpace();
            String told = String.format(Locale.ROOT, "%.1f GB free", (double) free / GIGABYTE);
            return free >= GIGABYTE
                    ? new HealthCheck(name + " space", State.OK, told)
                    : new HealthCheck(
                            name + " space",
                            free >= GIGABYTE / 10 ? State.WARN : State.FAIL,
                            told + ": free a gigabyte or more");
        } catch (IOException e) {
            return new HealthCheck(name + " space", State.WARN, "the disk does not tell its space");
        }
    }

    /** Whether a session starts and counts. */
    @SuppressWarnings("try") // the folder is there for Spark, which asks the system for it
    static HealthCheck spark(SparkOptions options) {
        PrintStream unseen = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        long started = System.nanoTime();
        try (Progress progress = new Progress(unseen, false, () -> 0);
                TemporaryFolder ignored = TemporaryFolder.open();
                SparkSession session = options.open(progress)) {
            long counted = session.range(0, 1000, 1, 2).count();
            return new HealthCheck(
                    "spark",
                    counted == 1000 ? State.OK : State.FAIL,
                    String.format(
                            Locale.ROOT,
                            "%s on %s: started and counted in %.1f s",
                            session.version(),
                            session.sparkContext().master(),
                            (System.nanoTime() - started) / 1e9));
        } catch (Exception | LinkageError e) {
            return new HealthCheck(
                    "spark", State.FAIL, "does not start (" + Failures.of(e).getMessage() + ")");
        }
    }

    private static Path nearest(Path folder) {
        Path nearest = folder;
        while (!Files.isDirectory(nearest) && nearest.getParent() != null) {
            nearest = nearest.getParent();
        }
        return nearest;
    }
}
