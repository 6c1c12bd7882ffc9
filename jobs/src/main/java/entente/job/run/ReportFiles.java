package entente.job.run;

import entente.actor.Actor;
import entente.actor.Gazetteer;
import entente.corpus.Rejection;
import entente.job.settings.Settings;
import entente.mention.UnresolvedName;
import entente.mention.resolve.UnresolvedNames;
import entente.report.Edge;
import entente.report.MethodsText;
import entente.report.RunFacts;
import entente.report.Table;
import entente.report.Tables;
import entente.report.WindowReport;
import entente.spark.LedgerStage;
import entente.spark.Reading;
import entente.tie.Evidence;
import entente.tie.LevelView;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;

/**
 * The catalogue of reports: each is one entry here, and its table one of {@link Tables}. Rows of the ledgers (stories, mentions,
 * alignments, evidence) come from the cluster one at a time.
 */
final class ReportFiles {

    private final SparkSession spark;
    private final RunDirectory directory;
    private final Settings settings;
    private final Dataset<Reading> readings;
    private final Dataset<Reading> counted;
    private final Broadcast<LevelView> view;

    ReportFiles(
            SparkSession spark,
            RunDirectory directory,
            Settings settings,
            Dataset<Reading> readings,
            Dataset<Reading> counted,
            Broadcast<LevelView> view) {
        this.spark = spark;
        this.directory = directory;
        this.settings = settings;
        this.readings = readings;
        this.counted = counted;
        this.view = view;
    }

    /**
     * Writes all but the page and the manifest.
     *
     * @param who finds an actor by its id
     * @param reader is shown each piece of evidence as it passes
     */
    void write(
            RunFacts facts,
            List<Rejection> rejected,
            Gazetteer gazetteer,
            List<UnresolvedName.Use> outside,
            Function<String, Actor> who,
            Consumer<Evidence> reader) {
        List<WindowReport> windows = facts.windows();
        WindowFiles files = new WindowFiles(directory, settings.seed());
        windows.forEach(files::write);
        write(Tables.CHANGES, facts.changes().iterator());
        write(Tables.PHASES, facts.phases().iterator());
        write(Tables.SENSITIVITY, facts.sensitivity().iterator());
        new GraphFiles(directory, settings.seed()).write(facts.whole(), windows.subList(1, windows.size()));
        write(Tables.REJECTED, rejected.iterator());
        write(Tables.UNRESOLVED_NAMES, UnresolvedNames.of(gazetteer, outside).iterator());
        write(Tables.QUALITY, facts.quality().iterator());
        write(Tables.STORIES, LedgerStage.stories(readings).toLocalIterator());
        write(Tables.MENTIONS, LedgerStage.mentions(readings, view).toLocalIterator());
        new StatedFiles(directory, settings.alignment(), settings.coded())
                .write(LedgerStage.alignments(readings, view).toLocalIterator(), who);
        evidence(facts.whole(), reader);
        write(Tables.COLUMNS, Tables.columns().iterator());
        MethodsText.write(directory.create("methods.md"), facts);
    }

    private <R> void write(Table<R> table, Iterator<R> rows) {
        table.write(directory.create(table.file()), rows);
    }

    private void evidence(WindowReport report, Consumer<Evidence> reader) {
        Set<String> edges = report.edges().stream().map(Edge::id).collect(Collectors.toSet());
        try (Table.Rows<Evidence> file = Tables.EVIDENCE.open(directory.create(Tables.EVIDENCE.file()))) {
            LedgerStage.evidence(spark, counted, view, settings.tie().counter(), settings.alignment(), edges)
                    .toLocalIterator()
                    .forEachRemaining(sentence -> {
                        file.add(sentence);
                        reader.accept(sentence);
                    });
        }
    }
}
