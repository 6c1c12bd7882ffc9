package entente.job.command;

import entente.corpus.Rejection;
import entente.corpus.RejectionReason;
import entente.job.ExitCode;
import entente.job.Progress;
import entente.job.run.Bookkeeping;
import entente.job.run.InputFile;
import entente.job.run.Inputs;
import entente.job.settings.Settings;
import entente.report.Summary;
import entente.spark.CorpusFile;
import entente.spark.CorpusStage;
import entente.spark.Dates;
import entente.spark.Intake;
import entente.spark.ReadingTables;
import entente.spark.SourceNotes;
import entente.spark.store.Generation;
import entente.spark.store.Generations;
import entente.spark.store.StopPoint;
import entente.spark.store.StoreFiles;
import entente.spark.store.StoreLock;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The reading half alone: a corpus into tables, which grow with each call. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = {
            "Reads a corpus into the tables under --out: articles, stories, mentions, alignments.",
            "Articles of earlier calls stay, also when their file is gone; no text is read twice.",
            "An id that comes again with another text is refused as a duplicate, unless --corrections says otherwise."
        })
final class ExtractCommand extends SparkCommand {

    static final String NAME = "extract";

    @Mixin
    private CorpusOptions corpus;

    @Mixin
    private DateOptions dates;

    @Mixin
    private WaitOption wait;

    @Mixin
    private Withdrawals withdrawals;

    @Option(
            names = "--corrections",
            description = "The articles of this call take the place of those of equal ids that earlier calls brought.")
    private boolean corrections;

    /** Only constructed by the parser of the command line. */
    ExtractCommand() {}

    @Override
    List<String> moreSettings() {
        return corpus.settings();
    }

    @Override
    List<CorpusFile> inputs(Configuration hadoop) {
        dates.dates();
        withdrawals.ids(hadoop);
        return corpus.list(hadoop);
    }

    @Override
    List<String> news(List<CorpusFile> files, Configuration hadoop) throws IOException {
        return Bookkeeping.news(files, new Generations(StoreFiles.in(output().tables(), hadoop)).newest());
    }

    @Override
    List<String> outputs() {
        return List.of(output().folder() + "/tables/");
    }

    @Override
    ExitCode work(SparkSession session, Settings effective, Progress progress) throws IOException {
        Dates seen = dates.dates();
        List<CorpusFile> files = corpus.list(session.sparkContext().hadoopConfiguration());
        List<String> withdrawn = withdrawals.ids(session.sparkContext().hadoopConfiguration());
        TextReading reading = reading(session, effective, progress);
        output().check(session);
        ReadingTables tables = output().tables(session);
        try (StoreLock lock = wait.lock(tables.files(), NAME, progress)) {
            progress.step("reading the corpus");
            tables.sweep(lock);
            reading.tidy();
            Optional<Generation> before = tables.newest();
            SortedMap<String, Long> gone = tables.withdrawn(before);
            withdrawn.forEach(id -> gone.put(id, (long) ReadingTables.next(before)));
            List<InputFile> inputs = Inputs.of(files, session);
            SourceNotes notes = SourceNotes.in(session.sparkContext());
            Intake intake = tables.intake(
                    CorpusStage.read(session, files, effective.corpus().rules(LocalDate.now(ZoneOffset.UTC)), notes),
                    Bookkeeping.sources(inputs),
                    seen,
                    before,
                    corrections,
                    gone);
            SourceNoteLines.tell(notes.value(), progress);
            StopPoint.CORPUS_READ.reached();
            Usable.check(intake, files.size(), intake.freshUsable());
            TextReading.Read read = reading.read(intake);
            progress.step("writing tables");
            List<Generation.Input> known = before.map(Generation::inputs).orElse(List.of());
            Generation written = reading.write(
                    tables, lock, before, Bookkeeping.told(NAME, known, inputs, read.stages()), read, gone);
            tell(intake, written, withdrawn);
            return ExitCode.OK;
        }
    }

    private void tell(Intake intake, Generation written, List<String> withdrawn) {
        System.out.printf(
                Locale.ROOT,
                "%nRead %,d articles (%,d rejected); the tables hold %,d.%n",
                intake.freshArticles(),
                intake.freshRejections(),
                intake.articleCount());
        if (intake.outsideDates() > 0) {
            System.out.printf(Locale.ROOT, "Left out, outside the dates: %,d.%n", intake.outsideDates());
        }
        SortedMap<RejectionReason, Long> reasons = intake.rejectedByReason();
        if (!reasons.isEmpty()) {
            System.out.println("Rejected, all calls together: " + Summary.reasons(reasons) + "; see "
                    + output().tables() + "/" + written.folder() + "/rejected");
        }
        if (reasons.containsKey(RejectionReason.DUPLICATE_ID)) {
            System.out.println(
                    "Of equal ids one article counts: give ids that differ, or --corrections where the newer "
                            + "is to count.");
        }
        if (!withdrawn.isEmpty()) {
            List<String> unknown = new ArrayList<>(withdrawn);
            unknown.removeAll(intake.rejections().filter("reason = 'WITHDRAWN'").collectAsList().stream()
                    .map(Rejection::docId)
                    .toList());
            System.out.printf(
                    Locale.ROOT,
                    "Withdrawn: %,d of %,d ids%s.%n",
                    withdrawn.size() - unknown.size(),
                    withdrawn.size(),
                    unknown.isEmpty()
                            ? ""
                            : "; no article has the id '" + unknown.get(0) + "'"
                                    + (unknown.size() > 1 ? ", nor have " + (unknown.size() - 1) + " more" : ""));
        }
        System.out.println("Tables: " + output().tables());
    }
}
