package entente.job.command;

import entente.job.ExitCode;
import entente.job.Failure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import picocli.CommandLine.Option;

/** Ids of articles that are to count no more. */
final class Withdrawals {

    @Option(
            names = "--withdraw",
            paramLabel = "FILE",
            description = "Ids of articles, one a line, that count no more, whatever file brings them again.")
    private String file;

    /** Only constructed by the parser of the command line. */
    Withdrawals() {}

    /**
     * The ids, in order and each once; none without the option.
     *
     * @throws Failure where the file cannot be read
     */
    List<String> ids(Configuration hadoop) {
        if (file == null) {
            return List.of();
        }
        try {
            Path path = new Path(file);
            try (FSDataInputStream in = path.getFileSystem(hadoop).open(path)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .map(String::strip)
                        .filter(id -> !id.isEmpty())
                        .distinct()
                        .sorted()
                        .toList();
            }
        } catch (IOException | UncheckedIOException e) {
            throw new Failure(
                    ExitCode.NO_INPUT,
                    "cannot read the withdrawals '" + file + "': check the path given with --withdraw",
                    e);
        }
    }
}
