package entente.spark;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.catalyst.JavaTypeInference;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.EncoderField;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.IterableEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.ProductEncoder;
import org.apache.spark.sql.types.Metadata;
import scala.Option;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;

/**
 * Encoders for public Java records, to which Spark's own {@code Encoders.bean} gives an empty schema without an error.
 * Spark's encoder for Scala case classes asks for a reader named like each field and a constructor in their order, and
 * a record has both. Columns stand in the order of the components; primitive components become NOT NULL columns; a
 * record's compact constructor validates every row that is read.
 *
 * <p>The classes used here are internal to Spark, so they are used in this file alone.
 */
public final class RecordEncoder {

    private RecordEncoder() {}

    /**
     * The encoder of one record type.
     *
     * @param type a public record, top level or a public static member, of strings, numbers, booleans, dates, enums,
     *     records and lists of those
     */
    public static <R extends Record> Encoder<R> of(Class<R> type) {
        return product(type);
    }

    private static <R> AgnosticEncoder<R> product(Class<R> type) {
        List<EncoderField> fields = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            fields.add(new EncoderField(
                    component.getName(),
                    encoder(component.getGenericType()),
                    !component.getType().isPrimitive(),
                    Metadata.empty(),
                    Option.empty(),
                    Option.empty()));
        }
        return new ProductEncoder<>(
                tag(type), CollectionConverters.asScala(fields).toSeq(), Option.empty());
    }

    private static AgnosticEncoder<?> encoder(Type type) {
        if (type instanceof Class<?> c && c.isRecord()) {
            return product(c);
        }
        if (type instanceof ParameterizedType p && p.getRawType() == List.class) {
            return new IterableEncoder<>(tag(List.class), encoder(p.getActualTypeArguments()[0]), true, false);
        }
        return JavaTypeInference.encoderFor((Class<?>) type);
    }

    private static <T> ClassTag<T> tag(Class<T> type) {
        return ClassTag$.MODULE$.apply(type);
    }
}
