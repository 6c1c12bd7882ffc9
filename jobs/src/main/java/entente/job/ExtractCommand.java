package entente.job;

import entente.corpus.Article;
import entente.mention.Gazetteer;
import entente.spark.CorpusFiles.CorpusFile;
import entente.spark.CorpusStage;
import entente.spark.Extraction;
import entente.spark.ReadingTables;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The reading half alone: a corpus into tables, which grow with each call. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = {
            "Reads a corpus into the tables under --out: articles, stories, mentions, alignments.",
            "Articles of earlier calls stay; an article of the same id is replaced; no text is read twice."
        })
final class ExtractCommand implements Callable<Integer> {

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
    ExtractCommand() {}

    @Override
    public Integer call() throws IOException {
        Settings settings = settingsOptions.read();
        try (Progress progress = Progress.onStandardError()) {
            progress.step("starting Spark");
            try (SparkSession spark = sparkOptions.open(progress)) {
                List<CorpusFile> files = corpus.list(spark.sparkContext().hadoopConfiguration());
                Gazetteer gazetteer = actors.gazetteer();
                output.check(spark);
                progress.step("reading the corpus");
                CorpusStage.Corpus read =
                        CorpusStage.read(spark, files, settings.corpus().maxCharacters());
                Usable.check(read, files.size());
                ReadingTables tables = new ReadingTables(output.tables());
                // Written anew below, so it must not be read from the table while that happens.
                Dataset<Article> all = tables.with(spark, read.articles()).localCheckpoint();
                Extraction extraction = Extraction.of(
                        spark,
                        new CorpusStage.Corpus(all, read.rejections()),
                        settings.stories(),
                        gazetteer,
                        output.sentences(),
                        Partitions.of(settings, spark),
                        progress::step);
                progress.step("writing tables");
                tables.write(spark, extraction, gazetteer);
                long rejected = extraction.rejections().count();
                progress.end("");
                System.out.printf(
                        java.util.Locale.ROOT,
                        "%nRead %,d articles (%,d rejected); the tables hold %,d.%nTables: %s%n",
                        read.articles().count(),
                        rejected,
                        all.count(),
                        output.tables());
                return ExitCode.OK.code();
            }
        }
    }
}
