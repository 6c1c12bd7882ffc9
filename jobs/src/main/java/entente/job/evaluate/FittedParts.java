package entente.job.evaluate;

import entente.alignment.reader.ReaderWeights;
import entente.job.ExitCode;
import entente.job.Failure;
import entente.job.Version;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntFunction;

/** Parts of a fit kept in a folder under all that decides them, so that an interrupted fit goes on where it was. */
public final class FittedParts {

    private final Path folder;
    private final String key;

    /** @param decisive what the weights depend on but for the program */
    public FittedParts(Path folder, List<?> decisive) {
        this.folder = folder;
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((Version.TEXT + decisive).getBytes(StandardCharsets.UTF_8));
            key = HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The part that stands here, or else the one that is fitted now and kept. */
    public ReaderWeights of(int part, IntFunction<ReaderWeights> fit) {
        Path file = folder.resolve("part-" + part + "-" + key + ".bin");
        try {
            if (Files.exists(file)) {
                return ReaderWeights.read(file.toString(), Files.readAllBytes(file));
            }
            byte[] fitted = fit.apply(part).write();
            Path draft = file.resolveSibling(file.getFileName() + ".part");
            Files.write(draft, fitted);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            // As it ships, whether it was fitted now or before.
            return ReaderWeights.read(file.toString(), fitted);
        } catch (IOException e) {
            throw new Failure(ExitCode.CANNOT_WRITE, "cannot write '" + file + "': check --out", e);
        }
    }
}
