package entente.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class WindowLengthTest {

    @Test
    void a_day_stands_in_its_month_and_its_iso_week() {
        LocalDate day = LocalDate.of(2023, 1, 1);

        assertThat(WindowLength.of("month").holding(day)).containsExactly("all", "2023-01");
        assertThat(WindowLength.of("week").holding(day)).containsExactly("all", "2022-W52");
        assertThat(WindowLength.of("all").holding(day)).containsExactly("all");
    }

    @Test
    void an_undated_article_stands_only_in_the_whole() {
        assertThat(WindowLength.of("P90D").holding(null)).containsExactly("all");
    }

    @Test
    void anything_else_is_refused() {
        assertThatThrownBy(() -> WindowLength.of("year"))
                .hasMessage("window must be all, week, month or a span like P90D, got year");
    }

    @Property
    void a_rolling_window_holds_the_days_up_to_its_end(@ForAll @IntRange(min = 0, max = 2000) int offset) {
        LocalDate day = LocalDate.of(2020, 1, 1).plusDays(offset);

        assertThat(WindowLength.of("P90D")
                        .holding(day)
                        .subList(1, WindowLength.of("P90D").holding(day).size()))
                .isNotEmpty()
                .allSatisfy(name -> {
                    LocalDate end = LocalDate.parse(name.substring(0, 10));
                    assertThat(day).isBeforeOrEqualTo(end).isAfter(end.minusDays(90));
                });
    }
}
