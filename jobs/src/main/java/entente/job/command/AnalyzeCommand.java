package entente.job.command;

import entente.actor.Gazetteer;
import entente.job.ExitCode;
import entente.job.Failure;
import entente.job.OneLine;
import entente.job.Progress;
import entente.job.run.Bookkeeping;
import entente.job.run.Provenance;
import entente.job.run.Reporting;
import entente.job.run.RunDirectory;
import entente.job.settings.Settings;
import entente.spark.CorpusFile;
import entente.spark.Dates;
import entente.spark.Reading;
import entente.spark.ReadingTables;
import entente.spark.store.Generation;
import entente.spark.store.Generations;
import entente.spark.store.StoreFiles;
import java.io.IOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
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
    List<CorpusFile> inputs(Configuration hadoop) {
        dates.dates();
        requireTables(hadoop);
        return List.of();
    }

    private void requireTables(Configuration hadoop) {
        try {
            Path path = new Path(tables());
            if (tables != null && !path.getFileSystem(hadoop).exists(path)) {
                throw new Failure(
                        ExitCode.NO_INPUT, "no such folder '" + tables + "': check the path given with --tables");
            }
            if (new Generations(StoreFiles.in(tables(), hadoop)).newest().isEmpty()) {
                throw noTables();
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Failure(
                    ExitCode.NO_INPUT,
                    "cannot reach the tables '" + tables() + "' (" + OneLine.of(e.getMessage())
                            + "): check the path given with " + (tables == null ? "--out" : "--tables"),
                    e);
        }
    }

    @Override
    String tables() {
        return tables == null ? output().tables() : tables;
    }

    private Failure noTables() {
        return new Failure(
                ExitCode.NO_INPUT,
                "no tables in '" + tables() + "': make them with 'entente extract --out DIR', or name their folder "
                        + "with --tables");
    }

    @Override
    List<String> outputs() {
        return List.of(output().folder() + "/runs/<run>/", output().folder() + "/latest");
    }

    @Override
    ExitCode work(SparkSession session, Settings effective, Progress progress) throws IOException {
        Dates seen = dates.dates();
        ReadingTables read = new ReadingTables(session, tables());
        Generation generation = read.newest().orElseThrow(this::noTables);
        Gazetteer gazetteer = gazetteer();
        try (RunDirectory directory = output().open(session)) {
            Dataset<Reading> all = read.readings(generation);
            Dataset<Reading> readings = (seen.all() ? all : all.filter(seen.condition("article.date"))).persist();
            long outside = seen.all() ? 0 : all.count() - readings.count();
            return new Reporting(session, effective, gazetteer, directory, progress)
                    .report(
                            readings,
                            read.rejections(generation),
                            new Provenance(Bookkeeping.inputs(generation), generation.stages(), seen, outside, true));
        }
    }
}
