package entente.job;

import entente.corpus.Rejection;
import entente.mention.Gazetteer;
import entente.report.Summary;
import entente.spark.Reading;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;

/** Ends a command that makes reports: writes them with their manifest, makes the run visible, prints the summary. */
final class Reporting {

    private final SparkSession spark;
    private final Settings settings;
    private final Gazetteer gazetteer;
    private final RunDirectory directory;
    private final Progress progress;

    Reporting(SparkSession spark, Settings settings, Gazetteer gazetteer, RunDirectory directory, Progress progress) {
        this.spark = spark;
        this.settings = settings;
        this.gazetteer = gazetteer;
        this.directory = directory;
        this.progress = progress;
    }

    /**
     * Makes the reports.
     *
     * @return whether the quality gates hold
     */
    ExitCode report(Dataset<Reading> readings, Dataset<Rejection> rejections, List<Manifest.Input> inputs) {
        Analysis.Result result =
                new Analysis(spark, settings, gazetteer, directory, progress).run(readings, rejections);
        progress.end("");
        Manifest.write(
                directory.create("run.json"),
                directory.runId(),
                directory.started(),
                spark.version(),
                settings,
                inputs,
                result.facts(),
                progress.milliseconds(),
                directory.digests());
        Path run = directory.publish();
        Summary.print(System.out, result.facts(), result.quotes(), run.toUri().getPath());
        return result.facts().passed() ? ExitCode.OK : ExitCode.QUALITY_GATE_FAILED;
    }
}
