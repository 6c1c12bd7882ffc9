package entente.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import entente.actor.Actor;
import entente.actor.ActorKind;
import entente.finding.Measure;
import entente.tie.Balance;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.builder.GraphTypeBuilder;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Graph files, read back by readers that are not ours, with labels that try to break out of them. */
final class GraphFilesTest {

    private static final List<Node> NODES = List.of(
            node("a", "Tab\t\"quoted\" <b>&amp;\\\nsecond line", 3),
            node("b", "Twin", 2),
            node("c", "Twin", Double.NaN),
            node("d", "Ünïcode 中国 \u202e", 1));
    private static final List<Edge> TIES =
            List.of(edge("a", "b", EdgeKind.COMENTION, 2.5, 0, 0), edge("b", "c", EdgeKind.COMENTION, 0.5, 0, 0));
    private static final List<Edge> ALIGNMENTS =
            List.of(edge("a", "b", EdgeKind.ALIGNMENT, 3, 1, 2), edge("b", "a", EdgeKind.ALIGNMENT, 4, 4, 0));
    private static final Map<String, Layout.Position> POSITIONS = Layout.of(NODES, TIES, 1);

    private static Node node(String id, String label, double community) {
        return new Node(
                new Actor(id, label, ActorKind.PERSON, ""),
                2,
                2,
                3,
                Map.of(Measure.STRENGTH, 1.5, Measure.COMMUNITY, community, Measure.PAGERANK, 0.25),
                Map.of());
    }

    private static Edge edge(String source, String target, EdgeKind kind, double weight, long with, long against) {
        boolean aligned = kind == EdgeKind.ALIGNMENT;
        return new Edge(
                source,
                target,
                kind,
                source + " & " + target,
                weight,
                null,
                1,
                1,
                1,
                1,
                Double.NaN,
                Double.NaN,
                Double.NaN,
                Double.NaN,
                Double.NaN,
                Double.NaN,
                null,
                Double.NaN,
                Double.NaN,
                Double.NaN,
                null,
                null,
                aligned ? with : null,
                aligned ? against : null,
                null,
                Balance.NONE);
    }

