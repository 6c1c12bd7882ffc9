package entente.job.run;

import entente.actor.Gazetteer;
import entente.corpus.Rejection;
import entente.job.ExitCode;
import entente.job.Progress;
import entente.job.settings.Settings;
import entente.report.Summary;
import entente.report.page.PageFacts;
import entente.report.page.ReportPage;
import entente.spark.Reading;
import java.io.IOException;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;

/**
 * Ends a command that makes reports: writes them aside, judges them, publishes them where every gate holds, prints the
 * summary.
 */
public final class Reporting {

    private final SparkSession spark;
    private final Settings settings;
    private final Gazetteer gazetteer;
    private final RunDirectory directory;
    private final Progress progress;

    public Reporting(
            SparkSession spark, Settings settings, Gazetteer gazetteer, RunDirectory directory, Progress progress) {
        this.spark = spark;
        this.settings = settings;
        this.gazetteer = gazetteer;
        this.directory = directory;
        this.progress = progress;
    }

    /**
     * Makes the reports.
     *
     * @param provenance what the readings come from
     * @return whether the quality gates hold
     */
    public ExitCode report(Dataset<Reading> readings, Dataset<Rejection> rejections, Provenance provenance)
            throws IOException {
        Analysis.Result result =
                new Analysis(spark, settings, gazetteer, directory, progress).run(readings, rejections, provenance);
        progress.end("");
        // Before the audit, which asks what earlier runs measured: equal runs have equal pages.
        ReportPage.write(
                directory.create("report.html"),
                new PageFacts(
                        result.facts(),
                        result.cast(),
                        result.quotations(),
                        result.publishers(),
                        directory.digests(),
                        settings.seed()));
        Audit audit = Audit.of(result.facts().quality(), directory.past(), settings.quality());
        audit.write(directory);
        Manifest.write(
                directory.create("run.json"),
                directory.runId(),
                directory.started(),
                spark.version(),
                settings,
                provenance,
                result.facts(),
                audit,
                progress.milliseconds(),
                directory.digests());
        Path run = audit.passed() ? directory.publish() : directory.keep();
        Summary.print(
                System.out,
                result.facts(),
                result.quotations(),
                audit.lines(),
                run.toUri().getPath());
        return audit.passed() ? ExitCode.OK : ExitCode.QUALITY_GATE_FAILED;
    }
}
