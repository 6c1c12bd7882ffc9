package entente.finding.phase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class PhasesTest {

    private static final double LEVEL = 0.05;

    private final SortedMap<String, Long> stories = new TreeMap<>();
    private final List<WeekCount> told = new ArrayList<>();

    private static String week(int number) {
        return String.format(Locale.ROOT, "2023-W%02d", number);
    }

    /** Of so many stories a week each tells of a pair with its chance. */
    private void draw(Random random, int from, int to, String a, String b, int polarity, double chance) {
        for (int week = from; week <= to; week++) {
            long all = stories.computeIfAbsent(week(week), key -> 20L + random.nextInt(60));
            long count = random.doubles(all).filter(drawn -> drawn < chance).count();
            if (count > 0) {
                told.add(new WeekCount(week(week), a, b, polarity, count));
            }
        }
    }

    private List<Phase> phases() {
        return Phases.of(stories, told, LEVEL, 1, id -> id.toUpperCase(Locale.ROOT));
    }

    private void drawSteady(Random random, int weeks) {
        for (int pair = 0; pair < 20; pair++) {
            draw(random, 1, weeks, "s" + pair, "t" + pair, 0, 0.02 + 0.01 * random.nextInt(10));
        }
    }

    @Test
    void phases_are_told_with_what_parts_them_most() {
        Random random = new Random(4);
        draw(random, 1, 14, "a", "b", 0, 0.05);
        draw(random, 15, 30, "a", "b", 0, 0.35);
        draw(random, 31, 45, "a", "b", 0, 0.05);
        drawSteady(random, 45);
        List<Phase> phases = phases();
        assertThat(phases).extracting(Phase::firstWeek).containsExactly("2023-W01", "2023-W15", "2023-W31");
        assertThat(phases).extracting(Phase::lastWeek).containsExactly("2023-W14", "2023-W30", "2023-W45");
        assertThat(phases.get(1).pValue()).isEqualTo(1 / 1000.0);
        assertThat(phases.get(1).separation()).isGreaterThan(10);
        assertThat(phases.get(1).sentence())
                .startsWith("Phase 2 lasts from 2023-W15 to 2023-W30: A - B named together in ")
                .endsWith("; p = 0.001.");
        assertThat(phases.get(0).sentence())
                .isEqualTo("Phase 1 lasts from 2023-W01 to 2023-W14, the first of the period.");
    }

    /** Alignments are rarer than meetings by far; each kind is held against its own noise. */
    @Test
    void a_change_of_sides_parts_phases_beside_many_steady_meetings() {
        Random random = new Random(9);
        draw(random, 1, 20, "a", "b", 1, 0.06);
        draw(random, 21, 40, "a", "b", -1, 0.06);
        draw(random, 1, 40, "c", "d", 1, 0.01);
        drawSteady(random, 40);
        assertThat(phases()).hasSize(2).last().satisfies(phase -> {
            assertThat(Integer.parseInt(phase.firstWeek().substring(6))).isBetween(19, 23);
            assertThat(phase.sentence()).contains("A -> B for in", "A -> B against in");
        });
    }

    @Test
    void where_nothing_changes_there_is_one_phase_but_for_chance() {
        int parted = 0;
        int runs = 120;
        for (int run = 0; run < runs; run++) {
            stories.clear();
            told.clear();
            drawSteady(new Random(run), 30);
            List<Phase> phases = phases();
            parted += phases.size() > 1 ? 1 : 0;
            if (phases.size() == 1) {
                assertThat(phases.get(0).sentence())
                        .isEqualTo(
                                "Phase 1 lasts from 2023-W01 to 2023-W30, the whole period: no week parts it beyond chance.");
            }
        }
        assertThat((double) parted / runs).isLessThanOrEqualTo(LEVEL + 0.04);
    }

    @Test
    void the_order_of_counts_changes_nothing_and_few_weeks_are_not_divided() {
        Random random = new Random(2);
        draw(random, 1, 10, "a", "b", 0, 0.05);
        draw(random, 11, 20, "a", "b", 0, 0.5);
        drawSteady(random, 20);
        List<Phase> phases = phases();
        Collections.shuffle(told, random);
        assertThat(phases()).isEqualTo(phases).hasSize(2);
        assertThat(Phases.of(new TreeMap<>(stories.headMap("2023-W08")), List.of(), LEVEL, 1, id -> id))
                .isEmpty();
    }

    @Test
    void where_nothing_is_told_of_there_is_one_phase() {
        for (int week = 1; week <= 9; week++) {
            stories.put(week(week), 3L);
        }
        assertThat(phases()).hasSize(1);
    }
}
