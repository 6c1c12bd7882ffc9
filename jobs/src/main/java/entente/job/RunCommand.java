package entente.job;

import entente.mention.Gazetteer;
import entente.spark.CorpusFiles.CorpusFile;
import entente.spark.CorpusStage;
import entente.spark.Extraction;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** From raw text to reports in one go. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description =
                "Reads a corpus and writes the reports of its network: actors, ties, alignments, blocs, evidence.")
final class RunCommand extends SparkCommand {

    @Mixin
    private CorpusOptions corpus;

    /** Only constructed by the parser of the command line. */
    RunCommand() {}

    @Override
    ExitCode work(SparkSession session, Settings effective, Progress progress) {
        List<CorpusFile> files = corpus.list(session.sparkContext().hadoopConfiguration());
        Gazetteer gazetteer = gazetteer();
        try (RunDirectory directory = output().open(session)) {
            progress.step("reading the corpus");
            CorpusStage.Corpus read =
                    CorpusStage.read(session, files, effective.corpus().maxCharacters());
            Usable.check(read, files.size());
            Extraction extraction = Extraction.of(
                    session,
                    read,
                    effective.stories(),
                    gazetteer,
                    output().sentences(),
                    Partitions.of(effective, session),
                    progress::step);
            return new Reporting(session, effective, gazetteer, directory, progress)
                    .report(extraction.readings(), extraction.rejections(), Inputs.of(files, session));
        }
    }
}
