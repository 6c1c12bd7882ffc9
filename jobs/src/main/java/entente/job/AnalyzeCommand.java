package entente.job;

import entente.mention.Gazetteer;
import entente.spark.Dates;
import entente.spark.Reading;
import entente.spark.ReadingTables;
import entente.spark.store.Generation;
import java.io.IOException;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The counting half alone: tables into reports. */
@Command(
        name = "analyze",
        mixinStandardHelpOptions = true,
        description =
                "Draws the network anew from the tables of 'extract' or 'run', at any level and window, and writes its reports.")
final class AnalyzeCommand extends SparkCommand {

    @Option(
            names = "--tables",
            paramLabel = "DIR",
            description = "Folder of the tables (default: those under --out, where 'extract' writes them).")
    private String tables;

    @Mixin
    private DateOptions dates;

    /** Only constructed by the parser of the command line. */
    AnalyzeCommand() {}

    @Override
    ExitCode work(SparkSession session, Settings effective, Progress progress) throws IOException {
        Dates seen = dates.dates();
        String folder = tables == null ? output().tables() : tables;
        ReadingTables read = new ReadingTables(session, folder);
        Optional<Generation> newest = read.newest();
        if (newest.isEmpty()) {
            throw new Failure(
                    ExitCode.NO_INPUT,
                    "no tables in '" + folder + "': make them with 'entente extract --out DIR', or name their folder "
                            + "with --tables");
        }
        Generation generation = newest.get();
        Gazetteer gazetteer = gazetteer();
        try (RunDirectory directory = output().open(session)) {
            Dataset<Reading> all = read.readings(generation);
            Dataset<Reading> readings = (seen.all() ? all : all.filter(seen.condition("article.date"))).persist();
            long outside = seen.all() ? 0 : all.count() - readings.count();
            return new Reporting(session, effective, gazetteer, directory, progress)
                    .report(
                            readings,
                            read.rejections(generation),
                            new Reporting.Provenance(
                                    Bookkeeping.inputs(generation), generation.stages(), seen, outside, true));
        }
    }
}
