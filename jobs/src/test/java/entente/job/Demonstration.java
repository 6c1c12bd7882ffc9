package entente.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One run of the demonstration corpus, made once and read by several tests. */
final class Demonstration {

    /** Whether what is expected is to be written anew instead of compared. */
    static final boolean WRITE = "write".equals(System.getProperty("entente.expected"));

    private static final class Holder {
        static final Demonstration RUN = new Demonstration();
    }

    private final Path out;
    private final Invocation invocation;

    private Demonstration() {
        try {
            out = Files.createTempDirectory(Invocation.ROOT.resolve("target"), "demonstration");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        invocation = Invocation.of(
                "run",
                "--corpus",
                Invocation.ROOT.resolve("data/corpus"),
                "--out",
                out,
                "--settings",
                Invocation.ROOT.resolve("jobs/conf/demo.json"));
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
