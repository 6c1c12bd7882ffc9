package entente.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import entente.network.centrality.Constraint;
import entente.network.centrality.Coreness;
import entente.network.centrality.DegreeCentrality;
import entente.network.centrality.EigenvectorCentrality;
import entente.network.centrality.KatzCentrality;
import entente.network.centrality.LocalClustering;
import entente.network.centrality.PageRank;
import entente.network.centrality.PnIndex;
import entente.network.centrality.Strength;
import entente.network.community.ModuleRoles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.ClusteringCoefficient;
import org.jgrapht.graph.AsUnweightedGraph;
import org.junit.jupiter.api.Test;

/** The measures other than those of shortest paths, against short definitions on dense matrices and against JGraphT. */
final class CentralitiesTest {

    private static final Map<String, Function<Network, Scores>> MEASURES = Map.ofEntries(
            Map.entry("degree", DegreeCentrality::new),
            Map.entry("strength", Strength::of),
            Map.entry("coreness", Coreness::new),
            Map.entry("pagerank", PageRank::new),
            Map.entry("katz", network -> new KatzCentrality(network, 0.9 / Math.max(1, greatest(network)))),
            Map.entry("clustering", LocalClustering::of),
            Map.entry("constraint", Constraint::new),
            Map.entry("pn", PnIndex::new));

    @Property(tries = 200)
    void names_do_not_matter(@ForAll("networks") Network network, @ForAll long seed) {
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

        MEASURES.forEach((name, measure) -> {
            Scores before = measure.apply(network);
            Scores after = measure.apply(renamed);
            for (int i = 0; i < network.size(); i++) {
                assertSame(name, after.getVertexScore(names.get(i)), before.value(i), 1e-9);
            }
        });
    }

