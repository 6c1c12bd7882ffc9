package entente.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class PoissonBinomialTest {

    private static final double ALWAYS = Double.POSITIVE_INFINITY;

    private static PoissonBinomial of(double[] odds, long[] counts) {
        return new PoissonBinomial(odds.clone(), counts.clone());
    }

    private static long[] ones(int n) {
        long[] ones = new long[n];
        Arrays.fill(ones, 1);
        return ones;
    }

    /** Every way that the trials can come out. */
    @Property(tries = 200)
    void tails_equal_those_of_all_outcomes(@ForAll("odds") double[] odds) {
        double[] exact = new double[odds.length + 1];
        for (int outcome = 0; outcome < 1 << odds.length; outcome++) {
            double p = 1;
            for (int i = 0; i < odds.length; i++) {
                double failure = 1 / (1 + odds[i]);
                p *= (outcome >> i & 1) == 0 ? failure : odds[i] == ALWAYS ? 1 : odds[i] * failure;
            }
            exact[Integer.bitCount(outcome)] += p;
        }
        PoissonBinomial sum = of(odds, ones(odds.length));
        for (int k = 0; k <= odds.length; k++) {
            TieTest test = sum.test(k);
            assertThat(test.more())
                    .isCloseTo(Arrays.stream(exact, k, exact.length).sum(), within(1e-13));
            assertThat(test.fewer()).isCloseTo(Arrays.stream(exact, 0, k + 1).sum(), within(1e-13));
        }
    }

    @Provide
    Arbitrary<double[]> odds() {
        return Arbitraries.of(0, 1e-9, 0.01, 0.3, 1, 5, 1e4, ALWAYS)
                .array(double[].class)
                .ofMaxSize(10);
    }

    /** Convolved trial by trial, the largest sums too: what the integral and the approximation are held against. */
    private static double[] convolved(double[] odds, long[] counts) {
        double[] p = {1};
        for (int i = 0; i < odds.length; i++) {
            for (long n = 0; n < counts[i]; n++) {
                double[] next = new double[p.length + 1];
                for (int k = 0; k < p.length; k++) {
                    next[k] += p[k] / (1 + odds[i]);
                    next[k + 1] += p[k] * odds[i] / (1 + odds[i]);
                }
                p = next;
            }
        }
        return p;
    }

    private static double above(double[] p, int k) {
        double sum = 0;
        for (int i = p.length - 1; i >= k; i--) {
            sum += p[i];
        }
        return sum;
    }

    @Example
    void the_integral_keeps_nine_digits_of_every_tail_above_the_mean() {
        Random random = new Random(3);
        for (double most : new double[] {0.001, 0.05, 0.5, 4, 100}) {
            double[] odds = random.doubles(12, 0, most).toArray();
            long[] counts = random.longs(12, 1, 120).toArray();
            double[] p = convolved(odds, counts);
            double mean = 0;
            for (int k = 0; k < p.length; k++) {
                mean += k * p[k];
            }
            TailIntegral integral = new TailIntegral(odds, counts, odds.length);
            for (int k = (int) mean + 1; k < p.length; k += 1 + p.length / 40) {
                double exact = above(p, k);
                if (exact > 1e-290) {
                    assertThat(integral.above(k)[0]).as(most + " " + k).isCloseTo(exact, withinPercentage(1e-7));
                }
            }
        }
    }

    @Example
    void every_branch_meets_the_convolution() {
        Random random = new Random(5);
        for (double most : new double[] {0.01, 0.1, 1, 10}) {
            double[] odds = random.doubles(20, 0, most).toArray();
            long[] counts = random.longs(20, 1, 200).toArray();
            double[] p = convolved(odds, counts);
            PoissonBinomial sum = of(odds, counts);
            for (int k = 0; k < p.length; k++) {
                TieTest test = sum.test(k);
                double below = 1 - above(p, k + 1);
                assertThat(test.more()).isCloseTo(above(p, k), within(2e-4));
                assertThat(test.fewer()).isCloseTo(below, within(2e-4));
                if (above(p, k) < 0.01 && above(p, k) > 1e-290) {
                    assertThat(test.more()).isCloseTo(above(p, k), withinPercentage(1e-6));
                }
            }
        }
    }

    /** The refined normal approximation is off by less than 1e-4 from a variance of 100 on. */
    @Example
    void the_body_of_a_wide_sum_is_within_a_ten_thousandth() {
        for (int n : new int[] {500, 2_000, 5_000}) {
            double[] p = convolved(new double[] {0.1, 1}, new long[] {n, n / 4});
            PoissonBinomial sum = of(new double[] {0.1, 1}, new long[] {n, n / 4});
            for (int k = 0; k < p.length; k++) {
                assertThat(sum.test(k).more()).isCloseTo(above(p, k), within(1e-4));
            }
        }
    }

    /** Reference values by sums of forty decimal digits in Python 3.11. */
    @Example
    void tails_of_a_million_trials_keep_nine_digits() {
        PoissonBinomial sum = of(new double[] {0.02 / 0.98}, new long[] {1_000_000});

        assertThat(sum.test(19_000).fewer()).isCloseTo(3.06325345915e-13, withinPercentage(1e-7));
        assertThat(sum.test(19_600).fewer()).isCloseTo(0.00210615080686607, withinPercentage(1e-7));
    }

    @Example
    void trials_that_always_or_never_succeed_only_shift_the_sum() {
        TieTest test = of(new double[] {ALWAYS, 0, 1}, new long[] {5, 9, 2}).test(6);

        assertThat(test.expected()).isEqualTo(6);
        assertThat(test.more()).isCloseTo(0.75, within(1e-15));
        assertThat(test.fewer()).isCloseTo(0.75, within(1e-15));
        assertThat(of(new double[] {ALWAYS, 1}, new long[] {5, 2}).test(4)).isEqualTo(new TieTest(6, 1, 0));
        assertThat(of(new double[] {ALWAYS, 1}, new long[] {5, 2}).test(8)).isEqualTo(new TieTest(6, 0, 1));
    }
}
