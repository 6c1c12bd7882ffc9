package entente.job.command;

import entente.job.Progress;
import entente.job.run.Sessions;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Option;

/** Where Spark runs when the command was not submitted. */
final class SparkOptions {

    @Option(
            names = "--master",
            paramLabel = "URL",
            defaultValue = "local[*]",
            description = "Spark master when not submitted: local[N] cores of this machine (default: all of them).")
    private String master;

    /** Only constructed by the parser of the command line. */
    SparkOptions() {}

    SparkSession open(Progress progress) {
        return Sessions.open(master, progress);
    }

    /** The Hadoop settings that the session will have, for what is looked at before it starts. */
    Configuration hadoop() {
        return Sessions.hadoop();
    }
}
