package entente.finding.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SegmentationTest {

    /** Annual flow of the Nile at Aswan, 1871-1970 (Cobb 1978): the usual example of a change of the mean. */
    private static final long[] NILE = {
        1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020, 960, 1180, 799, 958, 1140,
        1100, 1210, 1150, 1250, 1260, 1220, 1030, 1100, 774, 840, 874, 694, 940, 833, 701, 916, 692, 1020, 1050, 969,
        831, 726, 456, 824, 702, 1120, 1100, 832, 764, 821, 768, 845, 864, 862, 698, 845, 744, 796, 1040, 759, 781, 865,
        845, 944, 984, 897, 822, 1010, 771, 676, 649, 846, 812, 742, 801, 1040, 860, 874, 848, 890, 744, 749, 838, 1050,
        918, 986, 797, 923, 975, 815, 1020, 906, 901, 1170, 912, 746, 919, 718, 714, 740
    };

    private static WeekPoints nile() {
        long[] ones = new long[NILE.length];
        Arrays.fill(ones, 1);
        return WeekPoints.of(ones, List.of(NILE));
    }

    /** Reference values are from R 4.2.2, strucchange 1.5-3, {@code breakpoints(Nile ~ 1, h = least)}. */
    @ParameterizedTest
    @CsvSource({
        "10, 28, 1597457.194444444",
        "10, 28 83, 1552923.615775401",
        "10, 18 28 83, 1522739.576886512",
        "10, 28 58 68 83, 1506733.179411765",
        "10, 18 28 58 68 83, 1476549.140522876",
        "4, 28, 1597457.194444444",
        "4, 19 28, 1542326.657894737",
        "4, 28 83 95, 1438125.536363637",
        "4, 19 28 83 95, 1382994.999813929",
        "4, 10 19 28 37 41 45, 1253887.048484849",
        "4, 10 19 28 37 41 45 83 95, 1111165.411403509"
    })
    void cuts_and_squares_are_those_of_strucchange(int least, String wanted, double squares) {
        int[] cuts =
                Arrays.stream(wanted.split(" ")).mapToInt(Integer::parseInt).toArray();
        Segmentation segmentation = new Segmentation(nile(), least);

        assertThat(segmentation.cuts(cuts.length + 1)).containsExactly(cuts);
        assertThat(segmentation.cost(cuts)).isCloseTo(squares, within(1e-5));
    }

    /** The dam of 1898 is the one change that every author finds; what else the penalty lets pass, a random order does too. */
    @Test
    void of_the_cuts_of_the_nile_one_stands() {
        WeekPoints points = nile();
        SortedMap<String, Long> years = new TreeMap<>();
        List<WeekCount> flow = new ArrayList<>();
        for (int i = 0; i < NILE.length; i++) {
            years.put(Integer.toString(1871 + i), 1L);
            flow.add(new WeekCount(Integer.toString(1871 + i), "a", "b", 0, NILE[i]));
        }

        assertThat(new Segmentation(points, 4).cuts(12, points.noise())).contains(28);
        assertThat(new SplitTest(points, 4).pValue(0, 100, 1)).isEqualTo(1 / 1000.0);
        assertThat(Phases.of(years, flow, 0.05, 1, id -> id))
                .extracting(Phase::lastWeek)
                .containsExactly("1898", "1970");
    }

    private static List<long[]> counts(Random random, int weeks) {
        List<long[]> counts = new ArrayList<>();
        for (int thing = 0; thing < 3; thing++) {
            counts.add(random.longs(weeks, 0, 9).toArray());
        }
        return counts;
    }

    @Property(tries = 100)
    void no_other_division_has_smaller_squares(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 10) int weeks,
            @ForAll @IntRange(min = 1, max = 3) int least) {
        Random random = new Random(seed);
        long[] stories = random.longs(weeks, 1, 40).toArray();
        List<long[]> counts = counts(random, weeks);
        Segmentation segmentation = new Segmentation(WeekPoints.of(stories, counts), least);
        for (int phases = 1; phases * least <= weeks; phases++) {
            assertThat(segmentation.cost(segmentation.cuts(phases)))
                    .isCloseTo(best(stories, counts, 0, phases, least), within(1e-9));
        }
        assertThat(segmentation.cuts(weeks / least + 1)).isNull();
    }

    /** Over all divisions, each coordinate and week by itself. */
    private static double best(long[] stories, List<long[]> counts, int from, int phases, int least) {
        if (phases == 1) {
            return stories.length - from < least
                    ? Double.POSITIVE_INFINITY
                    : squares(stories, counts, from, stories.length);
        }
        double best = Double.POSITIVE_INFINITY;
        for (int to = from + least; to < stories.length; to++) {
            best = Math.min(best, squares(stories, counts, from, to) + best(stories, counts, to, phases - 1, least));
        }
        return best;
    }

    private static double squares(long[] stories, List<long[]> counts, int from, int to) {
        double squares = 0;
        double all = Arrays.stream(stories, from, to).sum();
        for (long[] count : counts) {
            double mean = Arrays.stream(count, from, to).sum() / all;
            for (int week = from; week < to; week++) {
                double difference = (double) count[week] / stories[week] - mean;
                squares += stories[week] * difference * difference;
            }
        }
        return squares;
    }

    @Property(tries = 100)
    void the_best_cut_of_an_order_lessens_the_squares_as_much_as_that_of_weeks_in_this_order(
            @ForAll long seed, @ForAll @IntRange(min = 4, max = 12) int weeks) {
        Random random = new Random(seed);
        long[] stories = random.longs(weeks, 1, 40).toArray();
        List<long[]> counts = counts(random, weeks);
        List<Integer> order = new ArrayList<>();
        for (int week = 0; week < weeks; week++) {
            order.add(week);
        }
        Collections.shuffle(order, random);
        WeekPoints ordered = WeekPoints.of(
                ordered(stories, order),
                counts.stream().map(count -> ordered(count, order)).toList());
        Segmentation segmentation = new Segmentation(ordered, 2);

        assertThat(new SplitTest(WeekPoints.of(stories, counts), 2)
                        .gain(order.stream().mapToInt(week -> week).toArray()))
                .isCloseTo(segmentation.cost(new int[0]) - segmentation.cost(segmentation.cuts(2)), within(1e-9));
    }

    private static long[] ordered(long[] values, List<Integer> order) {
        return order.stream().mapToLong(week -> values[week]).toArray();
    }
}
