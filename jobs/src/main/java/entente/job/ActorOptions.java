package entente.job;

import entente.mention.Gazetteer;
import entente.mention.Ledger;
import java.nio.file.Files;
import java.nio.file.Path;
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
