package entente.report;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.finding.Measure;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The co-mention network for VOSviewer (van Eck and Waltman 2010), as a map file and a network file, and as the JSON that
 * VOSviewer Online reads: items with their places, communities, links and total link strength, scored by PageRank and
 * stories.
 */
public final class VosViewerFiles {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** VOSviewer's places lie about the origin. */
    private static final double SCALE = Layout.SIDE / 2;

    /**
     * One item of the map.
     *
     * @param id from 1
     * @param cluster its community, or 0 where it stands in none
     */
    private record Item(
            int id, String label, double x, double y, int cluster, long links, double strength, Node node) {}

    private final List<Item> items;
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<Edge> edges;

    /** Of these nodes and the co-mention edges between them. */
    public VosViewerFiles(List<Node> nodes, List<Edge> edges, Map<String, Layout.Position> positions) {
        this.edges = List.copyOf(edges);
        nodes.forEach(node -> ids.put(node.actor().id(), ids.size() + 1));
        Map<String, String> labels = PlainLabels.of(nodes);
        Map<String, Long> links = new HashMap<>();
        Map<String, Double> strength = new HashMap<>();
        for (Edge edge : edges) {
            for (String end : List.of(edge.source(), edge.target())) {
                links.merge(end, 1L, Long::sum);
                strength.merge(end, edge.weight(), Double::sum);
            }
        }
        items = nodes.stream()
                .map(node -> {
                    String id = node.actor().id();
                    double community = node.measure(Measure.COMMUNITY);
                    return new Item(
                            ids.get(id),
                            labels.get(id),
                            positions.get(id).x() / SCALE - 1,
                            positions.get(id).y() / SCALE - 1,
                            Double.isNaN(community) ? 0 : (int) community,
                            links.getOrDefault(id, 0L),
                            strength.getOrDefault(id, 0.0),
                            node);
                })
                .toList();
    }

    /** Writes {@code vosviewer-map.txt} and closes the stream. */
    public void map(OutputStream out) {
        try (LineFile file = new LineFile(out)) {
            file.line("id\tlabel\tx\ty\tcluster\tweight<Links>\tweight<Total link strength>\tweight<Stories>"
                    + "\tscore<PageRank>");
            for (Item item : items) {
                file.line(String.join(
                        "\t",
                        String.valueOf(item.id()),
                        item.label(),
                        Numbers.text(item.x()),
                        Numbers.text(item.y()),
                        item.cluster() == 0 ? "" : String.valueOf(item.cluster()),
                        String.valueOf(item.links()),
                        Numbers.text(item.strength()),
                        String.valueOf(item.node().stories()),
                        Numbers.text(item.node().measure(Measure.PAGERANK))));
            }
        }
    }

    /** Writes {@code vosviewer-network.txt} and closes the stream. */
    public void network(OutputStream out) {
        try (LineFile file = new LineFile(out)) {
            for (Edge edge : edges) {
                file.line(ids.get(edge.source()) + "\t" + ids.get(edge.target()) + "\t" + Numbers.text(edge.weight()));
            }
        }
    }

    /** Writes {@code vosviewer.json} and closes the stream. */
    public void json(OutputStream out) {
        ObjectNode document = MAPPER.createObjectNode();
        ObjectNode network = document.putObject("network");
        ArrayNode all = network.putArray("items");
        for (Item item : items) {
            ObjectNode one = all.addObject()
                    .put("id", item.id())
                    .put("label", item.label())
                    .put("x", number(item.x()))
                    .put("y", number(item.y()));
            if (item.cluster() > 0) {
                one.put("cluster", item.cluster());
            }
            one.putObject("weights")
                    .put("Links", item.links())
                    .put("Total link strength", number(item.strength()))
                    .put("Stories", item.node().stories());
            one.putObject("scores").put("PageRank", number(item.node().measure(Measure.PAGERANK)));
        }
        ArrayNode links = network.putArray("links");
        for (Edge edge : edges) {
            links.addObject()
                    .put("source_id", ids.get(edge.source()))
                    .put("target_id", ids.get(edge.target()))
                    .put("strength", number(edge.weight()));
        }
        try (out) {
            MAPPER.writeValue(out, document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same digits as in all other reports. */
    private static BigDecimal number(double value) {
        String text = Numbers.text(value);
        return text.isEmpty() ? null : new BigDecimal(text);
    }
}
