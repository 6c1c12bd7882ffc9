package entente.spark;

import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;

/** Values that every task reads. */
final class Broadcasts {

    private Broadcasts() {}

    /** Sends a value to the executors once; whoever calls destroys it when nothing reads it any more. */
    static <T> Broadcast<T> of(SparkSession spark, T value) {
        return JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(value);
    }
}
