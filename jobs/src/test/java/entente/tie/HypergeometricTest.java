package entente.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.math3.distribution.HypergeometricDistribution;
import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.junit.jupiter.api.Test;

final class HypergeometricTest {

    /** Choose 50 of 100. */
    private static final double WAYS = new BigDecimal("100891344545564193334812497256").doubleValue();

    @Property(tries = 300)
    void tails_equal_those_of_all_ways_to_place_one_actor(
            @ForAll @IntRange(min = 1, max = 12) int stories,
            @ForAll @IntRange(max = 12) int a,
            @ForAll @IntRange(max = 12) int b) {
        int storiesA = Math.min(a, stories);
        int storiesB = Math.min(b, stories);
        long[] ways = new long[stories + 1];
        for (int placed = 0; placed < 1 << stories; placed++) {
            if (Integer.bitCount(placed) == storiesB) {
                ways[Integer.bitCount(placed & ((1 << storiesA) - 1))]++;
            }
        }
        double all = Arrays.stream(ways).sum();
        for (int shared = 0; shared <= stories; shared++) {
            if (ways[shared] > 0) {
                TieTest test = new Hypergeometric(stories).test(shared, storiesA, storiesB);
                assertThat(test.more())
                        .isCloseTo(Arrays.stream(ways, shared, stories + 1).sum() / all, within(1e-13));
                assertThat(test.fewer())
                        .isCloseTo(Arrays.stream(ways, 0, shared + 1).sum() / all, within(1e-13));
                assertThat(test.expected()).isEqualTo((double) storiesA * storiesB / stories);
            }
        }
    }

    @Test
    void tails_equal_those_of_commons_math_3_6_1() {
        HypergeometricDistribution reference = new HypergeometricDistribution(null, 20_000, 900, 700);
        Hypergeometric model = new Hypergeometric(20_000);
        for (int shared : new int[] {0, 5, 20, 31, 32, 40, 60, 90}) {
            TieTest test = model.test(shared, 900, 700);
            assertThat(test.more()).isCloseTo(reference.upperCumulativeProbability(shared), withinPercentage(1e-9));
            assertThat(test.fewer()).isCloseTo(reference.cumulativeProbability(shared), withinPercentage(1e-9));
        }
    }

    /** All of 50 and of 50 shared among 100, or none: one way in all of them. */
    @Test
    void small_tails_keep_their_digits() {
        assertThat(new Hypergeometric(100).test(50, 50, 50).more()).isCloseTo(1 / WAYS, withinPercentage(1e-10));
        assertThat(new Hypergeometric(100).test(0, 50, 50).fewer()).isCloseTo(1 / WAYS, withinPercentage(1e-10));
        TieTest rare = new Hypergeometric(1_000_000).test(260, 1_000, 10_000);
        assertThat(rare.more()).isBetween(1e-300, 1e-200);
        assertThat(rare.fewer()).isEqualTo(1);
    }

    @Test
    void pairs_that_avoid_each_other_beyond_all_numbers_are_no_backbone() {
        TieTest test = new Hypergeometric(1_000_000).test(200_000, 500_000, 500_000);

        assertThat(test.fewer()).isZero();
        assertThat(test.more()).isEqualTo(1);
    }

    @Property
    void more_falls_and_fewer_rises_with_shared_stories(
            @ForAll @IntRange(min = 2, max = 5_000) int stories,
            @ForAll @IntRange(min = 1, max = 300) int a,
            @ForAll @IntRange(min = 1, max = 300) int b) {
        int storiesA = Math.min(a, stories);
        int storiesB = Math.min(b, stories);
        Hypergeometric model = new Hypergeometric(stories);
        int least = Math.max(0, storiesA + storiesB - stories);
        TieTest last = model.test(least, storiesA, storiesB);
        assertThat(last.more()).isCloseTo(1, within(1e-13));
        for (int shared = least + 1; shared <= Math.min(storiesA, storiesB); shared++) {
            TieTest test = model.test(shared, storiesA, storiesB);
            assertThat(test).isEqualTo(model.test(shared, storiesB, storiesA));
            assertThat(test.more()).isLessThanOrEqualTo(last.more());
            assertThat(test.fewer()).isGreaterThanOrEqualTo(last.fewer());
            assertThat(test.more() + last.fewer()).isCloseTo(1, within(1e-12));
            last = test;
        }
    }

    /** A p-value of a count has jumps; drawn at random within its jump it is uniform. */
    @Test
    void randomised_p_values_are_uniform_where_actors_are_placed_by_chance() {
        Random random = new Random(7);
        Hypergeometric model = new Hypergeometric(400);
        double[] values = new double[2_000];
        for (int i = 0; i < values.length; i++) {
            int storiesA = 1 + random.nextInt(120);
            int storiesB = 1 + random.nextInt(120);
            long shared = random.ints(0, 400)
                    .distinct()
                    .limit(storiesB)
                    .filter(story -> story < storiesA)
                    .count();
            TieTest test = model.test(shared, storiesA, storiesB);
            double at = test.more() + test.fewer() - 1;
            values[i] = test.more() - at * random.nextDouble();
        }
        double p = new KolmogorovSmirnovTest()
                .kolmogorovSmirnovTest(new UniformRealDistribution(null, 0, 1), values, false);
        assertThat(p).isGreaterThan(0.01);
    }

    @Test
    void impossible_counts_are_refused() {
        assertThatThrownBy(() -> new Hypergeometric(10).test(4, 3, 5))
                .hasMessage("shared stories must be possible: 4 of 3 and 5 among 10");
        assertThatThrownBy(() -> new Hypergeometric(10).test(0, 8, 5))
                .hasMessage("shared stories must be possible: 0 of 8 and 5 among 10");
        assertThatThrownBy(() -> new Hypergeometric(-1)).hasMessage("stories must be in [0, 2147483647], got -1");
    }

    @Test
    void actors_of_nearly_every_story_that_its_articles_mention_apart_share_the_fewest_possible() {
        TieCount apart = new TieCount("all", "CHN", "RUS", 9, 7, 6, 7, 2, 0, 0, null, null);

        TieTest test = new Hypergeometric(19)
                .test(List.of(apart), Map.of("CHN", 14L, "RUS", 13L))
                .get(0);

        assertThat(test).isEqualTo(new Hypergeometric(19).test(8, 14, 13));
        assertThat(test.more()).isEqualTo(1);
    }
}
