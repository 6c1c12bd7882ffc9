package entente.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class DaySpanTest {

    @Property
    void a_day_lies_in_the_days_of_every_window_that_holds_it_and_of_no_other(
            @ForAll @IntRange(max = 4000) int offset, @ForAll @IntRange(min = -40, max = 40) int away) {
        LocalDate day = LocalDate.of(2015, 1, 1).plusDays(offset);
        LocalDate other = day.plusDays(away);
        for (String unit : new String[] {"week", "month", "P45D"}) {
            WindowLength length = WindowLength.of(unit);
            for (String window : length.holding(day)) {
                if (!window.equals(WindowLength.ALL)) {
                    DaySpan span = DaySpan.of(window);
                    assertThat(span.holds(new DaySpan(day, day))).isTrue();
                    assertThat(span.holds(new DaySpan(other, other)))
                            .isEqualTo(length.holding(other).contains(window));
                }
            }
        }
    }

    @Test
    void a_span_that_ends_before_it_begins_is_refused() {
        assertThatThrownBy(() -> new DaySpan(LocalDate.of(2023, 2, 2), LocalDate.of(2023, 2, 1)))
                .hasMessage("a span must not end before it begins, got 2023-02-02 to 2023-02-01");
    }
}
