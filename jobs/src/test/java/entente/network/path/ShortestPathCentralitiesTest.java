package entente.network.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import entente.network.Network;
import entente.network.Networks;
import entente.network.Rows;
import entente.network.Scores;
import entente.network.Serialized;
import entente.network.WeightedTie;
import entente.network.path.search.Buckets;
import entente.network.path.search.LengthGrid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.HarmonicCentrality;
import org.junit.jupiter.api.Test;

final class ShortestPathCentralitiesTest {

    /** Lengths 1/w of integer strengths up to 12, times this, are integers: the brute force needs no tolerance. */
    private static final long LENGTH = 27_720;

    @Property
    void all_three_are_what_counting_every_path_gives(@ForAll("networks") Network network, @ForAll PathLength length) {
        ShortestPathCentralities found = ShortestPaths.of(network, length, 1);

        Paths paths = new Paths(network, length);
        assertClose(found.betweenness().values(), paths.betweenness());
        assertClose(found.closeness().values(), paths.closeness());
        assertClose(found.harmonic().values(), paths.harmonic());
    }

    @Property(tries = 200)
    void trees_and_twins_change_nothing(@ForAll("treesAndTwins") Network network, @ForAll PathLength length) {
        ShortestPathCentralities found = ShortestPaths.of(network, length, 1);

        Paths paths = new Paths(network, length);
        assertClose(found.betweenness().values(), paths.betweenness());
        assertClose(found.closeness().values(), paths.closeness());
        assertClose(found.harmonic().values(), paths.harmonic());
    }

    @Property
    void distances_need_no_betweenness(@ForAll("networks") Network network, @ForAll PathLength length) {
        ShortestPathCentralities found = ShortestPaths.withoutBetweenness(network, length, 1);
        ShortestPathCentralities all = ShortestPaths.of(network, length, 1);

        assertThat(found.closeness().values()).containsExactly(all.closeness().values());
        assertThat(found.harmonic().values()).containsExactly(all.harmonic().values());
        assertThatThrownBy(found::betweenness).hasMessage("betweenness was left out of this computation");
    }

    @Property(tries = 200)
    void names_do_not_matter(@ForAll("treesAndTwins") Network network, @ForAll PathLength length, @ForAll long seed) {
        List<String> names = new ArrayList<>(network.actors());
        Collections.shuffle(names, new Random(seed));
        Graph<String, Integer> graph = network.byStrength();
        Network renamed = Network.of(
                names,
                graph.edgeSet().stream()
                        .map(e -> WeightedTie.of(
                                names.get(network.index(graph.getEdgeSource(e))),
                                names.get(network.index(graph.getEdgeTarget(e))),
                                graph.getEdgeWeight(e)))
                        .toList());

        Scores before = ShortestPaths.of(network, length, 1).betweenness();
        Scores after = ShortestPaths.of(renamed, length, 1).betweenness();

        for (int i = 0; i < network.size(); i++) {
            assertThat(after.getVertexScore(names.get(i))).isCloseTo(before.value(i), offset(1e-12));
        }
    }

    @Property(tries = 100)
    void jgrapht_agrees_through_the_view_of_distances(@ForAll long seed) {
        // Strengths without equal paths: JGraphT compares lengths as floating-point numbers. Not normalised: its own
        // divides
        // by a product of integers that overflows, after halving.
        Random random = new Random(seed);
        int n = 12;
        Network plain = Networks.random(n, 0.3, 1, seed);
        Network network = Network.of(
                plain.actors(),
                new Paths(plain, PathLength.HOPS)
                        .ties().stream()
                                .map(t -> WeightedTie.of(t.a(), t.b(), 1 + random.nextDouble()))
                                .toList());

        ShortestPathCentralities found = ShortestPaths.of(network, PathLength.DISTANCE, 1);

        new BetweennessCentrality<>(network.byDistance(), false).getScores().forEach((actor, score) -> assertThat(
                        found.betweenness().getVertexScore(actor))
                .isCloseTo(2 * score / ((n - 1.0) * (n - 2)), offset(1e-12)));
        new HarmonicCentrality<>(network.byDistance(), false, false).getScores().forEach((actor, score) -> assertThat(
                        found.harmonic().getVertexScore(actor))
                .isCloseTo(score, offset(1e-9)));
    }

