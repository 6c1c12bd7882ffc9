package entente.spark;

import entente.corpus.Parsed;
import entente.corpus.RejectionReason;
import entente.source.Field;
import entente.source.TableRecords;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;

/** One row of a table as the fields of an article; numbers, days and moments (in UTC) as they are written. */
final class ParquetFields {

    /** Julian day of 1 January 1970, from which moments of 96 bits count. */
    private static final int EPOCH = 2_440_588;

    private ParquetFields() {}

    /** The article, or why it is none. */
    static Parsed parse(TableRecords records, long number, Group row, MessageType columns) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        for (Map.Entry<Field, String> entry : records.columns().entrySet()) {
            String column = entry.getValue();
            if (row == null || row.getFieldRepetitionCount(column) == 0) {
                continue;
            }
            Type type = columns.getType(column);
            if (!type.isPrimitive() || type.isRepetition(Type.Repetition.REPEATED)) {
                return records.problem(
                        number,
                        fields.get(Field.ID),
                        RejectionReason.WRONG_TYPE,
                        "column '" + column + "' must hold single values");
            }
            try {
                fields.put(entry.getKey(), text(row, column, type.asPrimitiveType()));
            } catch (CharacterCodingException e) {
                return records.problem(
                        number,
                        fields.get(Field.ID),
                        RejectionReason.MALFORMED_UTF8,
                        "column '" + column + "' is not UTF-8");
            }
        }
        return records.parse(number, fields);
    }

    private static String text(Group row, String name, PrimitiveType type) throws CharacterCodingException {
        LogicalTypeAnnotation meaning = type.getLogicalTypeAnnotation();
        return switch (type.getPrimitiveTypeName()) {
            case BOOLEAN -> Boolean.toString(row.getBoolean(name, 0));
            case FLOAT -> Float.toString(row.getFloat(name, 0));
            case DOUBLE -> Double.toString(row.getDouble(name, 0));
            case INT32 ->
                meaning instanceof DateLogicalTypeAnnotation
                        ? LocalDate.ofEpochDay(row.getInteger(name, 0)).toString()
                        : whole(row.getInteger(name, 0), meaning);
            case INT64 ->
                meaning instanceof TimestampLogicalTypeAnnotation moment
                        ? moment(row.getLong(name, 0), moment)
                        : whole(row.getLong(name, 0), meaning);
            case INT96 -> moment(row.getInt96(name, 0).toByteBuffer());
            case BINARY, FIXED_LEN_BYTE_ARRAY -> {
                byte[] bytes = row.getBinary(name, 0).getBytes();
                yield meaning instanceof DecimalLogicalTypeAnnotation decimal
                        ? new BigDecimal(new BigInteger(bytes), decimal.getScale()).toPlainString()
                        : StandardCharsets.UTF_8
                                .newDecoder()
                                .decode(ByteBuffer.wrap(bytes))
                                .toString();
            }
        };
    }

    private static String whole(long value, LogicalTypeAnnotation meaning) {
        return meaning instanceof DecimalLogicalTypeAnnotation decimal
                ? BigDecimal.valueOf(value, decimal.getScale()).toPlainString()
                : Long.toString(value);
    }

    private static String moment(long value, TimestampLogicalTypeAnnotation unit) {
        ChronoUnit step =
                switch (unit.getUnit()) {
                    case MILLIS -> ChronoUnit.MILLIS;
                    case MICROS -> ChronoUnit.MICROS;
                    case NANOS -> ChronoUnit.NANOS;
                };
        return Instant.EPOCH.plus(value, step).toString();
    }

    private static String moment(ByteBuffer bytes) {
        ByteBuffer ordered = bytes.order(ByteOrder.LITTLE_ENDIAN);
        long nanos = ordered.getLong();
        return LocalDate.ofEpochDay((long) ordered.getInt() - EPOCH)
                .atStartOfDay()
                .plusNanos(nanos)
                .toString();
    }
}
