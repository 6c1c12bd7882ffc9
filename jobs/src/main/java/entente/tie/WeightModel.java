package entente.tie;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Null models of the weights of the ties that are there: an actor's strength, the sum of its weights, is given, and chance
 * spreads it over ties. They ask which ties are strong for those two actors, not whether the two meet more than by chance, and
 * know nothing of pairs that never met, so that p-values are adjusted for the ties alone.
 *
 * @param weight what a tie weighs
 * @param filter how chance spreads strength
 */
public record WeightModel(TieWeight weight, Filter filter) implements NullModel {

    /** How chance spreads strength. */
    public enum Filter {
        /**
         * At random over the actor's own ties: {@link DisparityFilter}, expected the even share. Twice the smaller of the
         * p-values of both ends, since a tie may be strong at either; no test for weak ties.
         */
        DISPARITY {
            @Override
            TieTest test(double weight, Sums a, Sums b, double total) {
                double atA = DisparityFilter.of(weight, a.strength, a.degree);
                double atB = DisparityFilter.of(weight, b.strength, b.degree);
                Sums end = atA <= atB ? a : b;
                return new TieTest(end.strength / end.degree, Math.min(1, 2 * Math.min(atA, atB)), 1);
            }
        },
        /** In proportion to the strengths of both: {@link NoiseCorrected}; weights are read as counts. */
        NOISE_CORRECTED {
            @Override
            TieTest test(double weight, Sums a, Sums b, double total) {
                double expected = a.strength * b.strength / total;
                if (total <= 1) {
                    return new TieTest(expected, 1, 1); // less than one count says nothing
                }
                double more =
                        NoiseCorrected.of(weight, a.strength, b.strength, total).pValue();
                return new TieTest(expected, more, 1 - more);
            }
        };

        abstract TieTest test(double weight, Sums a, Sums b, double total);
    }

    /** What the ties of one actor sum to. */
    private static final class Sums {
        private double strength;
        private int degree;
    }

    @Override
    public List<TieTest> test(List<TieCount> pairs, Map<String, Long> storiesOf) {
        Map<String, Sums> actors = new HashMap<>();
        double total = 0;
        for (TieCount pair : pairs) {
            double added = weight.of(pair);
            for (String end : List.of(pair.a(), pair.b())) {
                Sums sums = actors.computeIfAbsent(end, id -> new Sums());
                sums.strength += added;
                sums.degree++;
                total += added;
            }
        }
        List<TieTest> tests = new ArrayList<>(pairs.size());
        for (TieCount pair : pairs) {
            tests.add(filter.test(weight.of(pair), actors.get(pair.a()), actors.get(pair.b()), total));
        }
        return tests;
    }

    @Override
    public long tests(long ties, long actors) {
        return ties;
    }
}