    @Test
    void neither_threads_nor_copies_of_the_plan_change_a_bit() throws Exception {
        Network network = Networks.random(700, 0.008, 5, 20230222);
        for (PathLength length : PathLength.values()) {
            ShortestPathCentralities one = ShortestPaths.of(network, length, 1);
            ShortestPathCentralities three = ShortestPaths.of(network, length, 3);

            ShortestPathPlan plan = ShortestPaths.plan(network, length);
            ShortestPathPlan copy = Serialized.copy(plan);
            ShortestPathTotals totals = plan.totals();
            List<ShortestPathSums> backwards = new ArrayList<>();
            for (int batch = plan.batches() - 1; batch >= 0; batch--) {
                backwards.add(0, Serialized.copy(copy.sums(batch)));
            }
            backwards.forEach(totals::add);

            assertThat(plan.batches()).isGreaterThan(3);
            for (ShortestPathCentralities other : List.of(three, totals.centralities())) {
                assertThat(other.betweenness().values())
                        .containsExactly(one.betweenness().values());
                assertThat(other.closeness().values())
                        .containsExactly(one.closeness().values());
                assertThat(other.harmonic().values())
                        .containsExactly(one.harmonic().values());
            }
            assertThatThrownBy(copy::totals)
                    .hasMessage("sums must be added up where the plan was made, got a copy of the plan");
            assertThatThrownBy(() -> plan.totals().add(backwards.get(1)))
                    .hasMessage("batches must be added in order: expected 0, got 1");
            assertThatThrownBy(() -> plan.totals().centralities())
                    .hasMessage("all " + plan.batches() + " batches must be added first, got 0");
        }
    }

    @Test
    void many_sources_are_searched_in_groups_that_end_anywhere() {
        Network network = Networks.random(700, 0.004, 1, 7);
        ShortestPathCentralities found = ShortestPaths.of(network, PathLength.HOPS, 1);

        Paths paths = new Paths(network, PathLength.HOPS);
        assertClose(found.betweenness().values(), paths.betweenness());
        assertClose(found.closeness().values(), paths.closeness());
        assertClose(found.harmonic().values(), paths.harmonic());
    }

    @Test
    void strengths_a_billion_times_apart_go_through_the_heap() {
        Network network = Networks.random(40, 0.2, 9, 3);
        Network stretched = Network.of(
                network.actors(),
                new Paths(network, PathLength.HOPS)
                        .ties().stream()
                                .map(t -> WeightedTie.of(t.a(), t.b(), Math.pow(10, t.strength())))
                                .toList());
        LengthGrid grid = new LengthGrid(stretched.strength());
        double[] units = grid.rows().weights();
        assertThat(Buckets.needed((long) Arrays.stream(units).min().orElseThrow(), (long)
                        Arrays.stream(units).max().orElseThrow()))
                .isGreaterThan(1 << 22);

        ShortestPathCentralities found = ShortestPaths.of(stretched, PathLength.DISTANCE, 1);

        Paths paths = new Paths(stretched, grid);
        assertClose(found.betweenness().values(), paths.betweenness());
    }

    @Test
    void three_thirds_are_one() {
        // From 0 to 3 lead one tie of length 1 and three of 1/3 each: two shortest paths.
        Network network = Networks.of(
                4, Networks.tie(0, 3, 1), Networks.tie(0, 1, 3), Networks.tie(1, 2, 3), Networks.tie(2, 3, 3));

        assertThat(ShortestPaths.of(network, PathLength.DISTANCE, 1)
                        .betweenness()
                        .values())
                .containsExactly(0, 0.5, 0.5, 0);
    }

