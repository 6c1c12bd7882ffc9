package entente.job.run;

import entente.job.settings.Settings;
import org.apache.spark.sql.SparkSession;

/** In how many parts texts are read: a few for each core, so that a long article does not hold the others up. */
public final class Partitions {

    private static final int FOR_EACH_CORE = 3;

    private Partitions() {}

    public static int of(Settings settings, SparkSession spark) {
        return settings.partitions() > 0
                ? settings.partitions()
                : FOR_EACH_CORE * spark.sparkContext().defaultParallelism();
    }
}