    private static String written(Consumer<OutputStream> file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.accept(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Graph<String, DefaultWeightedEdge> graph(boolean directed) {
        GraphTypeBuilder<String, DefaultWeightedEdge> type =
                directed ? GraphTypeBuilder.directed() : GraphTypeBuilder.<String, DefaultWeightedEdge>undirected();
        return type.weighted(true).edgeClass(DefaultWeightedEdge.class).buildGraph();
    }

    @Test
    void jgrapht_reads_the_static_gexf() {
        String text = written(out -> GexfFile.write(out, EdgeKind.COMENTION, NODES, TIES, POSITIONS));
        Graph<String, DefaultWeightedEdge> graph = graph(false);
        Map<String, String> labels = new HashMap<>();
        SimpleGEXFImporter<String, DefaultWeightedEdge> importer = new SimpleGEXFImporter<>();
        // Its schema knows the module of looks only under the main namespace, where no program writes it.
        importer.setSchemaValidation(false);
        importer.setVertexFactory(id -> id);
        importer.addVertexAttributeConsumer((key, value) -> {
            if (key.getSecond().equals("label")) {
                labels.put(key.getFirst(), value.getValue());
            }
        });
        importer.importGraph(graph, new StringReader(text));

        assertThat(graph.vertexSet()).hasSize(NODES.size());
        assertThat(graph.edgeSet()).hasSize(TIES.size());
        assertThat(labels.get("a")).contains("\"quoted\" <b>&amp;\\");
    }

    @Test
    void jgrapht_reads_the_graphml_with_its_weights() {
        String text = written(out -> GraphMlFile.write(out, EdgeKind.ALIGNMENT, NODES, ALIGNMENTS));
        Graph<String, DefaultWeightedEdge> graph = graph(true);
        GraphMLImporter<String, DefaultWeightedEdge> importer = new GraphMLImporter<>();
        // Ids of edges hold a bar, which the schema's tokens do not know and no reader minds.
        importer.setSchemaValidation(false);
        importer.setVertexFactory(id -> id);
        importer.setEdgeWeightAttributeName("weight");
        importer.importGraph(graph, new StringReader(text));

        assertThat(graph.vertexSet()).containsExactlyInAnyOrder("a", "b", "c", "d");
        assertThat(graph.getEdgeWeight(graph.getEdge("b", "a"))).isEqualTo(4);
    }

    @Test
    void pajek_has_a_line_of_three_parts_for_each_edge_and_a_name_for_each_vertex() {
        String text = written(out -> PajekFile.write(out, EdgeKind.ALIGNMENT, NODES, ALIGNMENTS, POSITIONS));
        List<String> lines = text.lines().toList();

        assertThat(lines).hasSize(1 + NODES.size() + 1 + ALIGNMENTS.size());
        assertThat(lines.get(0)).isEqualTo("*Vertices 4");
        assertThat(lines.subList(1, 5)).allMatch(line -> line.matches("\\d \"[^\"]+\" [01][.\\d]* [01][.\\d]* 0\\.5"));
        assertThat(lines.subList(1, 5))
                .extracting(line -> line.split("\"", -1)[1])
                .containsExactly("Tab 'quoted' <b>&amp;/ second line", "Twin (b)", "Twin (c)", "Ünïcode 中国");
        assertThat(lines.subList(5, 8)).containsExactly("*Arcs", "1 2 -1", "2 1 4");
    }

    @Test
    void vosviewer_has_the_same_network_in_both_forms() throws IOException {
        VosViewerFiles files = new VosViewerFiles(NODES, TIES, POSITIONS);
        List<String[]> map =
                written(files::map).lines().map(line -> line.split("\t", -1)).toList();
        JsonNode network =
                JsonMapper.builder().build().readTree(written(files::json)).get("network");

        assertThat(map).hasSize(1 + NODES.size()).allMatch(row -> row.length == map.get(0).length);
        assertThat(map.get(2)).startsWith("2", "Twin (b)").contains("3", "2");
        assertThat(map.get(3)[4]).isEmpty();
        assertThat(written(files::network)).isEqualTo("1\t2\t2.5\n2\t3\t0.5\n");
        assertThat(network.get("items")).hasSize(NODES.size());
        assertThat(network.get("items").get(2).has("cluster")).isFalse();
        assertThat(network.get("items")
                        .get(1)
                        .get("weights")
                        .get("Total link strength")
                        .asDouble())
                .isEqualTo(3);
        assertThat(network.get("links").get(1).get("strength").asDouble()).isEqualTo(0.5);
    }

    @Test
    void through_time_an_edge_is_there_only_with_both_its_actors() throws Exception {
        WindowReport whole = window("all", NODES, TIES);
        WindowReport january = window("2023-01", NODES.subList(0, 2), TIES);
        WindowReport february = window("2023-02", NODES, TIES);
        Timeline timeline = Timeline.of(whole, List.of(january, february));
        String text = written(out -> GexfWindowsFile.write(out, EdgeKind.COMENTION, timeline, POSITIONS));
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        Document document =
                factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));

        assertThat(spells(document, "node", "a")).containsExactly("2023-01-01/2023-01-31", "2023-02-01/2023-02-28");
        assertThat(spells(document, "node", "c")).containsExactly("2023-02-01/2023-02-28");
        assertThat(spells(document, "edge", "c:a|b")).hasSize(2);
        assertThat(spells(document, "edge", "c:b|c")).containsExactly("2023-02-01/2023-02-28");
    }

    @Test
    void a_window_stands_for_days_that_no_other_has() {
        assertThat(WindowSpan.of("2023-02").toString()).contains("2023-02-01", "2023-02-28");
        assertThat(WindowSpan.of("2023-W01").toString()).contains("2023-01-02", "2023-01-08");
        assertThat(WindowSpan.of("2020-W53").toString()).contains("2020-12-28", "2021-01-03");
        assertThat(WindowSpan.of("2023-02-28_P90D").toString()).contains("2023-02-01", "2023-02-28");
    }

    private static WindowReport window(String name, List<Node> nodes, List<Edge> edges) {
        return new WindowReport(name, 1, 1, null, null, null, nodes, edges, List.of(), null, List.of());
    }

    private static List<String> spells(Document document, String element, String id) {
        var elements = document.getElementsByTagName(element);
        for (int i = 0; i < elements.getLength(); i++) {
            Element one = (Element) elements.item(i);
            if (one.getAttribute("id").equals(id)) {
                var spells = one.getElementsByTagName("spell");
                return IntStream.range(0, spells.getLength())
                        .mapToObj(n -> (Element) spells.item(n))
                        .map(spell -> spell.getAttribute("start") + "/" + spell.getAttribute("end"))
                        .toList();
            }
        }
        return List.of();
    }
}
