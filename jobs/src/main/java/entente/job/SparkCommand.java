package entente.job;

import entente.mention.Gazetteer;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Mixin;

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

    @Override
    public final Integer call() throws IOException {
        Settings effective = settings.read();
        try (Progress progress = Progress.onStandardError()) {
            progress.step("starting Spark");
            try (SparkSession session = spark.open(progress)) {
                return work(session, effective, progress).code();
            }
        }
    }

    /** Does what the command is for. */
    abstract ExitCode work(SparkSession session, Settings effective, Progress progress) throws IOException;

    final RunOutput output() {
        return output;
    }

    final Gazetteer gazetteer() {
        return actors.gazetteer();
    }
}
