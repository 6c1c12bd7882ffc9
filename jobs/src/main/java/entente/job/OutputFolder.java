package entente.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;

/** Whether a folder can be written, told without writing into it. */
final class OutputFolder {

    private OutputFolder() {}

    /**
     * Checks a folder that need not exist yet.
     *
     * @throws Failure where it cannot be made or written
     */
    static void check(String out, Configuration hadoop) {
        try {
            org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(out);
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
