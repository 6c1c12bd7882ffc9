package entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of the demonstration run, analysed anew with other settings. */
final class AnalysisSettingsTest {

    private static final double ERROR = 0.02;

    @TempDir
    private static Path folder;

    private static JsonNode usualOutputs;
    private static Map<String, CSVRecord> usualNodes;
    private static Map<String, CSVRecord> usualEdges;
    private static String usualMethods;

    @BeforeAll
    static void analyseAsUsual() throws IOException {
        Path run = analyzed();
        usualOutputs = outputs(run);
        usualNodes = nodes(run);
        usualEdges = rows(run.resolve("edges.csv"));
        usualMethods = Files.readString(run.resolve("methods.md"));
    }

    private static Path analyzed(String... overrides) {
        // How sure the measures are is no matter here, and takes longest.
        List<Object> arguments =
                new ArrayList<>(List.of("analyze", "--out", folder, "--set", "intervals.replicates=0"));
        arguments.addAll(List.of("--tables", Demonstration.run().out().resolve("tables")));
        for (String override : overrides) {
            arguments.add("--set");
            arguments.add(override);
        }
        Invocation invocation = Invocation.of(arguments.toArray());
        assertThat(invocation.code()).as(invocation.err()).isZero();
        return folder.resolve("latest");
    }

    private static JsonNode outputs(Path run) throws IOException {
        return JsonMapper.builder()
                .build()
                .readTree(run.resolve("run.json").toFile())
                .get("outputs");
    }

    private static Map<String, CSVRecord> nodes(Path run) throws IOException {
        return rows(run.resolve("nodes.csv"));
    }

    /** Rows by their ids. */
    private static Map<String, CSVRecord> rows(Path report) throws IOException {
        Map<String, CSVRecord> rows = new TreeMap<>();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        for (CSVRecord row : format.parse(Files.newBufferedReader(report))) {
            rows.put(row.get("Id"), row);
        }
        return rows;
    }

    @Test
    void shortest_paths_searched_on_the_cluster_give_the_same_bytes() throws IOException {
        assertThat(outputs(analyzed("network.distributedFrom=0"))).isEqualTo(usualOutputs);
    }

    @Test
    void above_the_size_betweenness_is_sampled_to_within_the_error_and_the_methods_say_so() throws IOException {
        String[] settings = {"network.exactPathsUpTo=10", "network.betweennessError=" + ERROR};
        Path run = analyzed(settings);
        JsonNode outputs = outputs(run);
        Map<String, CSVRecord> sampled = nodes(run);
        String methods = Files.readString(run.resolve("methods.md"));

        int compared = 0;
        for (CSVRecord row : sampled.values()) {
            assertThat(row.get("harmonic")).isEmpty();
            assertThat(row.get("closeness")).isEmpty();
            if (!row.get("betweenness").isEmpty()) {
                double truth = Double.parseDouble(usualNodes.get(row.get("Id")).get("betweenness"));
                assertThat(Math.abs(Double.parseDouble(row.get("betweenness")) - truth))
                        .isLessThanOrEqualTo(ERROR);
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(10);
        assertThat(methods)
                .contains("larger than 10 actors, so betweenness is sampled")
                .contains("at a confidence of 0.95");
        assertThat(outputs(analyzed(settings))).isEqualTo(outputs);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sdsm | stochastic degree sequence model (Neal, Domagalski and Sagan 2021)",
                "disparity | broken at random over its ties (Serrano, Boguna and Vespignani 2009)",
                "noise_corrected | product of the strengths of both actors (Coscia and Neffke 2017)"
            })
    void every_other_null_model_tests_the_same_ties_and_the_methods_name_it(String model, String methods)
            throws IOException {
        Path run = analyzed("tie.nullModel=" + model);

        assertThat(usualMethods)
                .contains("hypergeometric distribution (Neal 2014)")
                .doesNotContain(methods);
        assertThat(run.resolve("methods.md")).content().contains(methods);
        Map<String, CSVRecord> edges = rows(run.resolve("edges.csv"));
        assertThat(edges.keySet()).isEqualTo(usualEdges.keySet());
        double[] p = pValues(edges);
        assertThat(p).hasSameSizeAs(pValues(usualEdges)).isNotEqualTo(pValues(usualEdges));
    }

    private static double[] pValues(Map<String, CSVRecord> edges) {
        return edges.values().stream()
                .filter(edge -> edge.get("Kind").equals("comention"))
                .mapToDouble(edge -> Double.parseDouble(edge.get("PValue")))
                .toArray();
    }
}
