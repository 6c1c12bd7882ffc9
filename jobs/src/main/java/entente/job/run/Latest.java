package entente.job.run;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;

/** What names the newest published run: a link, or a file that holds its name where links do not exist. */
public final class Latest {

    private Latest() {}

    /** Lets {@code latest} under {@code out} name a run, in one step. */
    static void point(FileSystem files, Path out, String runId) throws IOException {
        Path latest = new Path(out, "latest");
        if (files.getUri().getScheme().equals("file")) {
            java.nio.file.Path link = java.nio.file.Path.of(latest.toUri().getPath());
            java.nio.file.Path aside = link.resolveSibling(".latest-" + runId);
            try {
                Files.createSymbolicLink(aside, java.nio.file.Path.of("runs", runId));
                Files.move(aside, link, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
                return;
            } catch (UnsupportedOperationException | IOException e) {
                Files.deleteIfExists(aside);
            }
        }
        Path aside = new Path(out, ".latest-" + runId);
        try (OutputStream file = files.create(aside, true)) {
            file.write((runId + "\n").getBytes(StandardCharsets.UTF_8));
        }
        FileContext.getFileContext(files.getUri(), files.getConf()).rename(aside, latest, Options.Rename.OVERWRITE);
    }

    /** What {@code latest} names under an output folder, a link or a file, or the folder itself. */
    public static java.nio.file.Path of(java.nio.file.Path given) {
        java.nio.file.Path latest = given.resolve("latest");
        if (!Files.isRegularFile(latest)) {
            return Files.isDirectory(latest) ? latest : given;
        }
        try {
            return given.resolve("runs").resolve(Files.readString(latest).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
