package entente.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import entente.network.centrality.Constraint;
import entente.network.centrality.Coreness;
import entente.network.centrality.DegreeCentrality;
import entente.network.centrality.EigenvectorCentrality;
import entente.network.centrality.KatzCentrality;
import entente.network.centrality.LocalClustering;
import entente.network.centrality.PageRank;
import entente.network.path.PathLength;
import entente.network.path.ShortestPathCentralities;
import entente.network.path.ShortestPaths;
import entente.network.path.sampled.SampledBetweenness;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jgrapht.Graph;
import org.junit.jupiter.api.Test;

/** What holds of every measure, whatever it measures. */
final class MeasureLawsTest {

    private static final int FIRST_WITH_INT_OVERFLOW = 46_350;

    private static final Map<String, Function<Network, Scores>> PATHS = Map.of(
            "betweenness by hops", network -> paths(network, PathLength.HOPS).betweenness(),
            "betweenness by distance",
                    network -> paths(network, PathLength.DISTANCE).betweenness(),
            "closeness by hops", network -> paths(network, PathLength.HOPS).closeness(),
            "closeness by distance",
                    network -> paths(network, PathLength.DISTANCE).closeness(),
            "harmonic by hops", network -> paths(network, PathLength.HOPS).harmonic(),
            "harmonic by distance",
                    network -> paths(network, PathLength.DISTANCE).harmonic());

    private static final Map<String, Function<Network, Scores>> OTHERS = Map.of(
            "degree", DegreeCentrality::new,
            "coreness", Coreness::new,
            "pagerank", PageRank::new,
            "katz", KatzCentrality::new,
            "clustering", LocalClustering::unweighted,
            "clustering by strength", LocalClustering::of,
            "constraint", Constraint::new);

    @Property(tries = 200)
    void ties_without_strength_are_as_good_as_none(@ForAll("networks") Network network, @ForAll long seed) {
        List<WeightedTie> ties = ties(network, 1);
        List<WeightedTie> more = new ArrayList<>(ties);
        Graph<String, Integer> graph = network.byStrength();
        for (String a : network.actors()) {
            for (String b : network.actors()) {
                if (a.compareTo(b) < 0 && !graph.containsEdge(a, b) && (a + b + seed).hashCode() % 3 == 0) {
                    more.add(new WeightedTie(a, b, 0, 1, 0));
                }
            }
        }
        Network fewer = Network.of(network.actors(), ties);
        Network all = Network.of(network.actors(), more);

        assertEqual(PATHS, fewer, all, 1);
        assertEqual(OTHERS, fewer, all, 1);
    }

    @Property(tries = 200)
    void only_distances_depend_on_the_unit_of_strength(@ForAll("networks") Network network) {
        for (double unit : new double[] {0.25, 1000}) {
            Network scaled = Network.of(network.actors(), ties(network, unit));
            assertEqual(OTHERS, network, scaled, 1);
            PATHS.forEach((name, measure) -> {
                boolean length = name.endsWith("distance") && !name.startsWith("betweenness");
                assertClose(
                        name,
                        measure.apply(scaled).values(),
                        measure.apply(network).values(),
                        length ? unit : 1);
            });
        }
    }

    @Property(tries = 100)
    void where_all_are_equally_strong_strength_does_not_matter(
            @ForAll @IntRange(max = 14) int n, @ForAll @IntRange(max = 10) int density, @ForAll long seed) {
        Network network = Networks.random(n, density / 10.0, 1, seed);

        assertThat(LocalClustering.of(network).values())
                .containsExactly(LocalClustering.unweighted(network).values(), offset(1e-12));
        ShortestPathCentralities hops = paths(network, PathLength.HOPS);
        ShortestPathCentralities distances = paths(network, PathLength.DISTANCE);
        assertThat(distances.betweenness().values())
                .containsExactly(hops.betweenness().values(), offset(1e-12));
        assertThat(distances.closeness().values())
                .containsExactly(hops.closeness().values(), offset(1e-12));
        assertThat(distances.harmonic().values())
                .containsExactly(hops.harmonic().values(), offset(1e-12));
    }

