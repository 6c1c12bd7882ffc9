package entente.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LogisticFitTest {

    private static final int CASES = 20_000;

    @Test
    void weights_that_made_the_cases_are_found_again() {
        Map<String, double[]> true_ = Map.of(
                "always", new double[] {-1, -0.5}, "hostile", new double[] {2, -1}, "kind", new double[] {-1, 1.5});
        Random random = new Random(20230222);
        List<LogisticFit.Case> cases = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            Map<String, Double> features =
                    Map.of("always", 1.0, "hostile", (double) random.nextInt(2), "kind", (double) random.nextInt(2));
            double[] p = LogisticFit.probabilities(true_, features);
            double draw = random.nextDouble();
            cases.add(new LogisticFit.Case(features, draw < p[0] ? 0 : draw < p[0] + p[1] ? 1 : 2, 1));
        }

        Map<String, double[]> found = LogisticFit.fit(cases, 1, 10);

        // the standard error of a weight is near 0.03 with so many cases; the ridge draws it in by less
        true_.forEach((feature, weight) -> {
            assertThat(found.get(feature)[0]).isCloseTo(weight[0], within(0.15));
            assertThat(found.get(feature)[1]).isCloseTo(weight[1], within(0.15));
        });
    }

    @Test
    void rare_features_and_those_that_matter_least_are_left_out() {
        List<LogisticFit.Case> cases = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            cases.add(new LogisticFit.Case(
                    Map.of(
                            "tells",
                            i % 2 == 0 ? 1.0 : 0.0,
                            "idle",
                            i % 3 == 0 ? 1.0 : 0.0,
                            i == 0 ? "rare" : "often",
                            1.0),
                    i % 2 == 0 ? 0 : 2,
                    1));
        }

        assertThat(LogisticFit.fit(cases, 2, 2)).containsOnlyKeys("tells", "often");
        assertThat(LogisticFit.fit(cases, 2, 9)).doesNotContainKey("rare");
    }
}
