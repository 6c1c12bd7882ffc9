package entente.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;

final class SdsmTest {

    /** Who is mentioned in which story. */
    private record Mentions(List<BitSet> storiesOf, int stories) {

        static Mentions random(int actors, int stories, Random random) {
            List<BitSet> storiesOf = new ArrayList<>();
            double[] size = random.doubles(stories).toArray();
            for (int a = 0; a < actors; a++) {
                storiesOf.add(new BitSet(stories));
                double share = random.nextDouble();
                for (int s = 0; s < stories; s++) {
                    storiesOf.get(a).set(s, random.nextDouble() < 2 * share * size[s]);
                }
            }
            return new Mentions(storiesOf, stories);
        }

        SortedMap<Long, Long> degrees() {
            SortedMap<Long, Long> histogram = new TreeMap<>();
            for (BitSet actor : storiesOf) {
                histogram.merge((long) actor.cardinality(), 1L, Long::sum);
            }
            return histogram;
        }

        SortedMap<Long, Long> sizes() {
            SortedMap<Long, Long> histogram = new TreeMap<>();
            for (int s = 0; s < stories; s++) {
                long size = 0;
                for (BitSet actor : storiesOf) {
                    size += actor.get(s) ? 1 : 0;
                }
                histogram.merge(size, 1L, Long::sum);
            }
            return histogram;
        }
    }

