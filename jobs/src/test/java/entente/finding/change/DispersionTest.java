package entente.finding.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class DispersionTest {

    private static final int DAYS = 20;

    /** So many edges of so many stories each, told of on days drawn by their stories; each draw brings a burst. */
    private static double dispersion(int edges, int stories, int burst, long seed) {
        Random random = new Random(seed);
        Map<Long, Long> days = new TreeMap<>();
        for (long day = 0; day < DAYS; day++) {
            days.put(day, 1000 + 100 * day);
        }
        double all = days.values().stream().mapToLong(count -> count).sum();
        List<DaySpread> spreads = new ArrayList<>();
        for (int edge = 0; edge < edges; edge++) {
            Map<Long, Long> told = new TreeMap<>();
            for (int event = 0; event < stories / burst; event++) {
                double left = random.nextDouble() * all;
                long day = 0;
                while (day < DAYS - 1 && (left -= days.get(day)) >= 0) {
                    day++;
                }
                told.merge(day, (long) burst, Long::sum);
            }
            told.forEach((day, count) ->
                    spreads.add(new DaySpread("2023-02", Subject.COMENTION, stories, day, count, count * count)));
        }
        Collections.shuffle(spreads, random);
        return Dispersion.of(spreads, Map.of("2023-02", days)).get(Subject.COMENTION);
    }

    /** What comes in bursts of k has k times the variance of what comes one by one. */
    @Test
    void bursts_are_told_and_growing_news_are_none() {
        assertThat(dispersion(2000, 12, 1, 1)).isCloseTo(1, within(0.03));
        assertThat(dispersion(2000, 12, 2, 1)).isCloseTo(2, within(0.05));
        assertThat(dispersion(2000, 12, 4, 1)).isCloseTo(4, within(0.1));
    }

    /** Of two days with one and three stories in all, an edge of four stories: (2-1)^2/1 + (2-3)^2/3, one degree of freedom. */
    @Test
    void it_is_pearsons_statistic_over_its_degrees_of_freedom() {
        Map<String, Map<Long, Long>> days = Map.of("w", Map.of(1L, 100L, 2L, 300L));

        assertThat(Dispersion.of(
                        List.of(
                                new DaySpread("w", Subject.CONTACT, 4, 1, 2, 4),
                                new DaySpread("w", Subject.CONTACT, 4, 2, 2, 4)),
                        days))
                .containsOnlyKeys(Subject.CONTACT)
                .hasEntrySatisfying(
                        Subject.CONTACT, dispersion -> assertThat(dispersion).isCloseTo(4 / 3.0, within(1e-12)));
        // Evenly told is no less than chance.
        assertThat(Dispersion.of(
                        List.of(
                                new DaySpread("w", Subject.CONTACT, 4, 1, 1, 1),
                                new DaySpread("w", Subject.CONTACT, 4, 2, 3, 9)),
                        days))
                .containsEntry(Subject.CONTACT, 1.0);
        assertThat(Dispersion.of(List.of(), days)).isEmpty();
    }
}
