package entente.job.command;

import entente.actor.Gazetteer;
import entente.actor.Ledger;
import entente.job.ExitCode;
import entente.job.Failure;
import entente.spark.store.StoreFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import picocli.CommandLine.Option;

/** Whom the reader knows: the bundled gazetteer, amended by the analyst's ledger. */
final class ActorOptions {

    @Option(
            names = "--actors",
            paramLabel = "FILE",
            arity = "1..*",
            description =
                    "Ledger files of your own over data/actors: aliases, merges, splits, kinds, dated affiliations.")
    private List<Path> ledgers = List.of();

    /** Only constructed by the parser of the command line. */
    ActorOptions() {}

    private Gazetteer gazetteer;

    /**
     * The gazetteer, read once.
     *
     * @throws Failure where a ledger does not exist
     */
    Gazetteer gazetteer() {
        if (gazetteer == null) {
            gazetteer = read();
        }
        return gazetteer;
    }

    /** Names the content of the ledgers, in their order; empty without any. */
    String fingerprint() {
        try {
            MessageDigest digest = StoreFiles.sha256();
            for (Path ledger : ledgers) {
                digest.update(StoreFiles.sha256().digest(Files.readAllBytes(ledger)));
            }
            return ledgers.isEmpty() ? "" : HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Gazetteer read() {
        for (Path ledger : ledgers) {
            if (!Files.isReadable(ledger) || Files.isDirectory(ledger)) {
                throw new Failure(
                        ExitCode.NO_INPUT,
                        "cannot read the ledger '" + ledger + "': check the path given with --actors");
            }
        }
        Gazetteer bundled = Gazetteer.bundled();
        return ledgers.isEmpty() ? bundled : bundled.with(Ledger.read(ledgers.toArray(Path[]::new)));
    }
}
