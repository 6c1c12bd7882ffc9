package entente.finding.phase;

import entente.finding.change.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Phases of the whole network, week by week: in which shares of stories the pairs of most stories meet, and are for and against
 * each other. The best division is the one with the least squares about the means and a penalty of k log n; of it the most
 * phases stand of which each differs from the one before beyond chance ({@link SplitTest}).
 */
public final class Phases {

    /** A phase has at least so many weeks: what is shorter is an event. */
    public static final int LEAST_WEEKS = 4;

    /** More weeks than this are not divided: time and memory grow with their square. */
    public static final int MOST_WEEKS = 500;

    /** A period is divided into at most so many phases. */
    public static final int MOST_PHASES = 12;

    /** So many pairs, and so many alignments, those of the most stories, stand for the network. */
    public static final int MOST_THINGS = 500;

    /** Random orders of weeks that a cut is held against. */
    public static final int PERMUTATIONS = SplitTest.PERMUTATIONS;

    private static final int NAMED = 3;

    private record Thing(String a, String b, int polarity) {

        static final Comparator<Thing> ORDER =
                Comparator.comparingInt(Thing::polarity).thenComparing(Thing::a).thenComparing(Thing::b);
    }

    private final String[] weeks;
    private final long[] stories;
    private final SortedMap<Thing, long[]> counts = new TreeMap<>(Thing.ORDER);
    private final Function<String, String> names;

    /** Of the pairs that meet and of the alignments of both sides, by the size of their polarity. */
    private final List<WeekPoints> kinds;

    private Phases(SortedMap<String, Long> stories, Collection<WeekCount> told, Function<String, String> names) {
        this.weeks = stories.keySet().toArray(String[]::new);
        this.stories = stories.values().stream().mapToLong(count -> count).toArray();
        this.names = names;
        Map<String, Integer> places = new HashMap<>();
        for (int week = 0; week < weeks.length; week++) {
            places.put(weeks[week], week);
        }
        for (WeekCount count : told) {
            counts.computeIfAbsent(new Thing(count.a(), count.b(), count.polarity()), thing -> new long[weeks.length])[
                            places.get(count.week())] =
                    count.stories();
        }
        this.kinds = List.of(points(0), points(1));
    }

    /** Whether so many weeks with stories can be divided. */
    public static boolean canDivide(int weeks) {
        return weeks >= 2 * LEAST_WEEKS && weeks <= MOST_WEEKS;
    }

    /**
     * The phases through time; one where nothing parts them beyond chance, none where there are too few weeks or too many.
     *
     * @param stories of each week that has some
     * @param told stories of each week that tell of each pair
     * @param significance largest p of a cut
     * @param names label of an actor
     */
    public static List<Phase> of(
            SortedMap<String, Long> stories,
            Collection<WeekCount> told,
            double significance,
            long seed,
            Function<String, String> names) {
        return canDivide(stories.size()) ? new Phases(stories, told, names).found(significance, seed) : List.of();
    }

    private List<Phase> found(double significance, long seed) {
        WeekPoints points = kinds.get(0).and(kinds.get(1));
        double noise = points.noise();
        Segmentation segmentation = new Segmentation(points, LEAST_WEEKS);
        SplitTest test = new SplitTest(points, LEAST_WEEKS);
        int[] cuts = noise > 0 ? segmentation.cuts(MOST_PHASES, noise) : new int[0];
        double[] p = pValues(cuts, test, seed);
        while (Arrays.stream(p).anyMatch(value -> value > significance)) {
            cuts = segmentation.cuts(cuts.length);
            p = pValues(cuts, test, seed);
        }
        List<Phase> phases = new ArrayList<>();
        for (int phase = 0; phase <= cuts.length; phase++) {
            int from = phase == 0 ? 0 : cuts[phase - 1];
            int to = phase == cuts.length ? weeks.length : cuts[phase];
            int before = phase < 2 ? 0 : cuts[phase - 2];
            double separation = phase == 0
                    ? Double.NaN
                    : (segmentation.cost(before, to) - segmentation.cost(before, from) - segmentation.cost(from, to))
                            / noise;
            double pValue = phase == 0 ? Double.NaN : p[phase - 1];
            phases.add(new Phase(
                    phase + 1,
                    weeks[from],
                    weeks[to - 1],
                    to - from,
                    sum(stories, from, to),
                    separation,
                    pValue,
                    sentence(phase, before, from, to, pValue, cuts.length)));
        }
        return List.copyOf(phases);
    }

    private WeekPoints points(int polarity) {
        return WeekPoints.of(
                stories,
                counts.entrySet().stream()
                        .filter(entry -> Math.abs(entry.getKey().polarity()) == polarity)
                        .map(Map.Entry::getValue)
                        .toList());
    }

    private double[] pValues(int[] cuts, SplitTest test, long seed) {
        double[] p = new double[cuts.length];
        for (int cut = 0; cut < p.length; cut++) {
            p[cut] = test.pValue(
                    cut == 0 ? 0 : cuts[cut - 1], cut + 1 == p.length ? weeks.length : cuts[cut + 1], seed + cut);
        }
        return p;
    }

    private String sentence(int phase, int before, int from, int to, double p, int cuts) {
        String title = "Phase " + (phase + 1) + " lasts from " + weeks[from] + " to " + weeks[to - 1];
        if (phase == 0) {
            return title
                    + (cuts == 0
                            ? ", the whole period: no week parts it beyond chance."
                            : ", the first of the period.");
        }
        return title + ": " + mostChanged(before, from, to) + "; p = " + Words.small(p) + ".";
    }

    /** The things that part two phases most, each kind in units of its own noise. */
    private String mostChanged(int before, int from, int to) {
        double[] noise = kinds.stream().mapToDouble(WeekPoints::noise).toArray();
        long of = sum(stories, before, from);
        long nowOf = sum(stories, from, to);
        Map<Thing, Double> apart = new HashMap<>();
        counts.forEach((thing, count) -> {
            double difference = (double) sum(count, from, to) / nowOf - (double) sum(count, before, from) / of;
            double unit = noise[Math.abs(thing.polarity())];
            apart.put(thing, unit > 0 ? difference * difference / unit : 0);
        });
        return apart.entrySet().stream()
                .sorted(Map.Entry.<Thing, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry::getKey, Thing.ORDER))
                .limit(NAMED)
                .map(entry -> words(entry.getKey()) + " "
                        + Words.share(sum(counts.get(entry.getKey()), from, to), nowOf) + " against "
                        + Words.share(sum(counts.get(entry.getKey()), before, from), of))
                .collect(Collectors.joining(", "));
    }

    private String words(Thing thing) {
        String a = names.apply(thing.a());
        String b = names.apply(thing.b());
        return switch (thing.polarity()) {
            case 0 -> a + " - " + b + " named together in";
            case 1 -> a + " -> " + b + " for in";
            default -> a + " -> " + b + " against in";
        };
    }

    private static long sum(long[] counts, int from, int to) {
        return Arrays.stream(counts, from, to).sum();
    }
}
