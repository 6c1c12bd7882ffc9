package entente.job.evaluate;

import entente.job.ExitCode;
import entente.job.Failure;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The lines of a file given with {@code --gold}. */
public final class GoldLines {

    private GoldLines() {}

    /** All of them, blank ones too, so that the place of a line is its number less one. */
    public static List<String> of(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (MalformedInputException e) {
            throw new Failure(
                    ExitCode.UNUSABLE_DATA, "'" + file + "' is not UTF-8 text: give JSON lines with --gold", e);
        } catch (IOException e) {
            throw new Failure(ExitCode.NO_INPUT, "cannot read '" + file + "': check the path given with --gold", e);
        }
    }
}
