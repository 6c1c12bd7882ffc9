package entente.job;

import entente.corpus.Article;
import entente.mention.Gazetteer;
import entente.spark.CorpusFiles.CorpusFile;
import entente.spark.CorpusStage;
import entente.spark.Extraction;
import entente.spark.ReadingTables;
import java.util.List;
import java.util.Locale;
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
final class ExtractCommand extends SparkCommand {

    @Mixin
    private CorpusOptions corpus;

    /** Only constructed by the parser of the command line. */
    ExtractCommand() {}

    @Override
    ExitCode work(SparkSession session, Settings effective, Progress progress) {
        List<CorpusFile> files = corpus.list(session.sparkContext().hadoopConfiguration());
        Gazetteer gazetteer = gazetteer();
        output().check(session);
        progress.step("reading the corpus");
        CorpusStage.Corpus read =
                CorpusStage.read(session, files, effective.corpus().maxCharacters());
        Usable.check(read, files.size());
        ReadingTables tables = new ReadingTables(output().tables());
        // Written anew below, so it must not be read from the table while that happens.
        Dataset<Article> all = tables.with(session, read.articles()).localCheckpoint();
        Extraction extraction = Extraction.of(
                session,
                new CorpusStage.Corpus(all, read.rejections()),
                effective.stories(),
                gazetteer,
                output().sentences(),
                Partitions.of(effective, session),
                progress::step);
        progress.step("writing tables");
        tables.write(session, extraction, gazetteer);
        long rejected = extraction.rejections().count();
        progress.end("");
        System.out.printf(
                Locale.ROOT,
                "%nRead %,d articles (%,d rejected); the tables hold %,d.%nTables: %s%n",
                read.articles().count(),
                rejected,
                all.count(),
                output().tables());
        return ExitCode.OK;
    }
}
