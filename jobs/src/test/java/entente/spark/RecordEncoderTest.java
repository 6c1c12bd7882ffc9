package entente.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.corpus.Article;
import entente.corpus.Span;
import entente.text.EntityType;
import entente.text.Sentence;
import entente.text.Token;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SparkSessionParameter.class)
final class RecordEncoderTest {

    /** What a stage hands on: nested records, a list of records, an enum, a date, a null. */
    public record Row(Article article, Article absent, List<Sentence> sentences, Span span, int count) {}

    private static final Row ROW = new Row(
            new Article("a", LocalDate.of(2023, 2, 22), "", "t", "", "en", "He left."),
            null,
            List.of(new Sentence(
                    0, 0, 8, false, List.of(new Token(0, 2, "He", "he", "PRP", EntityType.NONE, Token.UNPARSED, "")))),
            new Span(0, 2),
            7);

    @Test
    void a_nested_record_comes_back_from_parquet_as_it_went(SparkSession spark, @TempDir Path folder) {
        String path = folder.resolve("rows").toString();

        spark.createDataset(List.of(ROW), RecordEncoder.of(Row.class)).write().parquet(path);

        assertThat(spark.read().parquet(path).as(RecordEncoder.of(Row.class)).collectAsList())
                .containsExactly(ROW);
    }

    @Test
    void columns_stand_in_the_order_of_the_components_and_primitives_are_not_null(SparkSession spark) {
        assertThat(RecordEncoder.of(Span.class).schema().toDDL()).isEqualTo("start INT NOT NULL,end INT NOT NULL");
    }

    @Test
    void the_constructor_refuses_a_bad_row(SparkSession spark) {
        assertThatThrownBy(() -> spark.sql("select 3 as start, 1 as end")
                        .as(RecordEncoder.of(Span.class))
                        .collectAsList())
                .rootCause()
                .hasMessage("span must be start >= 0 and end > start, got [3,1)");
    }
}
