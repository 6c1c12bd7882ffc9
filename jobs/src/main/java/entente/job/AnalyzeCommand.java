package entente.job;

import entente.mention.Gazetteer;
import entente.spark.Extraction;
import entente.spark.ReadingTables;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The counting half alone: tables into reports. */
@Command(
        name = "analyze",
        mixinStandardHelpOptions = true,
        description =
                "Draws the network anew from the tables of 'extract', at any level and window, and writes its reports.")
final class AnalyzeCommand extends SparkCommand {

    @Option(
            names = "--tables",
            paramLabel = "DIR",
            description = "Folder of the tables (default: those under --out, where 'extract' writes them).")
    private String tables;

    /** Only constructed by the parser of the command line. */
    AnalyzeCommand() {}

    @Override
    ExitCode work(SparkSession session, Settings effective, Progress progress) {
        ReadingTables read = new ReadingTables(tables == null ? output().tables() : tables);
        if (!read.exist(session)) {
            throw new Failure(
                    ExitCode.NO_INPUT,
                    "no tables in '" + read.folder() + "': make them with 'entente extract --out DIR', or name their "
                            + "folder with --tables");
        }
        Gazetteer gazetteer = gazetteer();
        try (RunDirectory directory = output().open(session)) {
            Extraction extraction = read.read(session);
            return new Reporting(session, effective, gazetteer, directory, progress)
                    .report(extraction.readings().persist(), extraction.rejections(), List.of());
        }
    }
}
