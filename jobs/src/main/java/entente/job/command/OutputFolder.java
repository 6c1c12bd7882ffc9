package entente.job.command;

import entente.job.ExitCode;
import entente.job.Failure;
import entente.job.OneLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;

/** Whether a folder can be written, told without writing into it. */
final class OutputFolder {

    /** Stores that copy file by file what they are asked to rename, so that nothing appears there whole or not at all. */
    private static final Set<String> OBJECT_STORES =
            Set.of("s3", "s3a", "s3n", "gs", "wasb", "wasbs", "oss", "obs", "cosn", "swift");

    private OutputFolder() {}

    /**
     * Checks a folder that need not exist yet.
     *
     * @throws Failure where it cannot be made or written
     */
    static void check(String out, Configuration hadoop) {
        try {
            org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(out);
            if (isInObjectStore(path, hadoop)) {
                throw new Failure(
                        ExitCode.CANNOT_WRITE,
                        "cannot write the output folder '" + out
                                + "' (an object store renames file by file, so that others could find half a run there):"
                                + " choose one on a file system with --out, and copy what 'latest' names to the store"
                                + " after the run");
            }
            FileSystem system = path.getFileSystem(hadoop);
            if (system.getUri().getScheme().equals("file")) {
                local(out, Path.of(path.toUri().getPath()).toAbsolutePath());
            } else if (system.exists(path) && !system.getFileStatus(path).isDirectory()) {
                throw cannotWrite(out, "it is a file", null);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw cannotWrite(out, OneLine.of(e.getMessage()), e);
        }
    }

    private static boolean isInObjectStore(org.apache.hadoop.fs.Path path, Configuration hadoop) {
        String scheme = path.toUri().getScheme();
        return OBJECT_STORES.contains(
                scheme == null ? FileSystem.getDefaultUri(hadoop).getScheme() : scheme);
    }

    private static void local(String out, Path folder) throws IOException {
        Path nearest = folder;
        while (!Files.exists(nearest)) {
            nearest = nearest.getParent();
        }
        String of = nearest.equals(folder) ? "it" : "'" + nearest + "'";
        if (!Files.isDirectory(nearest)) {
            throw cannotWrite(out, of + " is a file", null);
        }
        if (!Files.isWritable(nearest)) {
            throw cannotWrite(out, of + " may not be written", null);
        }
        if (Files.getFileStore(nearest).getUsableSpace() == 0) {
            throw cannotWrite(out, "no space left on its disk", null);
        }
    }

    private static Failure cannotWrite(String out, String why, Exception cause) {
        return new Failure(
                ExitCode.CANNOT_WRITE,
                "cannot write the output folder '" + out + "' (" + why + "): choose another with --out",
                cause);
    }
}
