package entente.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Small networks for tests. Actor i is called a000i, so that index and name keep one order. */
public final class Networks {

    private Networks() {}

    public static String name(int i) {
        return String.format(java.util.Locale.ROOT, "a%06d", i);
    }

    public static List<String> names(int n) {
        return IntStream.range(0, n).mapToObj(Networks::name).toList();
    }

    public static WeightedTie tie(int a, int b, double strength) {
        return WeightedTie.of(name(a), name(b), strength);
    }

    public static Network of(int n, WeightedTie... ties) {
        return Network.of(names(n), List.of(ties));
    }

    public static Network path(int n) {
        return Network.of(
                names(n), IntStream.range(1, n).mapToObj(i -> tie(i - 1, i, 1)).toList());
    }

    public static Network star(int n) {
        return Network.of(
                names(n), IntStream.range(1, n).mapToObj(i -> tie(0, i, 1)).toList());
    }

    public static Network clique(int n) {
        List<WeightedTie> ties = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                ties.add(tie(i, j, 1));
            }
        }
        return Network.of(names(n), ties);
    }

    /** Each pair tied with probability {@code density}; strengths are integers in [1, maxStrength]. */
    public static Network random(int n, double density, int maxStrength, long seed) {
        Random random = new Random(seed);
        List<WeightedTie> ties = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                if (random.nextDouble() < density) {
                    ties.add(tie(i, j, 1 + random.nextInt(maxStrength)));
                }
            }
        }
        return Network.of(names(n), ties);
    }

    /** Networks of 0 to 14 actors, from none to all tied, with equal or different integer strengths. */
    public static Arbitrary<Network> any() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 14),
                        Arbitraries.of(0.0, 0.08, 0.15, 0.3, 0.6, 1.0),
                        Arbitraries.of(1, 2, 3, 12),
                        Arbitraries.longs())
                .as(Networks::random);
    }

    /** Those of up to 8 actors, few enough to go through every partition. */
    static Arbitrary<Network> tiny() {
        return any().filter(network -> network.size() <= 8);
    }
}
