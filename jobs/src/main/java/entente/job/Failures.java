package entente.job;

import entente.actor.ActorFileException;
import entente.corpus.UnreachableInput;
import entente.spark.LostRecords;
import entente.spark.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the stages and Spark throw, as the failures that users see. Spark tells of what its tasks threw elsewhere in the text
 * of its own exception, so that texts are searched as well as causes.
 */
public final class Failures {

    /** Spark ends an executor without memory with the code 52. */
    private static final Pattern OUT_OF_MEMORY = Pattern.compile(
            "java\\.lang\\.OutOfMemoryError|exited with code 52\\b|Java heap space|GC overhead limit exceeded");

    private static final Pattern FULL = Pattern.compile("No space left on device|Disk quota exceeded");

    /** All that Hadoop says of a folder that cannot be made, be it for rights, space or inodes. */
    private static final Pattern NO_FOLDER = Pattern.compile("Mkdirs failed to create (\\S+)");

    private Failures() {}

    /** A failure for anything thrown that is not one already. */
    public static Failure of(Throwable thrown) {
        StringBuilder texts = new StringBuilder();
        Throwable root = thrown;
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof ActorFileException) {
                return new Failure(ExitCode.BAD_SETTINGS, t.getMessage(), thrown);
            }
            if (t instanceof StoreException store) {
                return new Failure(
                        store.kind() == StoreException.Kind.HELD ? ExitCode.STORE_HELD : ExitCode.UNUSABLE_DATA,
                        store.getMessage(),
                        thrown);
            }
            if (t instanceof LostRecords) {
                return new Failure(ExitCode.FAILED, t.getMessage(), thrown);
            }
            if (t instanceof UnreachableInput) {
                return new Failure(
                        ExitCode.NO_INPUT,
                        OneLine.of(t.getMessage())
                                + ": run again when its store answers, or give another with --corpus",
                        thrown);
            }
            texts.append(t).append('\n');
            root = t;
        }
        if (OUT_OF_MEMORY.matcher(texts).find()) {
            return outOfMemory(thrown);
        }
        if (FULL.matcher(texts).find()) {
            return new Failure(
                    ExitCode.CANNOT_WRITE,
                    "no space left on a disk, that of --out or that of temporary files (" + temporary()
                            + "): free some, or"
                            + " choose another place with --out, or ENTENTE_JAVA_OPTS='-Djava.io.tmpdir=DIR' for"
                            + " temporary files",
                    thrown);
        }
        Matcher noFolder = NO_FOLDER.matcher(texts);
        if (noFolder.find()) {
            return new Failure(
                    ExitCode.CANNOT_WRITE,
                    "cannot make the folder '" + noFolder.group(1)
                            + "': give its disk space and inodes, or yourself the"
                            + " right to write there, or choose another place with --out",
                    thrown);
        }
        return new Failure(
                ExitCode.FAILED,
                "internal error: " + root.getClass().getSimpleName() + ": " + firstLine(root)
                        + "; --debug shows where it comes from",
                thrown);
    }

    public static Failure outOfMemory(Throwable thrown) {
        return new Failure(
                ExitCode.OUT_OF_MEMORY,
                "out of memory: give more with ENTENTE_JAVA_OPTS=-Xmx8g, or on a cluster with --driver-memory and"
                        + " --executor-memory",
                thrown);
    }

    private static String firstLine(Throwable thrown) {
        return thrown.getMessage() == null
                ? "no message"
                : thrown.getMessage().lines().findFirst().orElse("");
    }

    private static String temporary() {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try {
            return String.format(
                    Locale.ROOT,
                    "'%s', %,d MB free",
                    temporary,
                    Files.getFileStore(temporary).getUsableSpace() >> 20);
        } catch (IOException e) {
            return "'" + temporary + "', which cannot be asked for its space";
        }
    }
}
