package entente.job;

import entente.mention.Gazetteer;
import entente.spark.Extraction;
import entente.spark.ReadingTables;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The counting half alone: tables into reports. */
@Command(
        name = "analyze",
        mixinStandardHelpOptions = true,
        description =
                "Draws the network anew from the tables of 'extract', at any level and window, and writes its reports.")
final class AnalyzeCommand implements Callable<Integer> {

    @Option(
            names = "--tables",
            paramLabel = "DIR",
            description = "Folder of the tables (default: those under --out, where 'extract' writes them).")
    private String tables;

    @Mixin
    private RunOutput output;

    @Mixin
    private SettingsOptions settingsOptions;

    @Mixin
    private ActorOptions actors;

    @Mixin
    private SparkOptions sparkOptions;

    /** Only constructed by the parser of the command line. */
    AnalyzeCommand() {}

    @Override
    public Integer call() throws IOException {
        Settings settings = settingsOptions.read();
        try (Progress progress = Progress.onStandardError()) {
            progress.step("starting Spark");
            try (SparkSession spark = sparkOptions.open(progress)) {
                ReadingTables read = new ReadingTables(tables == null ? output.tables() : tables);
                if (!read.exist(spark)) {
                    throw new Failure(
                            ExitCode.NO_INPUT,
                            "no tables in '" + read.folder() + "': make them with 'entente extract --out "
                                    + "DIR', or name their folder with --tables");
                }
                Gazetteer gazetteer = actors.gazetteer();
                try (RunDirectory directory = output.open(spark)) {
                    Extraction extraction = read.read(spark);
                    return new Reporting(spark, settings, gazetteer, directory, progress)
                            .report(extraction.readings().persist(), extraction.rejections(), List.of())
                            .code();
                }
            }
        }
    }
}
