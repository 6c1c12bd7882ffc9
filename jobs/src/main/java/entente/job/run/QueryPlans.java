package entente.job.run;

import java.util.Map;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.RuntimeConfig;
import org.apache.spark.sql.SparkSession;

/**
 * How Spark plans the queries of a command. Compiling code for a query, and planning the rest of it anew after each shuffle, pays
 * over much data; over little both take longer than the query. Results are the same to the last byte.
 */
public final class QueryPlans {

    /** Up to so many bytes of files and tables, some thousand articles, queries are interpreted as they were planned. */
    static final long LITTLE = 8L << 20;

    private QueryPlans() {}

    /**
     * Fits the plans of a session to its data; what the user has set stands.
     *
     * @param bytes of the files that are read and the tables that are there
     */
    public static void fit(SparkSession spark, long bytes) {
        if (bytes > LITTLE) {
            return;
        }
        SparkConf given = spark.sparkContext().conf();
        RuntimeConfig plans = spark.conf();
        forLittle(spark.sparkContext().defaultParallelism()).forEach((key, value) -> {
            if (!given.contains(key)) {
                plans.set(key, value);
            }
        });
    }

    private static Map<String, String> forLittle(int cores) {
        return Map.of(
                "spark.sql.adaptive.enabled",
                "false",
                "spark.sql.codegen.wholeStage",
                "false",
                "spark.sql.codegen.factoryMode",
                "NO_CODEGEN",
                // Two hundred by default, most of them without a row.
                "spark.sql.shuffle.partitions",
                Integer.toString(Math.max(2, cores)));
    }
}
