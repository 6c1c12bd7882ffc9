package entente.job.command;

import entente.job.Failure;
import entente.job.LogLines;
import entente.job.run.RunDirectory;
import entente.spark.ReadingTables;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Option;

/** Where the results go. */
final class RunOutput {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "Folder for runs/<run-id>/, the link 'latest' to the newest, and the cache of read texts.")
    private String out;

    /** Only constructed by the parser of the command line. */
    RunOutput() {}

    /** As the user gave it. */
    String folder() {
        return out;
    }

    /** Opens a run of a new name: when it began, and enough chance that two at once differ. */
    RunDirectory open(SparkSession spark) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        byte[] tail = new byte[3];
        new SecureRandom().nextBytes(tail);
        String runId = STAMP.format(now) + "-" + HexFormat.of().formatHex(tail);
        System.setProperty(LogLines.RUN, runId);
        return RunDirectory.open(out, runId, now, spark.sparkContext().hadoopConfiguration());
    }

    /**
     * Checks that the folder can be written.
     *
     * @throws Failure where it cannot
     */
    void check(SparkSession spark) {
        open(spark).close();
    }

    /** Where the tables between reading and counting stand. */
    String tables() {
        return out + "/tables";
    }

    /** The tables between reading and counting. */
    ReadingTables tables(SparkSession spark) throws IOException {
        return new ReadingTables(spark, tables());
    }
}
