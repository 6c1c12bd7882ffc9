package entente.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import entente.network.centrality.Constraint;
import entente.network.centrality.Coreness;
import entente.network.centrality.DegreeCentrality;
import entente.network.centrality.EigenvectorCentrality;
import entente.network.centrality.KatzCentrality;
import entente.network.centrality.LocalClustering;
import entente.network.centrality.PageRank;
import entente.network.centrality.Strength;
import entente.network.path.PathLength;
import entente.network.path.ShortestPathCentralities;
import entente.network.path.ShortestPaths;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Well-known networks against the values that other tools give; which, stands at the head of each file of values, and
 * {@code reference_values.py} of the benchmarks wrote them. Two networks are small and public enough to stand here too; the
 * others are read from a folder beside the checkout, where there is one.
 */
final class ReferenceNetworksTest {

    private static final Path SHARED = Path.of(System.getProperty("entente.root", "."))
            .resolve("../shared/networks")
            .normalize();

    @ParameterizedTest
    @ValueSource(strings = {"karate_weight", "les_miserables"})
    void known_networks_have_the_values_of_other_tools(String name) throws IOException {
        List<WeightedTie> ties = new ArrayList<>();
        for (CSVRecord row : rows(resource(name + ".ties.csv"))) {
            ties.add(WeightedTie.of(row.get("a"), row.get("b"), Double.parseDouble(row.get("strength"))));
        }
        Network network = Network.of(ties);

        for (CSVRecord row : rows(resource(name + ".values.csv"))) {
            assertValues(network, row.get("actor"), row);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dolphins_2", "polbooks", "jazz", "netsci"})
    void networks_beside_the_checkout_have_the_values_of_other_tools(String name) throws IOException {
        Path edges = SHARED.resolve(name + ".edges.csv");
        assumeTrue(Files.exists(edges), edges + " is not here");
        List<String> actors = new ArrayList<>();
        for (CSVRecord row : rows(Files.newBufferedReader(SHARED.resolve(name + ".nodes.csv")))) {
            actors.add(row.get(0));
        }
        List<WeightedTie> ties = new ArrayList<>();
        for (CSVRecord row : rows(Files.newBufferedReader(edges))) {
            ties.add(WeightedTie.of(row.get(0), row.get(1), row.size() > 2 ? Double.parseDouble(row.get(2)) : 1));
        }
        Network network = Network.of(actors, ties);

        for (CSVRecord row : rows(resource(name + ".values.csv"))) {
            assertValues(network, actors.get(Integer.parseInt(row.get("actor"))), row);
        }
    }

    private static void assertValues(Network network, String actor, CSVRecord expected) {
        Map<String, Double> wanted = new TreeMap<>();
        expected.toMap().forEach((column, value) -> {
            if (!column.equals("actor")) {
                wanted.put(column, Double.parseDouble(value.equals("nan") ? "NaN" : value));
            }
        });
        Map<String, Scores> measures = MEASURES.computeIfAbsent(network, ReferenceNetworksTest::measures);
        assertThat(measures.keySet()).containsExactlyInAnyOrderElementsOf(wanted.keySet());
        wanted.forEach((column, value) -> {
            double found = measures.get(column).getVertexScore(actor);
            if (value.isNaN()) {
                assertThat(found).as("%s of %s", column, actor).isNaN();
            } else {
                assertThat(found)
                        .as("%s of %s", column, actor)
                        .isCloseTo(value, offset(1e-9 * Math.max(1, Math.abs(value))));
            }
        });
    }

    private static final Map<Network, Map<String, Scores>> MEASURES = new LinkedHashMap<>();

    private static Map<String, Scores> measures(Network network) {
        ShortestPathCentralities hops = ShortestPaths.of(network, PathLength.HOPS, 2);
        ShortestPathCentralities distance = ShortestPaths.of(network, PathLength.DISTANCE, 2);
        EigenvectorCentrality eigenvector = new EigenvectorCentrality(network);
        PageRank pageRank = new PageRank(network);
        KatzCentrality katz = new KatzCentrality(network, KatzCentrality.ATTENUATION / eigenvector.eigenvalue());
        assertThat(eigenvector.converged()).isTrue();
        assertThat(pageRank.converged()).isTrue();
        assertThat(katz.converged()).isTrue();
        Map<String, Scores> measures = new TreeMap<>();
        measures.put("degree", new DegreeCentrality(network));
        measures.put("strength", Strength.of(network));
        measures.put("betweenness_hops", hops.betweenness());
        measures.put("betweenness_distance", distance.betweenness());
        measures.put("closeness_hops", hops.closeness());
        measures.put("closeness_distance", distance.closeness());
        measures.put("harmonic_hops", hops.harmonic());
        measures.put("harmonic_distance", distance.harmonic());
        measures.put("eigenvector", eigenvector);
        measures.put("pagerank", pageRank);
        measures.put("katz", katz);
        measures.put("coreness", new Coreness(network));
        measures.put("clustering", LocalClustering.unweighted(network));
        measures.put("clustering_barrat", LocalClustering.of(network));
        measures.put("constraint", new Constraint(network));
        return measures;
    }

    private static List<CSVRecord> rows(Reader source) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setCommentMarker('#')
                .get();
        try (CSVParser parser = format.parse(source)) {
            return parser.getRecords();
        }
    }

    private static Reader resource(String name) {
        try (InputStream in = ReferenceNetworksTest.class.getResourceAsStream(name);
                Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            StringBuilder all = new StringBuilder();
            for (int c = text.read(); c >= 0; c = text.read()) {
                all.append((char) c);
            }
            return new StringReader(all.toString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
