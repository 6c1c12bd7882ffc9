package entente.report;

import static entente.report.ColumnDraft.heading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

final class HeadingTest {

    @Test
    void a_column_must_say_what_it_means() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> heading("Weight", " "))
                .withMessage("a column must have a name and a meaning, got 'Weight', ' '");
    }

    @Test
    void two_columns_of_a_table_must_differ_in_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table<>(
                        "x.csv",
                        "a row",
                        List.of(
                                Column.column("A", "one", Object::toString),
                                Column.column("A", "other", Object::toString))))
                .withMessage("columns must differ in name, got [A, A]");
    }

    @Test
    void a_range_is_told_in_words_and_holds_cells() {
        assertThat(Range.between(-1, 1).text()).isEqualTo("[-1, 1]");
        assertThat(Range.between(-1, 1).holds("1")).isTrue();
        assertThat(Range.between(-1, 1).holds("1.5")).isFalse();
        assertThat(Range.atLeast(0).text()).isEqualTo(">= 0");
        assertThat(Range.atLeast(0).holds("-1")).isFalse();
        assertThat(Range.above(0).holds("0")).isFalse();
        assertThat(Range.NUMBER.holds("many")).isFalse();
        assertThat(Range.oneOf(EdgeKind.class).text()).isEqualTo("comention, alignment, contact");
        assertThat(Range.oneOf(EdgeKind.class).holds("quotation")).isFalse();
        assertThat(Range.DATE.holds("2023-02")).isFalse();
        assertThat(Range.PARTIAL_DATE.holds("2023-02")).isTrue();
    }
}
