package entente.job.run;

import entente.job.Progress;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkConf;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;

/** Opens the Spark session of a command: on the master it was submitted to, otherwise inside this process. */
public final class Sessions {

    private static final String HADOOP = "spark.hadoop.";
    private static final String LOCAL_FILES = "fs.file.impl";
    private static final String RAW = "org.apache.hadoop.fs.RawLocalFileSystem";

    private Sessions() {}

    /**
     * Opens a session; the caller closes it.
     *
     * @param master where to run if not submitted: {@code local[2]}, {@code spark://host:7077}
     */
    public static SparkSession open(String master, Progress progress) {
        SparkSession spark = SparkSession.builder().config(conf(master)).getOrCreate();
        spark.sparkContext().addSparkListener(new Tasks(progress));
        // The jobs of a step bear its name in Spark's pages, event log and history.
        progress.follow(step -> spark.sparkContext().setJobGroup(step, step, false));
        return spark;
    }

    /**
     * The Hadoop settings that a session will have, for what is looked at before it starts: read where a submission leaves them,
     * since Spark's own classes write warnings as they load.
     */
    public static Configuration hadoop() {
        Configuration hadoop = new Configuration();
        for (String name : System.getProperties().stringPropertyNames()) {
            if (name.startsWith(HADOOP)) {
                hadoop.set(name.substring(HADOOP.length()), System.getProperty(name));
            }
        }
        hadoop.set(LOCAL_FILES, RAW);
        return hadoop;
    }

    private static SparkConf conf(String master) {
        SparkConf conf = new SparkConf();
        if (!conf.contains("spark.master")) {
            conf.setMaster(master);
        }
        conf.setIfMissing("spark.app.name", "entente");
        DriverAddress.decide(conf, System.getenv("SPARK_LOCAL_IP"));
        // A page that anybody on the network could open is opened only where it is asked for.
        conf.setIfMissing("spark.ui.enabled", "false");
        if (conf.get("spark.master").startsWith("local")) {
            // A task without memory fails the run with a line; Spark would end the process with a code of its own.
            conf.setIfMissing("spark.executor.killOnFatalError.depth", "0");
            conf.setIfMissing(
                    "spark.sql.shuffle.partitions",
                    Integer.toString(Math.max(2, Runtime.getRuntime().availableProcessors())));
        }
        // Executors may be started where no locale is set, and there Java would know no name beyond ASCII.
        conf.setIfMissing("spark.executorEnv.LC_ALL", "C.UTF-8");
        conf.setIfMissing("spark.ui.showConsoleProgress", "false");
        // No table has buckets; while Spark looks for them it makes a session of its own for every table that is kept.
        conf.set("spark.sql.sources.bucketing.autoBucketedScan.enabled", "false");
        // Dates must not depend on where the machine stands; reports must not have checksum files between them.
        conf.set("spark.sql.session.timeZone", "UTC");
        conf.set(HADOOP + LOCAL_FILES, RAW);
        conf.set("spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs", "false");
        return conf;
    }

    /** Hands Spark's task counts to the progress line. */
    private static final class Tasks extends SparkListener {

        private final Progress progress;

        Tasks(Progress progress) {
            this.progress = progress;
        }

        @Override
        public void onStageSubmitted(SparkListenerStageSubmitted stage) {
            progress.tasks(stage.stageInfo().numTasks());
        }

        @Override
        public void onTaskEnd(SparkListenerTaskEnd task) {
            progress.taskDone();
        }
    }
}
