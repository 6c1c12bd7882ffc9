package entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The demonstration corpus, run through the command line and held against {@code data/expected} byte by byte. After a
 * change that is meant to change results, {@code mvn test -Dtest='DemonstrationTest,NotebookTest' -Dentente.expected=write} writes them
 * anew, for the difference to be read.
 */
final class DemonstrationTest {

    private static final Path EXPECTED = Invocation.ROOT.resolve("data/expected");

    private static Invocation invocation;
    private static Path run;

    @BeforeAll
    static void runTheDemonstration() {
        invocation = Demonstration.run().invocation();
        run = Demonstration.run().folder();
    }

    private static List<CSVRecord> rows(String report) throws IOException {
        try (CSVParser parser = CSVParser.parse(
                run.resolve(report),
                java.nio.charset.StandardCharsets.UTF_8,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            return parser.getRecords();
        }
    }

    @Test
    void it_ends_well_and_says_where_the_files_are() {
        assertThat(invocation.code()).as(invocation.err()).isZero();
        assertThat(invocation.out())
                .contains("Most central", "Blocs", "Strongest alignments", "Reports: ")
                .doesNotContain("NaN");
    }

    /** Reports that a person reads are kept whole, the long ones and the graph files by their digests. */
    private static final List<String> KEPT = List.of(
            "nodes.csv",
            "edges.csv",
            "relations.csv",
            "alignments.csv",
            "communities.csv",
            "balance.csv",
            "changes.csv",
            "phases.csv",
            "sensitivity.csv",
            "stories.csv",
            "rejected.csv",
            "unresolved_names.csv",
            "quality.csv",
            "network.svg",
            "methods.md");

    @Test
    void the_reports_are_the_expected_ones() throws IOException {
        for (String name : KEPT) {
            if (Demonstration.WRITE) {
                Files.createDirectories(EXPECTED);
                Files.write(EXPECTED.resolve(name), Files.readAllBytes(run.resolve(name)));
            }
            assertThat(run.resolve(name)).as(name).hasSameBinaryContentAs(EXPECTED.resolve(name));
        }
        if (Demonstration.WRITE) {
            Files.writeString(EXPECTED.resolve("sha256.txt"), digests());
        }
        assertThat(digests()).isEqualTo(Files.readString(EXPECTED.resolve("sha256.txt")));
    }

    private static String digests() throws IOException {
        JsonNode outputs = JsonMapper.builder()
                .build()
                .readTree(run.resolve("run.json").toFile())
                .get("outputs");
        StringBuilder digests = new StringBuilder();
        outputs.properties().stream()
                .filter(output -> !KEPT.contains(output.getKey()))
                .forEach(output -> digests.append(output.getValue().asText())
                        .append("  ")
                        .append(output.getKey())
                        .append('\n'));
        return digests.toString();
    }

    @Test
    void every_edge_has_its_nodes_and_every_counted_alignment_its_evidence() throws IOException {
        Set<String> nodes = new HashSet<>();
        rows("nodes.csv").forEach(row -> nodes.add(row.get("Id")));
        Map<String, Integer> evidence = new TreeMap<>();
        rows("evidence.csv").forEach(row -> evidence.merge(row.get("EdgeId"), 1, Integer::sum));

        assertThat(rows("edges.csv")).isNotEmpty().allSatisfy(row -> {
            assertThat(nodes).contains(row.get("Source"), row.get("Target"));
            if (row.get("Kind").equals("comention")) {
                // A row for each article in which the two meet, of those that mention both.
                assertThat(evidence.get(row.get("Id"))).isBetween(1, Integer.valueOf(row.get("ArticleCount")));
            } else {
                assertThat(evidence.get(row.get("Id"))).isEqualTo(Integer.valueOf(row.get("RawCount")));
            }
        });
        assertThat(evidence.keySet()).hasSameSizeAs(rows("edges.csv"));
    }

    @Test
    void offsets_point_into_the_text_as_read() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (CSVRecord row : rows("evidence.csv")) {
            String text = texts.computeIfAbsent(row.get("DocId"), DemonstrationTest::text);
            assertThat(text.substring(Integer.parseInt(row.get("Start")), Integer.parseInt(row.get("End"))))
                    .isEqualTo(row.get("Sentence").replaceFirst("^'(?=[=+\\-@])", ""));
        }
        for (CSVRecord row : rows("mentions.csv")) {
            String text = texts.computeIfAbsent(row.get("DocId"), DemonstrationTest::text);
            assertThat(text.substring(Integer.parseInt(row.get("Start")), Integer.parseInt(row.get("End"))))
                    .isEqualTo(row.get("Text"));
        }
    }

    private static String text(String id) {
        try {
            String file = Files.readString(Invocation.ROOT.resolve("data/corpus/" + id + ".md"));
            return file.substring(file.indexOf("\n\n") + 2);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void the_graph_files_hold_the_network_by_the_rules_of_gexf() throws Exception {
        Map<String, String> files =
                Map.of("comention", "graph.gexf", "alignment", "alignments.gexf", "contact", "contacts.gexf");
        for (String kind : files.keySet()) {
            String file = files.get(kind);
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            Document document =
                    factory.newDocumentBuilder().parse(run.resolve(file).toFile());
            assertThat(document.getDocumentElement().getAttribute("version")).isEqualTo("1.2");
            Set<String> nodes = new HashSet<>();
            NodeList declared = document.getElementsByTagNameNS("http://www.gexf.net/1.2draft", "node");
            for (int i = 0; i < declared.getLength(); i++) {
                Element node = (Element) declared.item(i);
                assertThat(nodes.add(node.getAttribute("id"))).isTrue();
                for (String visible : List.of("color", "position", "size")) {
                    assertThat(node.getElementsByTagNameNS("http://www.gexf.net/1.2draft/viz", visible)
                                    .getLength())
                            .isEqualTo(1);
                }
            }
            NodeList edges = document.getElementsByTagNameNS("http://www.gexf.net/1.2draft", "edge");
            for (int i = 0; i < edges.getLength(); i++) {
                Element edge = (Element) edges.item(i);
                assertThat(nodes).contains(edge.getAttribute("source"), edge.getAttribute("target"));
                assertThat(Double.parseDouble(edge.getAttribute("weight"))).isPositive();
            }
            assertThat(declared.getLength()).isEqualTo((int) rows("nodes.csv").stream()
                    .filter(row -> !row.get("degree").isEmpty())
                    .count());
            assertThat(edges.getLength()).isEqualTo((int) rows("edges.csv").stream()
                    .filter(row -> row.get("Kind").equals(kind)
                            && nodes.contains(row.get("Source"))
                            && nodes.contains(row.get("Target")))
                    .count());
        }
    }

    @Test
    void an_actor_is_explained_by_sentences() {
        Invocation explain =
                Invocation.of("explain", "--run", Demonstration.run().out(), "--actor", "wang-yi", "--with", "Russia");

        assertThat(explain.code()).isZero();
        assertThat(explain.out()).contains("Wang Yi -> Russia").contains("2023-02-22-wang-yi-in-moscow");
    }
}
