package entente.finding.change;

import static org.assertj.core.api.Assertions.assertThat;

import entente.tie.DaySpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A made-up feed of four stories a day, from September to April, of which some tell of two actors. */
final class SecondLookTest {

    private static final ChangeRule RULE = new ChangeRule(5, 0.05, 0.95);
    private static final LocalDate FIRST = LocalDate.of(2022, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2023, 4, 30);
    private static final String THING = SecondLook.thing(Subject.COMENTION, "A", "B");

    /** Who tells of the two on a day. */
    private interface Teller {
        String outlet(LocalDate day, int story);
    }

    private static Change found(String against, double before, double after) {
        return new Change(
                "2023-02",
                against,
                ChangeKind.STRENGTHENED,
                Subject.COMENTION,
                "A",
                "B",
                "A - B",
                0,
                0,
                1,
                1,
                before,
                after,
                0.001,
                0.01,
                Double.NaN,
                2L,
                Otherwise.NOT_ASKED,
                "A - B strengthened.");
    }

    private static Change look(String against, Teller teller) {
        List<Telling> tellings = new ArrayList<>();
        List<Telling> all = new ArrayList<>();
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            for (int i = 0; i < 4; i++) {
                String outlet = teller.outlet(day, i);
                Telling telling = new Telling(
                        THING, day + " " + i, outlet == null ? "Daily" : outlet, day.toEpochDay(), 0, 0, "", 0);
                all.add(telling);
                if (outlet != null) {
                    tellings.add(telling);
                }
            }
        }
        SecondLook look = new SecondLook(List.of(found(against, 0.1, 0.5)), new DaySpan(FIRST, LAST), RULE, Map.of());
        Map<String, List<Asked>> asked = look.asked();
        assertThat(asked).containsOnlyKeys(THING);
        List<LookCount> counts = asked.get(THING).get(0).of(tellings);
        Map<Slice, Long> stories = new HashMap<>();
        for (Slice slice : look.slices(counts)) {
            Set<String> held = new HashSet<>();
            all.stream()
                    .filter(telling -> slice.holds(telling.day(), telling.outlet()))
                    .forEach(telling -> held.add(telling.story()));
            stories.put(slice, (long) held.size());
        }
        return look.answered(counts, stories).get(0);
    }

    private static boolean february(LocalDate day) {
        return day.getMonthValue() == 2;
    }

    @Test
    void what_lasts_holds_at_every_length_and_without_any_outlet() {
        Change change = look(
                "2023-01",
                (day, story) -> day.getYear() == 2023 && day.getMonthValue() > 1 && story < 2
                        ? story == 0 ? "Herald" : "Tribune"
                        : null);
        assertThat(change.otherwise()).isEqualTo(new Otherwise(true, true, true, true, "Herald"));
        assertThat(change.sentence())
                .isEqualTo("A - B strengthened; holds at week, at month, at quarter, without Herald.");
    }

    @Test
    void what_rests_on_one_outlet_does_not_hold_without_it() {
        Change change = look("2023-01", (day, story) -> february(day) && story == 0 ? "Herald" : null);
        assertThat(change.otherwise()).isEqualTo(new Otherwise(true, true, true, false, "Herald"));
        assertThat(change.sentence()).endsWith("; does not hold without Herald.");
    }

    /** Told of again in March and before: the month stands out, the quarter does not. */
    @Test
    void a_month_that_stands_out_alone_does_not_hold_at_quarter() {
        Change change = look(
                "2023-01",
                (day, story) -> story == 0 && (february(day) || (day.getYear() == 2022 && day.getMonthValue() == 12))
                        ? day.getDayOfMonth() % 2 == 0 ? "Herald" : "Tribune"
                        : null);
        assertThat(change.otherwise()).isEqualTo(new Otherwise(true, true, false, true, "Herald"));
    }

    @Test
    void what_begins_in_the_middle_of_the_window_cannot_be_asked_at_week_and_holds_against_the_others() {
        Teller teller =
                (day, story) -> february(day) && day.getDayOfMonth() > 8 && story < 2 ? "Herald " + story : null;
        assertThat(look("2023-01", teller).otherwise().atWeek()).isNull();
        assertThat(look("all", teller).otherwise()).isEqualTo(new Otherwise(true, true, true, true, "Herald 0"));
    }

    @Test
    void what_no_test_stands_behind_is_not_looked_at() {
        Change bloc = new Change(
                "2023-02",
                "2023-01",
                ChangeKind.BLOC_BORN,
                Subject.BLOC,
                "B1",
                "",
                "",
                1,
                1,
                1,
                1,
                1,
                1,
                Double.NaN,
                Double.NaN,
                Double.NaN,
                null,
                Otherwise.NOT_ASKED,
                "Bloc B1 is new.");
        SecondLook look = new SecondLook(List.of(bloc), new DaySpan(FIRST, LAST), RULE, Map.of());
        assertThat(look.asked()).isEmpty();
        assertThat(look.answered(List.of(), Map.of())).containsExactly(bloc);
    }

    @Test
    void a_flip_holds_where_both_sides_are_sure_again() {
        Change flip = new Change(
                "2023-02",
                "2023-01",
                ChangeKind.FLIPPED,
                Subject.ALIGNMENT,
                "A",
                "B",
                "A -> B",
                0,
                9,
                9,
                9,
                0,
                1,
                0.001,
                0.01,
                0.99,
                2L,
                Otherwise.NOT_ASKED,
                "A -> B flipped.");
        List<Telling> tellings = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            LocalDate before = LocalDate.of(2023, 1, 31).minusDays(i);
            LocalDate after = LocalDate.of(2023, 2, 1).plusDays(i);
            String thing = SecondLook.thing(Subject.ALIGNMENT, "A", "B");
            String outlet = i % 2 == 0 ? "Herald" : "Tribune";
            tellings.add(new Telling(thing, "b" + i, outlet, before.toEpochDay(), 2 * i + 1, -1, "b" + i, 0));
            // Only the Herald tells of the new side.
            tellings.add(new Telling(thing, "a" + i, "Herald", after.toEpochDay(), 2 * i + 2, 1, "a" + i, 0));
        }
        SecondLook look = new SecondLook(List.of(flip), new DaySpan(FIRST, LAST), RULE, Map.of());
        List<LookCount> counts = look.asked().values().iterator().next().get(0).of(tellings);
        Map<Slice, Long> stories = new HashMap<>();
        look.slices(counts).forEach(slice -> stories.put(slice, 100L));

        assertThat(look.answered(counts, stories).get(0).otherwise())
                .isEqualTo(new Otherwise(true, true, true, false, "Herald"));
    }
}
