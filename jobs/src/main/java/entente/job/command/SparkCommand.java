package entente.job.command;

import entente.actor.Gazetteer;
import entente.job.ExitCode;
import entente.job.Failure;
import entente.job.Progress;
import entente.job.run.QueryPlans;
import entente.job.run.TemporaryFolder;
import entente.job.settings.Settings;
import entente.spark.CorpusFile;
import entente.spark.store.Generation;
import entente.spark.store.Generations;
import entente.spark.store.StoreFiles;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What all commands share that work on Spark: where results go, the settings, whom the reader knows, the session. */
abstract class SparkCommand implements Callable<Integer> {

    @Mixin
    private RunOutput output;

    @Mixin
    private SettingsOptions settings;

    @Mixin
    private ActorOptions actors;

    @Mixin
    private SparkOptions spark;

    @Option(names = "--dry-run", description = "Check everything and tell what would be done, without starting Spark.")
    private boolean dryRun;

    @Override
    @SuppressWarnings("try") // the folder for temporary files is there for Spark, which asks the system for it
    public final Integer call() throws IOException {
        Settings effective = settings.read(moreSettings());
        Configuration hadoop = spark.hadoop();
        List<CorpusFile> files = inputs(hadoop);
        OutputFolder.check(output.folder(), hadoop);
        actors.gazetteer();
        if (dryRun) {
            Plan.print(System.out, files, news(files, hadoop), outputs(), effective);
            return ExitCode.OK.code();
        }
        try (Progress progress = Progress.onStandardError();
                TemporaryFolder ignored = TemporaryFolder.open()) {
            progress.step("starting Spark");
            try (SparkSession session = spark.open(progress)) {
                QueryPlans.fit(session, bytes(files) + bytesOfTables(hadoop));
                ExitCode code = work(session, effective, progress);
                // A process may call several commands, and Spark holds on to its contexts with what they keep.
                session.catalog().clearCache();
                return code.code();
            }
        }
    }

    /** Settings, {@code key=value}, that options of the command come to. */
    List<String> moreSettings() {
        return List.of();
    }

    /**
     * What the command would read of a corpus, found before Spark starts.
     *
     * @throws Failure where something that the command reads is not there
     */
    List<CorpusFile> inputs(Configuration hadoop) {
        return List.of();
    }

    private static long bytes(List<CorpusFile> files) {
        return files.stream().mapToLong(CorpusFile::bytes).sum();
    }

    private long bytesOfTables(Configuration hadoop) throws IOException {
        return new Generations(StoreFiles.in(tables(), hadoop))
                .newest()
                .map(Generation::bytes)
                .orElse(0L);
    }

    /** The folder of the tables that the command works on. */
    String tables() {
        return output.tables();
    }

    /** What is known of the inputs already, a line each, for the plan. */
    List<String> news(List<CorpusFile> files, Configuration hadoop) throws IOException {
        return List.of();
    }

    /** What would be written, a line each, for the plan. */
    abstract List<String> outputs();

    /** Does what the command is for. */
    abstract ExitCode work(SparkSession session, Settings effective, Progress progress) throws IOException;

    final RunOutput output() {
        return output;
    }

    /** What reads texts, under the output folder. */
    final TextReading reading(SparkSession session, Settings effective, Progress progress) {
        return new TextReading(session, effective, actors, output, progress);
    }

    final Gazetteer gazetteer() {
        return actors.gazetteer();
    }
}