    @Property(tries = 100)
    void strangers_change_nothing_near_home(
            @ForAll("networks") Network home, @ForAll @IntRange(min = 1, max = 6) int strangers) {
        List<String> actors = new ArrayList<>(home.actors());
        List<WeightedTie> ties = ties(home, 1);
        for (int i = 0; i < strangers; i++) {
            actors.add("s" + i);
            if (i > 0) {
                ties.add(WeightedTie.of("s0", "s" + i, 5));
            }
        }
        Network both = Network.of(actors, ties);
        for (String local : List.of("degree", "coreness", "clustering", "clustering by strength", "constraint")) {
            double[] alone = OTHERS.get(local).apply(home).values();
            double[] among = OTHERS.get(local).apply(both).values();
            assertClose(local, Arrays.copyOf(among, alone.length), alone, 1);
        }
    }

    @Test
    void all_in_a_clique_stand_alike() {
        int n = 12;
        Network clique = Networks.clique(n);
        Map<String, Double> expected = Map.of(
                "degree",
                n - 1.0,
                "coreness",
                n - 1.0,
                "pagerank",
                1.0 / n,
                "katz",
                1 / Math.sqrt(n),
                "clustering",
                1.0,
                "clustering by strength",
                1.0,
                "constraint",
                Math.pow(1 + (n - 2.0) / (n - 1), 2) / (n - 1));
        OTHERS.forEach((name, measure) -> assertClose(
                name,
                measure.apply(clique).values(),
                DoubleStream.generate(() -> expected.get(name)).limit(n).toArray(),
                1));
        PATHS.forEach((name, measure) -> assertThat(measure.apply(clique).values())
                .as(name)
                .containsOnly(measure.apply(clique).value(0)));
    }

    @Test
    void a_great_star_has_the_scores_of_any_star() {
        int n = FIRST_WITH_INT_OVERFLOW;
        Network star = Networks.star(n);
        double leaves = n - 1;
        // Of one leaf, from rank(leaf) = (1 - d) / n + d rank(middle) / leaves and that all sum to 1.
        double leaf = (0.15 / n + 0.85 / leaves) / 1.85;

        assertEnds(new DegreeCentrality(star), leaves, 1);
        assertEnds(new Coreness(star), 1, 1);
        assertEnds(LocalClustering.of(star), 0, 0);
        assertEnds(new Constraint(star), 1 / leaves, 1);
        assertEnds(new PageRank(star), 1 - leaves * leaf, leaf);
        assertEnds(new EigenvectorCentrality(star), Math.sqrt(0.5), Math.sqrt(0.5 / leaves));
        for (PathLength length : PathLength.values()) {
            assertThat(SampledBetweenness.of(star, length, 0.02, 0.99, 1, 1).value(0))
                    .isCloseTo(1, offset(0.02));
            ShortestPathCentralities far = ShortestPaths.withoutBetweenness(star, length, 1);
            assertEnds(far.closeness(), 1, leaves / (2 * leaves - 1));
        }
    }

    private static void assertEnds(Scores scores, double middle, double leaf) {
        String measure = scores.getClass().getSimpleName();
        assertThat(scores.value(0)).as(measure).isCloseTo(middle, offset(1e-9));
        assertThat(scores.value(FIRST_WITH_INT_OVERFLOW - 1)).as(measure).isCloseTo(leaf, offset(1e-9));
    }

    private static void assertEqual(
            Map<String, Function<Network, Scores>> measures, Network one, Network other, double factor) {
        measures.forEach((name, measure) -> assertClose(
                name, measure.apply(other).values(), measure.apply(one).values(), factor));
    }

    private static void assertClose(String measure, double[] found, double[] expected, double factor) {
        double[] scaled = Arrays.stream(expected).map(x -> x * factor).toArray();
        assertThat(found).as(measure).hasSameSizeAs(scaled);
        for (int i = 0; i < found.length; i++) {
            if (!(Double.isNaN(found[i]) && Double.isNaN(scaled[i]))) {
                assertThat(found[i]).as(measure).isCloseTo(scaled[i], offset(1e-9 * Math.max(1, Math.abs(scaled[i]))));
            }
        }
    }

    private static ShortestPathCentralities paths(Network network, PathLength length) {
        return ShortestPaths.of(network, length, 1);
    }

    private static List<WeightedTie> ties(Network network, double unit) {
        Graph<String, Integer> graph = network.byStrength();
        List<WeightedTie> ties = new ArrayList<>();
        for (Integer edge : graph.edgeSet()) {
            ties.add(WeightedTie.of(
                    graph.getEdgeSource(edge), graph.getEdgeTarget(edge), unit * graph.getEdgeWeight(edge)));
        }
        return ties;
    }

    @Provide
    Arbitrary<Network> networks() {
        return Networks.any();
    }
}
