package entente.spark;

import java.io.Serializable;
import java.util.Iterator;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;

/** Plain functions on records, lifted to data sets; hides the casts that Spark's Scala and Java overloads force. */
final class Lift {

    private Lift() {}

    /** A function that can travel to an executor. */
    interface Fun<A, B> extends Serializable {
        B apply(A a);
    }

    /** A function of a group's key and its rows that can travel to an executor. */
    interface GroupFun<A, B> extends Serializable {
        Iterator<B> apply(String key, Iterator<A> rows);
    }

    static <A, B extends Record> Dataset<B> map(Dataset<A> rows, Fun<A, B> function, Class<B> to) {
        return rows.map((MapFunction<A, B>) function::apply, RecordEncoder.of(to));
    }

    static <A, B extends Record> Dataset<B> flatMap(Dataset<A> rows, Fun<A, Iterator<B>> function, Class<B> to) {
        return rows.flatMap((FlatMapFunction<A, B>) function::apply, RecordEncoder.of(to));
    }

    /** For work with a start-up cost a partition. */
    static <A, B extends Record> Dataset<B> mapPartitions(
            Dataset<A> rows, Fun<Iterator<A>, Iterator<B>> function, Class<B> to) {
        return rows.mapPartitions((MapPartitionsFunction<A, B>) function::apply, RecordEncoder.of(to));
    }

    static <A, B extends Record> Dataset<B> flatMapGroups(
            Dataset<A> rows, Fun<A, String> key, GroupFun<A, B> function, Class<B> to) {
        return rows.groupByKey((MapFunction<A, String>) key::apply, Encoders.STRING())
                .flatMapGroups((FlatMapGroupsFunction<String, A, B>) function::apply, RecordEncoder.of(to));
    }

    static <A> Dataset<A> filter(Dataset<A> rows, Fun<A, Boolean> keep) {
        return rows.filter((FilterFunction<A>) keep::apply);
    }
}
