package entente.job;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One run of the demonstration corpus, made once a build, by whichever of its processes asks first, and read by several tests. */
final class Demonstration {

    /** Whether what is expected is to be written anew instead of compared. */
    static final boolean WRITE = "write".equals(System.getProperty("entente.expected"));

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final class Holder {
        static final Demonstration RUN = new Demonstration();
    }

    private final Path out;
    private final Invocation invocation;

    private Demonstration() {
        Path target = Invocation.ROOT.resolve("target");
        String build = "demonstration-" + build();
        out = target.resolve(build);
        Path ended = target.resolve(build + ".json");
        try (FileChannel held = FileChannel.open(
                        target.resolve(build + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = held.lock()) {
            if (!Files.exists(ended)) {
                JSON.writeValue(
                        ended.toFile(),
                        Invocation.of(
                                "run",
                                "--corpus",
                                Invocation.ROOT.resolve("data/corpus"),
                                "--out",
                                out,
                                "--settings",
                                Invocation.ROOT.resolve("jobs/conf/demo.json")));
            }
            assert lock.isValid();
            invocation = JSON.readValue(ended.toFile(), Invocation.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** When the build began, the same in all of its processes; outside of one, this process by its number. */
    private static String build() {
        return System.getProperty(
                        "entente.build", Long.toString(ProcessHandle.current().pid()))
                .replace(':', '-');
    }

    static Demonstration run() {
        return Holder.RUN;
    }

    /** How the command ended. */
    Invocation invocation() {
        return invocation;
    }

    /** The output folder. */
    Path out() {
        return out;
    }

    /** The folder of the run. */
    Path folder() {
        return out.resolve("latest");
    }
}
