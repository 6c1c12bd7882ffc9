package entente.finding.change;

import static org.assertj.core.api.Assertions.assertThat;

import entente.tie.DaySpan;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class LookTest {

    private static final DaySpan PERIOD = new DaySpan(LocalDate.of(2022, 9, 1), LocalDate.of(2023, 5, 31));

    private static String days(Slice slice) {
        return (slice.outside() ? "not " : "") + LocalDate.ofEpochDay(slice.first()) + ".."
                + LocalDate.ofEpochDay(slice.last());
    }

    private static String days(Look look) {
        return days(look.before()) + " " + days(look.after());
    }

    @Test
    void spans_lie_on_both_sides_of_the_boundary() {
        Map<Look.Kind, Look> looks = Look.at("2023-02", "2023-01", PERIOD);

        assertThat(days(looks.get(Look.Kind.WINDOW))).isEqualTo("2023-01-01..2023-01-31 2023-02-01..2023-02-28");
        assertThat(days(looks.get(Look.Kind.WEEK))).isEqualTo("2023-01-25..2023-01-31 2023-02-01..2023-02-07");
        assertThat(looks.get(Look.Kind.MONTH)).isEqualTo(looks.get(Look.Kind.WINDOW));
        assertThat(days(looks.get(Look.Kind.QUARTER))).isEqualTo("2022-11-01..2023-01-31 2023-02-01..2023-04-30");
    }

    @Test
    void where_windows_lie_apart_the_span_before_ends_with_the_window_before() {
        assertThat(days(Look.at("2023-02", "2022-11", PERIOD).get(Look.Kind.WEEK)))
                .isEqualTo("2022-11-24..2022-11-30 2023-02-01..2023-02-07");
    }

    @Test
    void against_the_others_spans_lie_around_the_middle_of_the_window() {
        Map<Look.Kind, Look> looks = Look.at("2023-02", "all", PERIOD);

        assertThat(days(looks.get(Look.Kind.WEEK))).isEqualTo("not 2023-02-11..2023-02-17 2023-02-11..2023-02-17");
        assertThat(looks.get(Look.Kind.MONTH)).isEqualTo(looks.get(Look.Kind.WINDOW));
        assertThat(days(looks.get(Look.Kind.QUARTER))).isEqualTo("not 2023-01-01..2023-03-30 2023-01-01..2023-03-30");
    }

    @Test
    void news_that_are_not_told_yet_are_not_asked_for() {
        assertThat(Look.at("2023-05", "2023-04", PERIOD)).doesNotContainKey(Look.Kind.QUARTER);
        assertThat(Look.at("2022-10", "2022-09", PERIOD)).doesNotContainKey(Look.Kind.QUARTER);
    }

    @Test
    void weeks_and_rolling_windows_have_their_own_length_among_the_looks() {
        Map<Look.Kind, Look> looks = Look.at("2023-W07", "2023-W06", PERIOD);

        assertThat(looks.get(Look.Kind.WEEK)).isEqualTo(looks.get(Look.Kind.WINDOW));
        assertThat(days(Look.at("2023-03-31_P59D", "2023-01-31_P59D", PERIOD).get(Look.Kind.WINDOW)))
                .isEqualTo("2022-12-04..2023-01-31 2023-02-01..2023-03-31");
    }
}