    @Property
    void pagerank_and_katz_solve_their_equations(@ForAll("tied") Network network) {
        int n = network.size();
        RealMatrix a = matrix(network.strength());
        double[] strength = network.strength().strengths();
        RealMatrix walk = a.copy();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                walk.setEntry(i, j, strength[j] > 0 ? a.getEntry(i, j) / strength[j] : 1.0 / n);
            }
        }
        PageRank rank = new PageRank(network);
        assertThat(rank.converged()).isTrue();
        assertClose(rank.values(), solve(walk.scalarMultiply(0.85), 0.15 / n), 1e-9);
        assertThat(Arrays.stream(rank.values()).sum()).isCloseTo(1, offset(1e-9));

        KatzCentrality katz = new KatzCentrality(network);
        assertThat(katz.converged()).isTrue();
        assertThat(katz.alpha() * greatest(network)).isCloseTo(0.9, offset(1e-4));
        double[] walks = solve(a.scalarMultiply(katz.alpha()), 1);
        assertClose(katz.values(), new ArrayRealVector(walks).unitVector().toArray(), 1e-9);
        assertThatThrownBy(() -> new KatzCentrality(network, 1.0001 / greatest(network)))
                .hasMessageStartingWith("alpha must be in [0, ");
    }

    @Property
    void the_eigenvector_is_one_of_the_greatest_eigenvalue(@ForAll("tied") Network network) {
        EigenvectorCentrality found = new EigenvectorCentrality(network);
        double[] x = found.values();

        assertThat(found.converged()).isTrue();
        assertThat(found.eigenvalue()).isCloseTo(greatest(network), offset(1e-9 * greatest(network)));
        assertThat(Arrays.stream(x).map(v -> v * v).sum()).isCloseTo(1, offset(1e-12));
        assertThat(Arrays.stream(x).min().orElseThrow()).isNotNegative();
        double[] image = matrix(network.strength()).operate(x);
        for (int i = 0; i < x.length; i++) {
            assertThat(image[i]).isCloseTo(found.eigenvalue() * x[i], offset(1e-8 * found.eigenvalue()));
        }
    }

    /** Then any mixture of their vectors belongs to that eigenvalue, one with two signs too; ours has none below 0. */
    @Test
    void unlike_parts_of_one_eigenvalue_keep_the_length() {
        Network network = Network.of(
                Networks.names(14),
                List.of(
                        Networks.tie(1, 7, 1),
                        Networks.tie(1, 10, 1),
                        Networks.tie(7, 10, 1),
                        Networks.tie(4, 7, 2),
                        Networks.tie(2, 10, 2),
                        Networks.tie(3, 5, 2),
                        Networks.tie(3, 11, 2),
                        Networks.tie(5, 8, 1),
                        Networks.tie(6, 11, 1),
                        Networks.tie(9, 13, 1)));
        EigenvectorCentrality found = new EigenvectorCentrality(network);

        assertThat(found.eigenvalue()).isCloseTo(3, offset(1e-9));
        assertThat(Arrays.stream(found.values()).map(v -> v * v).sum()).isCloseTo(1, offset(1e-12));
        assertThat(Arrays.stream(found.values()).min().orElseThrow()).isNotNegative();
    }

    @Test
    void a_star_and_a_long_path_have_their_eigenvectors() {
        double[] star = new EigenvectorCentrality(Networks.star(5)).values();
        assertThat(star[0]).isCloseTo(Math.sqrt(0.5), offset(1e-10));
        assertThat(star[1]).isCloseTo(Math.sqrt(0.125), offset(1e-10));

        // The gap between the two greatest eigenvalues of a path of 200 is 2e-4 of them.
        EigenvectorCentrality path = new EigenvectorCentrality(Networks.path(200));
        assertThat(path.converged()).isTrue();
        for (int i = 0; i < 200; i++) {
            assertThat(path.value(i)).isCloseTo(Math.sqrt(2 / 201.0) * Math.sin(Math.PI * (i + 1) / 201), offset(1e-9));
        }
    }

    @Property
    void the_core_is_what_peeling_leaves(@ForAll("networks") Network network) {
        double[] core = new Coreness(network).values();
        Rows rows = network.strength();
        for (int k = 0; k < network.size(); k++) {
            boolean[] in = new boolean[network.size()];
            Arrays.fill(in, true);
            for (int round = 0; round < network.size(); round++) {
                for (int v = 0; v < in.length; v++) {
                    in[v] &= IntStream.range(rows.begin(v), rows.end(v))
                                    .filter(e -> in[rows.target(e)])
                                    .count()
                            >= k;
                }
            }
            for (int v = 0; v < in.length; v++) {
                assertThat(core[v] >= k).isEqualTo(in[v]);
            }
        }
    }

    @Property
    void clustering_and_constraint_follow_their_definitions(@ForAll("networks") Network network) {
        int n = network.size();
        double[][] w = n == 0 ? new double[0][0] : matrix(network.strength()).getData();
        double[] s = network.strength().strengths();
        double[] clustering = new double[n];
        double[] constraint = new double[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double over = 0;
                for (int h = 0; h < n; h++) {
                    clustering[i] += w[i][j] * w[j][h] * w[i][h] > 0
                            ? (w[i][j] + w[i][h])
                                    / 2
                                    / (s[i] * (network.strength().degree(i) - 1))
                            : 0;
                    over += w[i][h] > 0 ? w[i][h] / s[i] * w[h][j] / s[h] : 0;
                }
                constraint[i] += w[i][j] > 0 ? Math.pow(w[i][j] / s[i] + over, 2) : 0;
            }
            constraint[i] = s[i] > 0 ? constraint[i] : Double.NaN;
        }

        double[] foundConstraint = new Constraint(network).values();
        for (int i = 0; i < n; i++) {
            assertSame("constraint", foundConstraint[i], constraint[i], 1e-12);
        }
        assertClose(LocalClustering.of(network).values(), clustering, 1e-12);
        Map<String, Double> jgrapht =
                new ClusteringCoefficient<>(new AsUnweightedGraph<>(network.byStrength())).getScores();
        LocalClustering.unweighted(network).getScores().forEach((actor, score) -> assertThat(score)
                .isCloseTo(jgrapht.get(actor), offset(1e-12)));
    }

    @Property
    void the_pn_index_solves_its_equation(@ForAll("networks") Network network, @ForAll long seed) {
        Network signed = signed(network, seed);
        int n = signed.size();
        double[] found = new PnIndex(signed).values();
        if (n < 2 || signed.positive().arcs() + signed.negative().arcs() == 0) {
            assertThat(found).containsOnly(n == 0 ? new double[0] : new double[] {1});
            return;
        }
        if (n == 2 && signed.negative().strength(0) > signed.positive().strength(0)) {
            assertThat(found).containsExactly(0.5, 0.5);
            return;
        }
        RealMatrix p = matrix(signed.positive());
        RealMatrix q = matrix(signed.negative());
        RealMatrix a = p.copy();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double balance = p.getEntry(i, j) - q.getEntry(i, j);
                a.setEntry(i, j, balance > 0 ? 1 : balance < 0 ? -2 : 0);
            }
        }
        assertClose(found, solve(a.scalarMultiply(1 / (2.0 * n - 2)), 1), 1e-11);
    }

    @Test
    void friends_lift_and_foes_sink() {
        // Two friends and their common foe: 1 / (1 - 1/4) more or less.
        Network network = Network.of(List.of(
                new WeightedTie("a", "b", 0, 3, 0),
                new WeightedTie("a", "c", 0, 0, 1),
                new WeightedTie("b", "c", 0, 1, 4)));
        PnIndex found = new PnIndex(network);

        // x = 1 + (x - 2y) / 4 for both friends, y = 1 - x for the foe
        assertThat(found.getVertexScore("a")).isCloseTo(2.0, offset(1e-12));
        assertThat(found.getVertexScore("b")).isCloseTo(2.0, offset(1e-12));
        assertThat(found.getVertexScore("c")).isCloseTo(-1.0, offset(1e-12));
    }

    @Property
    void roles_follow_their_definitions(@ForAll("networks") Network network, @ForAll long seed) {
        Random random = new Random(seed);
        int n = network.size();
        int[] module = IntStream.range(0, n).map(i -> 7 - 3 * random.nextInt(3)).toArray();
        ModuleRoles roles = new ModuleRoles(network, module);
        double[][] w = n == 0 ? new double[0][0] : matrix(network.strength()).getData();
        for (int i = 0; i < n; i++) {
            int own = i;
            double all = Arrays.stream(w[i]).sum();
            double spread = Arrays.stream(module)
                    .distinct()
                    .mapToDouble(m -> Math.pow(toModule(w[own], module, m) / all, 2))
                    .sum();
            assertThat(roles.participation().value(i)).isCloseTo(all > 0 ? 1 - spread : 0, offset(1e-12));
            double[] inside = IntStream.range(0, n)
                    .filter(j -> module[j] == module[own])
                    .mapToDouble(j -> toModule(w[j], module, module[own]))
                    .toArray();
            double mean = Arrays.stream(inside).average().orElseThrow();
            double deviation = Math.sqrt(Arrays.stream(inside)
                    .map(x -> (x - mean) * (x - mean))
                    .average()
                    .orElseThrow());
            assertThat(roles.withinModule().value(i))
                    .isCloseTo(
                            deviation > 1e-9 ? (toModule(w[own], module, module[own]) - mean) / deviation : 0,
                            offset(1e-9));
        }
        assertThatThrownBy(() -> new ModuleRoles(network, new int[n + 1]))
                .hasMessage("each of " + n + " actors must have a module, got " + (n + 1));
    }

    @Test
    void a_network_without_ties_has_plain_scores() {
        Network network = Networks.of(4);

        assertThat(new PageRank(network).values()).containsOnly(0.25);
        assertThat(new KatzCentrality(network).values()).containsOnly(0.5);
        assertThat(new EigenvectorCentrality(network).values()).containsOnly(0.5);
        assertThat(new PnIndex(network).values()).containsOnly(1);
        assertThat(new Coreness(network).values()).containsOnly(0);
        assertThat(LocalClustering.of(network).values()).containsOnly(0);
        assertThat(new Constraint(network).values()).containsOnly(Double.NaN);
        MEASURES.values()
                .forEach(measure ->
                        assertThat(measure.apply(Networks.of(0)).getScores()).isEmpty());
        MEASURES.values()
                .forEach(measure ->
                        assertThat(measure.apply(Networks.of(1)).values()).hasSize(1));
    }

    @Test
    void scores_are_a_map_that_nobody_can_change() {
        Scores degrees = new DegreeCentrality(Networks.star(4));

        assertThat(degrees.getScores())
                .isEqualTo(Map.of("a000000", 3.0, "a000001", 1.0, "a000002", 1.0, "a000003", 1.0))
                .doesNotContainKey("x");
        assertThatThrownBy(() -> degrees.getScores().put("a000000", 0.0))
                .isInstanceOf(UnsupportedOperationException.class);
        degrees.values()[0] = 7;
        assertThat(degrees.value(0)).isEqualTo(3);
        assertThatThrownBy(() -> degrees.getVertexScore("x")).hasMessage("an actor must be in the network, got x");
    }

    @Test
    void damping_and_tolerance_have_bounds() {
        assertThatThrownBy(() -> new PageRank(Networks.path(3), 1, 1e-9))
                .hasMessage("damping must be in [0, 1), got 1.0");
        assertThatThrownBy(() -> new PageRank(Networks.path(3), 0.85, 0))
                .hasMessage("tolerance must be above 0, got 0.0");
    }

    private static double toModule(double[] weights, int[] module, int m) {
        return IntStream.range(0, weights.length)
                .filter(j -> module[j] == m)
                .mapToDouble(j -> weights[j])
                .sum();
    }

    private static Network signed(Network network, long seed) {
        Random random = new Random(seed);
        Graph<String, Integer> graph = network.byStrength();
        return Network.of(
                network.actors(),
                graph.edgeSet().stream()
                        .map(e -> new WeightedTie(
                                graph.getEdgeSource(e),
                                graph.getEdgeTarget(e),
                                1,
                                random.nextInt(3),
                                random.nextInt(3)))
                        .toList());
    }

    private static RealMatrix matrix(Rows rows) {
        RealMatrix matrix = new Array2DRowRealMatrix(rows.size(), rows.size());
        for (int v = 0; v < rows.size(); v++) {
            for (int e = rows.begin(v); e < rows.end(v); e++) {
                matrix.setEntry(v, rows.target(e), rows.weight(e));
            }
        }
        return matrix;
    }

    private static double[] solve(RealMatrix a, double right) {
        int n = a.getRowDimension();
        return new LUDecomposition(MatrixUtils.createRealIdentityMatrix(n).subtract(a))
                .getSolver()
                .solve(new ArrayRealVector(n, right))
                .toArray();
    }

    /** Far from zero, where the decomposition does not always converge: all eigenvalues raised by one number. */
    private static double greatest(Network network) {
        if (network.size() == 0) {
            return 0;
        }
        RealMatrix matrix = matrix(network.strength());
        double raise = matrix.getNorm();
        RealMatrix raised =
                matrix.add(MatrixUtils.createRealIdentityMatrix(network.size()).scalarMultiply(raise));
        return Arrays.stream(new EigenDecomposition(raised).getRealEigenvalues())
                        .max()
                        .orElseThrow()
                - raise;
    }

    private static void assertClose(double[] found, double[] expected, double within) {
        assertThat(found).hasSameSizeAs(expected);
        for (int i = 0; i < found.length; i++) {
            assertSame("actor " + i, found[i], expected[i], within);
        }
    }

    private static void assertSame(String what, double found, double expected, double within) {
        if (Double.isNaN(expected)) {
            assertThat(found).as(what).isNaN();
        } else {
            assertThat(found).as(what).isCloseTo(expected, offset(within * Math.max(1, Math.abs(expected))));
        }
    }

    @Provide
    Arbitrary<Network> networks() {
        return Networks.any();
    }

    @Provide
    Arbitrary<Network> tied() {
        return Networks.any().filter(network -> network.ties() > 0);
    }
}