    @Test
    void the_middle_of_a_star_stands_between_all_however_many() {
        // 46,350 leaves: the number of pairs is beyond an int.
        int n = 46_351;
        for (PathLength length : PathLength.values()) {
            ShortestPathCentralities found = ShortestPaths.of(Networks.star(n), length, 1);

            assertThat(found.betweenness().value(0)).isEqualTo(1);
            assertThat(found.betweenness().value(1)).isEqualTo(0);
            assertThat(found.closeness().value(0)).isEqualTo(1);
            assertThat(found.closeness().value(n - 1)).isCloseTo((n - 1.0) / (1 + 2.0 * (n - 2)), offset(1e-12));
            assertThat(found.harmonic().value(n - 1)).isCloseTo(1 + (n - 2) / 2.0, offset(1e-7));
        }
    }

    @Test
    void nobody_stands_between_in_a_clique() {
        ShortestPathCentralities found = ShortestPaths.of(Networks.clique(30), PathLength.HOPS, 1);

        assertThat(found.betweenness().values()).containsOnly(0);
        assertThat(found.closeness().values()).containsOnly(1);
        assertThat(found.harmonic().values()).containsOnly(29);
    }

    @Test
    void few_or_no_actors_have_no_betweenness() {
        for (PathLength length : PathLength.values()) {
            assertThat(ShortestPaths.of(Networks.of(0), length, 2).betweenness().values())
                    .isEmpty();
            assertThat(ShortestPaths.of(Networks.of(1), length, 2).closeness().values())
                    .containsExactly(0);
            assertThat(ShortestPaths.of(Networks.path(2), length, 2)
                            .betweenness()
                            .values())
                    .containsExactly(0, 0);
            assertThat(ShortestPaths.of(Networks.path(2), length, 2).closeness().values())
                    .containsExactly(1, 1);
        }
    }

    @Test
    void a_long_path_is_searched_in_time_linear_in_its_length() {
        int n = 3000;
        for (PathLength length : PathLength.values()) {
            double[] found =
                    ShortestPaths.of(Networks.path(n), length, 1).betweenness().values();

            for (int i = 0; i < n; i++) {
                assertThat(found[i]).isCloseTo(2.0 * i * (n - 1 - i) / ((n - 1.0) * (n - 2)), offset(1e-12));
            }
        }
    }

    @Test
    void more_paths_than_a_double_counts_are_refused() {
        // A chain of 1,030 squares: 2^1030 shortest paths from end to end.
        int squares = 1030;
        List<WeightedTie> ties = new ArrayList<>();
        for (int i = 0; i < squares; i++) {
            for (int side = 1; side <= 2; side++) {
                ties.add(Networks.tie(3 * i, 3 * i + side, 1));
                ties.add(Networks.tie(3 * i + side, 3 * i + 3, 1));
            }
        }
        Network network = Network.of(ties);
        for (PathLength length : PathLength.values()) {
            assertThatThrownBy(() -> ShortestPaths.of(network, length, 2))
                    .isInstanceOf(ArithmeticException.class)
                    .hasMessageStartingWith("shortest paths between two actors must number below 1.8e308");
        }
        assertThatThrownBy(() -> ShortestPaths.of(network, PathLength.HOPS, 0))
                .hasMessage("threads must be at least 1, got 0");
    }

    private static void assertClose(double[] found, double[] expected) {
        assertThat(found).hasSameSizeAs(expected);
        for (int i = 0; i < found.length; i++) {
            assertThat(found[i]).as("actor %d", i).isCloseTo(expected[i], offset(1e-11 * Math.max(1, expected[i])));
        }
    }

    @Provide
    Arbitrary<Network> networks() {
        return Networks.any();
    }

    /** A random core, trees hung on it, and copies of some vertices. */
    @Provide
    Arbitrary<Network> treesAndTwins() {
        return Combinators.combine(Networks.any(), Arbitraries.integers().between(0, 12), Arbitraries.longs())
                .as((core, more, seed) -> {
                    Random random = new Random(seed);
                    List<WeightedTie> ties = new ArrayList<>(new Paths(core, PathLength.HOPS).ties());
                    int n = core.size();
                    for (int i = 0; i < more && n > 0; i++, n++) {
                        String model = Networks.name(random.nextInt(n));
                        if (random.nextBoolean()) {
                            ties.add(WeightedTie.of(Networks.name(n), model, 1 + random.nextInt(3)));
                        } else {
                            String twin = Networks.name(n);
                            List<WeightedTie> same = ties.stream()
                                    .filter(t -> t.a().equals(model) || t.b().equals(model))
                                    .map(t -> WeightedTie.of(twin, t.a().equals(model) ? t.b() : t.a(), t.strength()))
                                    .toList();
                            ties.addAll(same);
                            if (random.nextBoolean()) {
                                ties.add(WeightedTie.of(twin, model, 1 + random.nextInt(3)));
                            }
                        }
                    }
                    return Network.of(Networks.names(n), ties);
                });
    }

