package entente.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What can be said of the order of actors by a measure: who are the first, with everybody's rank held at once
 * ({@link SimultaneousRanks}), and whether the order would stay if stories were dropped. Actors of few stories stand aside,
 * since their replicates are far from normal. Told is what replicates by stories and by days both tell.
 *
 * @param measure by which they are ordered
 * @param actors indexes of those that are compared, the largest value first
 * @param families their ranks, by each way of drawing; empty where there are too few or too many to compare
 * @param stability of the order; empty where it was not asked
 */
public record Order(
        Measure measure,
        List<Integer> actors,
        List<SimultaneousRanks> families,
        Optional<StabilityCoefficient> stability) {

    /** A comparison of all pairs costs their number times the replicates. */
    public static final int MOST_ACTORS = 500;

    /** Of so many at most it is said that they are the first. */
    public static final int MOST_FIRST = 10;

    public Order {
        actors = List.copyOf(actors);
        families = List.copyOf(families);
    }

    /**
     * The order of a measure.
     *
     * @param values of all actors
     * @param scatter of the same
     * @param stories in which each meets another
     */
    public static Order of(Measure measure, double[] values, Scatter scatter, int[] stories, IntervalRule rule) {
        List<Integer> actors = IntStream.range(0, values.length)
                .filter(i -> stories[i] >= rule.minStories() && values[i] > 0 && scatter.isPositive(i))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -values[i]))
                .toList();
        List<SimultaneousRanks> families = new ArrayList<>();
        if (actors.size() > 1 && actors.size() <= MOST_ACTORS) {
            double[] estimate = scatter.logarithms(actors);
            scatter.logarithmsDrawn(actors)
                    .forEach(drawn -> families.add(SimultaneousRanks.of(estimate, drawn, rule.confidence())));
        }
        return new Order(measure, actors, families, Optional.empty());
    }

    /** The same with how far it holds when stories are dropped. */
    public Order with(StabilityCoefficient found) {
        return new Order(measure, actors, families, Optional.of(found));
    }

    /** Whether anything was compared. */
    public boolean isCompared() {
        return !families.isEmpty();
    }

    /** Those of whom it is told that they are the first among those compared, in whatever order; empty if of none. */
    public List<Integer> first() {
        for (int n = Math.min(MOST_FIRST, actors.size() - 1); n > 0; n--) {
            HashSet<Integer> first = new HashSet<>(actors.subList(0, n));
            int most = n;
            boolean told = isCompared()
                    && families.stream().allMatch(family -> family.first(most).stream()
                            .map(actors::get)
                            .collect(Collectors.toSet())
                            .equals(first));
            if (told) {
                return actors.subList(0, n);
            }
        }
        return List.of();
    }

    /** Those compared who cannot be told apart from the actor at this place, the largest first. */
    public List<Integer> notTellable(int place) {
        return IntStream.range(0, actors.size())
                .filter(other -> other != place && !isTold(place, other) && !isTold(other, place))
                .mapToObj(actors::get)
                .toList();
    }

    private boolean isTold(int larger, int smaller) {
        return families.stream().allMatch(family -> family.isAbove(larger, smaller));
    }

    /** Of each of those compared the ranks among them that cannot be ruled out. */
    public List<Bounds> sets() {
        return IntStream.range(0, actors.size())
                .mapToObj(place -> families.stream()
                        .map(family -> family.sets().get(place))
                        .map(set -> new Bounds(set.low(), set.high()))
                        .reduce((x, y) -> x.with(y.low()).with(y.high()))
                        .orElse(new Bounds(1, actors.size())))
                .toList();
    }
}
