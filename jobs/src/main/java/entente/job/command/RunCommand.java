package entente.job.command;

import entente.job.ExitCode;
import entente.job.Progress;
import entente.job.run.Bookkeeping;
import entente.job.run.InputFile;
import entente.job.run.Inputs;
import entente.job.run.Provenance;
import entente.job.run.Reporting;
import entente.job.run.RunDirectory;
import entente.job.settings.Settings;
import entente.spark.CorpusFile;
import entente.spark.CorpusStage;
import entente.spark.Dates;
import entente.spark.Intake;
import entente.spark.ReadingTables;
import entente.spark.SourceNotes;
import entente.spark.store.Generation;
import entente.spark.store.StopPoint;
import entente.spark.store.StoreLock;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** From raw text to reports in one go. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = {
            "Reads a corpus and writes the reports of its network: actors, ties, alignments, blocs, evidence.",
            "Leaves its tables for 'analyze', unless 'extract' has gathered tables under --out: those stay."
        })
final class RunCommand extends SparkCommand {

    static final String NAME = "run";

    @Mixin
    private CorpusOptions corpus;

    @Mixin
    private DateOptions dates;

    @Mixin
    private WaitOption wait;

    /** Only constructed by the parser of the command line. */
    RunCommand() {}

    @Override
    List<String> moreSettings() {
        return corpus.settings();
    }

    @Override
    List<CorpusFile> inputs(Configuration hadoop) {
        dates.dates();
        return corpus.list(hadoop);
    }

    @Override
    List<String> outputs() {
        return List.of(
                output().folder() + "/runs/<run>/", output().folder() + "/latest", output().folder() + "/tables/");
    }

    @Override
    ExitCode work(SparkSession session, Settings effective, Progress progress) throws IOException {
        Dates seen = dates.dates();
        List<CorpusFile> files = corpus.list(session.sparkContext().hadoopConfiguration());
        TextReading reading = reading(session, effective, progress);
        ReadingTables tables = output().tables(session);
        try (RunDirectory directory = output().open(session);
                StoreLock lock = wait.lock(tables.files(), NAME, progress)) {
            progress.step("reading the corpus");
            tables.sweep(lock);
            reading.tidy();
            List<InputFile> inputs = Inputs.of(files, session);
            SourceNotes notes = SourceNotes.in(session.sparkContext());
            Intake intake = tables.intake(
                    CorpusStage.read(session, files, effective.corpus().rules(LocalDate.now(ZoneOffset.UTC)), notes),
                    Bookkeeping.sources(inputs),
                    seen);
            SourceNoteLines.tell(notes.value(), progress);
            StopPoint.CORPUS_READ.reached();
            Usable.check(intake, files.size(), intake.articleCount());
            TextReading.Read read = reading.read(intake);
            ExitCode code = new Reporting(session, effective, gazetteer(), directory, progress)
                    .report(
                            read.readings(),
                            intake.rejections(),
                            new Provenance(inputs, read.stages(), seen, intake.outsideDates(), false));
            keep(tables, lock, reading, Bookkeeping.told(NAME, List.of(), inputs, read.stages()), read, progress);
            return code;
        }
    }

    private void keep(
            ReadingTables tables,
            StoreLock lock,
            TextReading reading,
            Generation told,
            TextReading.Read read,
            Progress progress)
            throws IOException {
        Optional<Generation> before = tables.newest();
        if (before.isPresent() && !before.get().madeBy().equals(NAME)) {
            progress.note("the tables in '" + output().tables()
                    + "' stay as 'extract' gathered them: give another --out " + "to have those of this run");
            return;
        }
        progress.step("keeping the tables");
        reading.write(tables, lock, before, told, read, new TreeMap<>());
    }
}