    /** All distances by Floyd and Warshall, all numbers of shortest paths by the definition. */
    private static final class Paths {

        private static final long FAR = Long.MAX_VALUE / 4;

        private final Network network;
        private final int n;
        private final double unit;
        private final long[][] dist;
        private final double[][] count;

        Paths(Network network, PathLength length) {
            this(
                    network,
                    network.strength()
                            .withWeights(Arrays.stream(network.strength().weights())
                                    .map(w -> length == PathLength.HOPS ? LENGTH : LENGTH / w)
                                    .toArray()),
                    1.0 / LENGTH);
        }

        Paths(Network network, LengthGrid grid) {
            this(network, grid.rows(), grid.unit());
        }

        private Paths(Network network, Rows lengths, double unit) {
            this.network = network;
            this.n = network.size();
            this.unit = unit;
            dist = new long[n][n];
            count = new double[n][n];
            for (int i = 0; i < n; i++) {
                Arrays.fill(dist[i], FAR);
                dist[i][i] = 0;
                for (int e = lengths.begin(i); e < lengths.end(i); e++) {
                    dist[i][lengths.target(e)] = (long) lengths.weight(e);
                }
            }
            for (int k = 0; k < n; k++) {
                for (int i = 0; i < n; i++) {
                    for (int j = 0; j < n; j++) {
                        dist[i][j] = Math.min(dist[i][j], dist[i][k] + dist[k][j]);
                    }
                }
            }
            for (int i = 0; i < n; i++) {
                int from = i;
                count[i][i] = 1;
                int[] near = IntStream.range(0, n)
                        .boxed()
                        .sorted((a, b) -> Long.compare(dist[from][a], dist[from][b]))
                        .mapToInt(a -> a)
                        .toArray();
                for (int j : near) {
                    for (int e = lengths.begin(j); e < lengths.end(j) && dist[i][j] < FAR; e++) {
                        int k = lengths.target(e);
                        count[i][k] += dist[i][j] + (long) lengths.weight(e) == dist[i][k] ? count[i][j] : 0;
                    }
                }
            }
        }

        List<WeightedTie> ties() {
            Graph<String, Integer> graph = network.byStrength();
            return graph.edgeSet().stream()
                    .map(e -> WeightedTie.of(graph.getEdgeSource(e), graph.getEdgeTarget(e), graph.getEdgeWeight(e)))
                    .toList();
        }

        double[] betweenness() {
            double[] sums = new double[n];
            for (int s = 0; s < n; s++) {
                for (int t = 0; t < n; t++) {
                    for (int v = 0; v < n; v++) {
                        if (v != s && v != t && s != t && dist[s][t] < FAR && dist[s][v] + dist[v][t] == dist[s][t]) {
                            sums[v] += count[s][v] * count[v][t] / count[s][t] / ((n - 1.0) * (n - 2));
                        }
                    }
                }
            }
            return sums;
        }

        double[] closeness() {
            double[] values = new double[n];
            for (int v = 0; v < n; v++) {
                double reached = Arrays.stream(dist[v]).filter(d -> d < FAR).count() - 1.0;
                double sum = Arrays.stream(dist[v]).filter(d -> d < FAR).sum() * unit;
                values[v] = sum > 0 ? reached / sum * reached / (n - 1) : 0;
            }
            return values;
        }

        double[] harmonic() {
            double[] values = new double[n];
            Arrays.setAll(values, v -> Arrays.stream(dist[v])
                    .filter(d -> d > 0 && d < FAR)
                    .mapToDouble(d -> 1 / (d * unit))
                    .sum());
            return values;
        }
    }
}
