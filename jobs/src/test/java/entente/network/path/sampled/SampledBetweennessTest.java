package entente.network.path.sampled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import entente.network.Network;
import entente.network.Networks;
import entente.network.WeightedTie;
import entente.network.path.PathLength;
import entente.network.path.ShortestPaths;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

final class SampledBetweennessTest {

    /** One failure in a million networks would be allowed; the seeds are many but the networks few. */
    private static final double CONFIDENCE = 1 - 1e-6;

    @Property(tries = 60)
    void no_estimate_is_farther_from_the_truth_than_stated(
            @ForAll("networks") Network network, @ForAll PathLength length, @ForAll long seed) {
        SampledBetweenness found = SampledBetweenness.of(network, length, 0.03, CONFIDENCE, seed, 1);
        double[] exact = ShortestPaths.of(network, length, 1).betweenness().values();

        assertThat(found.error()).isLessThanOrEqualTo(0.03);
        for (int v = 0; v < exact.length; v++) {
            assertThat(found.value(v)).isCloseTo(exact[v], offset(found.error() + 1e-12));
            assertThat(exact[v]).isBetween(found.lower(v) - 1e-12, found.upper(v) + 1e-12);
            assertThat(found.upper(v) - found.value(v)).isLessThanOrEqualTo(found.error() + 1e-12);
        }
    }

    @Test
    void every_shortest_path_is_drawn_as_often_as_any_other() {
        // Between 0 and 9: over 1, 2 or 3 in two hops or lengths, and to those on ways of other numbers of ties.
        List<WeightedTie> ties = new ArrayList<>();
        for (int middle = 1; middle <= 3; middle++) {
            ties.add(Networks.tie(0, middle, 2));
            ties.add(Networks.tie(middle, 4, 2));
        }
        ties.add(Networks.tie(4, 5, 1));
        ties.add(Networks.tie(4, 6, 1));
        ties.add(Networks.tie(5, 7, 1));
        ties.add(Networks.tie(6, 7, 1));
        Network network = Network.of(ties);
        for (PathLength length : PathLength.values()) {
            SampledBetweenness found = SampledBetweenness.of(network, length, 0.004, CONFIDENCE, 11, 1);
            double[] exact = ShortestPaths.of(network, length, 1).betweenness().values();
            for (int v = 0; v < exact.length; v++) {
                assertThat(found.value(v)).isCloseTo(exact[v], offset(0.004));
            }
        }
    }

    @Test
    void the_seed_decides_and_threads_do_not() {
        Network network = Networks.random(120, 0.05, 4, 5);
        for (PathLength length : PathLength.values()) {
            SampledBetweenness one = SampledBetweenness.of(network, length, 0.02, 0.9, 1, 1);
            SampledBetweenness three = SampledBetweenness.of(network, length, 0.02, 0.9, 1, 3);
            SampledBetweenness other = SampledBetweenness.of(network, length, 0.02, 0.9, 2, 1);

            assertThat(three.values()).containsExactly(one.values());
            assertThat(three.samples()).isEqualTo(one.samples());
            assertThat(other.values()).isNotEqualTo(one.values());
        }
    }

    @Test
    void strengths_far_apart_go_through_the_heap() {
        Random random = new Random(9);
        List<WeightedTie> ties = new ArrayList<>();
        for (int i = 1; i < 40; i++) {
            int earlier = random.nextInt(i);
            ties.add(Networks.tie(i, earlier, Math.pow(10, 9 * random.nextDouble())));
            if (earlier != i - 1) {
                ties.add(Networks.tie(i, i - 1, 1));
            }
        }
        Network network = Network.of(ties);
        SampledBetweenness found = SampledBetweenness.of(network, PathLength.DISTANCE, 0.02, CONFIDENCE, 1, 1);
        double[] exact =
                ShortestPaths.of(network, PathLength.DISTANCE, 1).betweenness().values();
        for (int v = 0; v < exact.length; v++) {
            assertThat(found.value(v)).isCloseTo(exact[v], offset(0.02));
        }
    }

    @Test
    void more_paths_than_a_double_counts_are_drawn_from_both_ends() {
        // A chain of 1,200 squares: up to 2^1200 shortest paths between two actors.
        int squares = 1200;
        List<WeightedTie> ties = new ArrayList<>();
        for (int i = 0; i < squares; i++) {
            for (int side = 1; side <= 2; side++) {
                ties.add(Networks.tie(3 * i, 3 * i + side, 1));
                ties.add(Networks.tie(3 * i + side, 3 * i + 3, 1));
            }
        }
        Network network = Network.of(ties);
        int middle = 3 * squares / 2;
        double n = network.size();
        double through = 2.0 * middle * middle / ((n - 1) * (n - 2));
        for (PathLength length : PathLength.values()) {
            SampledBetweenness found = SampledBetweenness.of(network, length, 0.06, 0.99, 4, 1);

            assertThat(found.value(middle)).isCloseTo(through, offset(0.06));
            assertThat(found.value(middle + 1)).isCloseTo(through / 2, offset(0.06));
            assertThat(found.value(middle + 2)).isCloseTo(through / 2, offset(0.06));
        }
    }

    @Property(tries = 200)
    void chernoff_bounds_hold_against_the_binomial_itself(
            @ForAll @IntRange(min = 1, max = 400) int samples,
            @ForAll @IntRange(max = 100) int percent,
            @ForAll @IntRange(min = 1, max = 12) int risk) {
        double truth = percent / 100.0;
        BinomialDistribution seen = new BinomialDistribution(null, samples, truth);
        double tooLow = 0;
        double tooHigh = 0;
        for (int k = 0; k <= samples; k++) {
            tooLow += Chernoff.upper((double) k / samples, samples, risk) < truth - 1e-12 ? seen.probability(k) : 0;
            tooHigh += Chernoff.lower((double) k / samples, samples, risk) > truth + 1e-12 ? seen.probability(k) : 0;
        }

        assertThat(tooLow).isLessThanOrEqualTo(Math.exp(-risk));
        assertThat(tooHigh).isLessThanOrEqualTo(Math.exp(-risk));
    }

    @Property(tries = 100)
    void the_widest_interval_is_that_of_the_greatest_count(
            @ForAll @IntRange(min = 500, max = 5000) int samples, @ForAll @IntRange(max = 5000) int most) {
        int greatest = Math.min(most, samples);
        double widest = Chernoff.widest(new int[] {0, greatest}, samples, 9);
        for (int k = 0; k <= greatest; k += 1 + greatest / 50) {
            double mean = (double) k / samples;
            assertThat(Chernoff.upper(mean, samples, 9) - mean).isLessThanOrEqualTo(widest + 1e-9);
            assertThat(mean - Chernoff.lower(mean, samples, 9)).isLessThanOrEqualTo(widest + 1e-9);
        }
    }

    @Test
    void what_is_asked_has_bounds() {
        Network network = Networks.path(3);
        assertThatThrownBy(() -> SampledBetweenness.of(network, PathLength.HOPS, 0, 0.9, 1, 1))
                .hasMessage("error must be in (0, 1), got 0.0");
        assertThatThrownBy(() -> SampledBetweenness.of(network, PathLength.HOPS, 0.1, 1, 1, 1))
                .hasMessage("confidence must be in (0, 1), got 1.0");
        assertThat(SampledBetweenness.of(Networks.path(2), PathLength.HOPS, 0.1, 0.9, 1, 1)
                        .values())
                .containsExactly(0, 0);
    }

    @Provide
    Arbitrary<Network> networks() {
        return Networks.any();
    }
}
