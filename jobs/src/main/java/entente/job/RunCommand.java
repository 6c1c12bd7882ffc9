package entente.job;

import entente.mention.Gazetteer;
import entente.spark.CorpusFiles.CorpusFile;
import entente.spark.CorpusStage;
import entente.spark.Extraction;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** From raw text to reports in one go. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description =
                "Reads a corpus and writes the reports of its network: actors, ties, alignments, blocs, evidence.")
final class RunCommand implements Callable<Integer> {

    @Mixin
    private CorpusOptions corpus;

    @Mixin
    private RunOutput output;

    @Mixin
    private SettingsOptions settingsOptions;

    @Mixin
    private ActorOptions actors;

    @Mixin
    private SparkOptions sparkOptions;

    /** Only constructed by the parser of the command line. */
    RunCommand() {}

    @Override
    public Integer call() throws IOException {
        Settings settings = settingsOptions.read();
        try (Progress progress = Progress.onStandardError()) {
            progress.step("starting Spark");
            try (SparkSession spark = sparkOptions.open(progress)) {
                List<CorpusFile> files = corpus.list(spark.sparkContext().hadoopConfiguration());
                Gazetteer gazetteer = actors.gazetteer();
                try (RunDirectory directory = output.open(spark)) {
                    progress.step("reading the corpus");
                    CorpusStage.Corpus read =
                            CorpusStage.read(spark, files, settings.corpus().maxCharacters());
                    Usable.check(read, files.size());
                    Extraction extraction = Extraction.of(
                            spark,
                            read,
                            settings.stories(),
                            gazetteer,
                            output.sentences(),
                            Partitions.of(settings, spark),
                            progress::step);
                    return new Reporting(spark, settings, gazetteer, directory, progress)
                            .report(extraction.readings(), extraction.rejections(), Inputs.of(files, spark))
                            .code();
                }
            }
        }
    }
}