    private static SortedMap<Long, Long> histogram(long... pairs) {
        SortedMap<Long, Long> histogram = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            histogram.put(pairs[i], pairs[i + 1]);
        }
        return histogram;
    }

    @Property(tries = 200)
    void degrees_and_sizes_are_those_seen_whatever_the_network(
            @ForAll @IntRange(min = 1, max = 30) int actors,
            @ForAll @IntRange(min = 1, max = 30) int stories,
            @ForAll long seed) {
        Mentions mentions = Mentions.random(actors, stories, new Random(seed));
        SortedMap<Long, Long> degrees = mentions.degrees();
        SortedMap<Long, Long> sizes = mentions.sizes();
        Sdsm model = Sdsm.of(degrees, sizes);
        degrees.keySet().forEach(degree -> {
            double expected = sizes.entrySet().stream()
                    .mapToDouble(size -> size.getValue() * model.probability(degree, size.getKey()))
                    .sum();
            assertThat(expected).isCloseTo(degree, within(1e-8 * Math.max(1, degree)));
        });
        sizes.keySet().forEach(size -> {
            double expected = degrees.entrySet().stream()
                    .mapToDouble(degree -> degree.getValue() * model.probability(degree.getKey(), size))
                    .sum();
            assertThat(expected).isCloseTo(size, within(1e-8 * Math.max(1, size)));
        });
        assertThat(model.residual()).isBetween(0.0, 1e-8);
    }

    /** A nested network is the only one with its degrees: nothing is left to chance. */
    @Example
    void where_degrees_leave_no_choice_nothing_is_chance() {
        Sdsm model = Sdsm.of(histogram(1, 1, 2, 1, 3, 1), histogram(1, 1, 2, 1, 3, 1));

        assertThat(model.probability(1, 3)).isEqualTo(1);
        assertThat(model.probability(1, 2)).isZero();
        assertThat(model.probability(2, 2)).isEqualTo(1);
        assertThat(model.test(1, 1, 3)).isEqualTo(new TieTest(1, 1, 1));
        assertThat(model.test(0, 1, 3)).isEqualTo(new TieTest(1, 1, 0));
    }

    @Example
    void stories_of_one_size_leave_a_binomial() {
        Sdsm model = Sdsm.of(histogram(3, 20, 6, 10), histogram(3, 40));
        BinomialDistribution binomial = new BinomialDistribution(null, 40, 3 / 40.0 * 6 / 40.0);
        for (int shared = 0; shared <= 3; shared++) {
            TieTest test = model.test(shared, 3, 6);
            assertThat(test.expected()).isCloseTo(40 * 3 / 40.0 * 6 / 40.0, within(1e-10));
            assertThat(test.more()).isCloseTo(1 - binomial.cumulativeProbability(shared - 1), withinPercentage(1e-7));
            assertThat(test.fewer()).isCloseTo(binomial.cumulativeProbability(shared), withinPercentage(1e-7));
        }
    }

    @Property(tries = 50)
    void more_falls_with_shared_stories_and_order_and_cache_change_nothing(@ForAll long seed) throws Exception {
        Mentions mentions = Mentions.random(12, 25, new Random(seed));
        Sdsm model = Sdsm.of(mentions.degrees(), mentions.sizes());
        Sdsm copy = copy(model);
        for (long a : mentions.degrees().keySet()) {
            for (long b : mentions.degrees().keySet()) {
                TieTest last = model.test(0, a, b);
                assertThat(last.more()).isEqualTo(1);
                for (long shared = 1; shared <= Math.min(a, b); shared++) {
                    TieTest test = model.test(shared, a, b);
                    assertThat(test).isEqualTo(copy.test(shared, b, a)).isEqualTo(model.test(shared, a, b));
                    assertThat(test.more()).isLessThanOrEqualTo(last.more() + 1e-12);
                    assertThat(test.more() + last.fewer()).isCloseTo(1, within(1e-9));
                    last = test;
                }
            }
        }
    }

    private static Sdsm copy(Sdsm model) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(model);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (Sdsm) in.readObject();
        }
    }

    /** Mentions drawn from the model itself; a p-value of a count is uniform once drawn at random within its jump. */
    @Example
    void randomised_p_values_are_uniform_under_the_model() {
        Sdsm model = Sdsm.of(histogram(10, 40, 30, 10), histogram(2, 50, 4, 75, 20, 15));
        Map<Long, Long> sizes = histogram(2, 50, 4, 75, 20, 15);
        Random random = new Random(11);
        double[] values = new double[3_000];
        for (int i = 0; i < values.length; i++) {
            long a = random.nextBoolean() ? 10 : 30;
            long shared = 0;
            for (Map.Entry<Long, Long> size : sizes.entrySet()) {
                double p = model.probability(a, size.getKey()) * model.probability(30, size.getKey());
                shared += random.doubles(size.getValue()).filter(u -> u < p).count();
            }
            if (shared > a) {
                shared = a;
            }
            TieTest test = model.test(shared, a, 30);
            values[i] = test.more() - (test.more() + test.fewer() - 1) * random.nextDouble();
        }
        double p = new KolmogorovSmirnovTest()
                .kolmogorovSmirnovTest(new UniformRealDistribution(null, 0, 1), values, false);
        assertThat(p).isGreaterThan(0.01);
    }

    @Example
    void impossible_histograms_are_refused() {
        assertThatThrownBy(() -> Sdsm.of(histogram(1, 2), histogram(1, 3)))
                .hasMessage("actors and stories must count the same mentions, got 2 and 3");
        assertThatThrownBy(() -> Sdsm.of(histogram(3, 2), histogram(3, 2)))
                .hasMessage("stories of an actor must be in [0, 2], at least once, got 3, 2 times");
        assertThatThrownBy(() -> Sdsm.of(histogram(1, 1, 3, 1), histogram(1, 3)).test(0, 2, 3))
                .hasMessageStartingWith("actors and stories must count");
        assertThatThrownBy(() ->
                        Sdsm.of(histogram(2, 2, 3, 2), histogram(2, 2, 3, 2)).test(4, 3, 3))
                .hasMessage("shared stories must be possible: 4 of 3 and 3");
        assertThatThrownBy(() ->
                        Sdsm.of(histogram(2, 2, 3, 2), histogram(2, 2, 3, 2)).test(1, 1, 3))
                .hasMessage("an actor in so many stories must be in the histogram, got 1");
        assertThatThrownBy(() -> Sdsm.of(histogram(0, 2, 4, 2), histogram(1, 1, 2, 2, 3, 1)))
                .hasMessageStartingWith("degrees of actors and stories must be those of a network, missed by");
    }
}
