package entente.report;

import entente.finding.Measure;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/**
 * A network as GEXF 1.2draft, the newest version that both Gephi and networkx read: every end of an edge is declared, every
 * node has a position, a size and a colour, so that it does not open as a heap of dots. One file holds one kind of edge:
 * tools that read a mixed file either refuse it or add up what must not be added.
 */
public final class GexfFile {

    /** Colours that differ for readers with colour-blindness too (Okabe and Ito 2008), for communities or blocs. */
    private static final int[][] PALETTE = {
        {0, 114, 178}, {213, 94, 0}, {0, 158, 115}, {204, 121, 167}, {230, 159, 0}, {86, 180, 233}, {240, 228, 66}
    };

    private static final int[] GREY = {153, 153, 153};

    private GexfFile() {}

    /**
     * Writes the document and closes the stream.
     *
     * @param kind the kind of all {@code edges}
     * @param positions a position for each node
     */
    public static void write(
            OutputStream out,
            EdgeKind kind,
            List<Node> nodes,
            List<Edge> edges,
            Map<String, Layout.Position> positions) {
        try (XmlFile xml = new XmlFile(out)) {
            head(xml, kind.title());
            xml.open("graph", "defaultedgetype", type(kind), "mode", "static", "idtype", "string");
            declare(xml, "node", "static", GraphFile.NODES);
            declare(xml, "edge", "static", GraphFile.EDGES);
            double strongest = strongest(nodes);
            xml.open("nodes", "count", nodes.size());
            for (Node node : nodes) {
                node(xml, node, positions.get(node.actor().id()), strongest);
            }
            xml.end();
            xml.open("edges", "count", edges.size());
            for (Edge edge : edges) {
                edge(xml, edge);
            }
            xml.end();
            xml.end();
            xml.end();
        }
    }

    /** Opens the document. */
    static void head(XmlFile xml, String description) {
        String version = "http://www.gexf.net/1.2draft";
        xml.open("gexf", "xmlns", version, "xmlns:viz", version + "/viz", "version", "1.2");
        xml.open("meta");
        xml.text("creator", "Entente");
        xml.text("description", description);
        xml.end();
    }

    static String type(EdgeKind kind) {
        return kind.directed() ? "directed" : "undirected";
    }

    static <T> void declare(XmlFile xml, String of, String mode, List<GraphFile.Attribute<T>> attributes) {
        xml.open("attributes", "class", of, "mode", mode);
        for (GraphFile.Attribute<T> attribute : attributes) {
            xml.empty(
                    "attribute",
                    "id",
                    attribute.name(),
                    "title",
                    attribute.name(),
                    "type",
                    attribute.type().xml());
        }
        xml.end();
    }

    private static void node(XmlFile xml, Node node, Layout.Position position, double strongest) {
        xml.open("node", "id", node.actor().id(), "label", node.actor().label());
        values(xml, GraphFile.NODES, node);
        look(xml, node, position, strongest);
        xml.end();
    }

    /** The colour of its community, its place, and a size by strength. */
    static void look(XmlFile xml, Node node, Layout.Position position, double strongest) {
        double group = node.measure(Measure.COMMUNITY);
        int[] colour = Double.isNaN(group) ? GREY : PALETTE[Math.floorMod((int) group - 1, PALETTE.length)];
        xml.empty("viz:color", "r", colour[0], "g", colour[1], "b", colour[2]);
        xml.empty("viz:position", "x", Numbers.text(position.x()), "y", Numbers.text(position.y()), "z", "0");
        double share = strongest > 0 ? strength(node) / strongest : 0;
        xml.empty("viz:size", "value", Numbers.text(4 + 36 * Math.sqrt(share)));
    }

    static double strongest(List<Node> nodes) {
        return nodes.stream().mapToDouble(GexfFile::strength).max().orElse(0);
    }

    private static double strength(Node node) {
        double strength = node.measure(Measure.STRENGTH);
        return Double.isNaN(strength) ? 0 : strength;
    }

    private static void edge(XmlFile xml, Edge edge) {
        open(xml, edge);
        values(xml, GraphFile.EDGES, edge);
        look(xml, edge);
        xml.end();
    }

    /** Opens the element of an edge. */
    static void open(XmlFile xml, Edge edge) {
        xml.open(
                "edge",
                "id",
                edge.id(),
                "source",
                edge.source(),
                "target",
                edge.target(),
                "weight",
                Numbers.text(edge.weight()),
                "label",
                edge.label());
    }

    /** Its colour by sign. */
    static void look(XmlFile xml, Edge edge) {
        int[] colour = edge.isOfSign(1) ? PALETTE[0] : edge.isOfSign(-1) ? PALETTE[1] : GREY;
        xml.empty("viz:color", "r", colour[0], "g", colour[1], "b", colour[2]);
    }

    private static <T> void values(XmlFile xml, List<GraphFile.Attribute<T>> attributes, T of) {
        xml.open("attvalues");
        for (GraphFile.Attribute<T> attribute : attributes) {
            Object value = attribute.value().apply(of);
            if (value != null) {
                xml.empty("attvalue", "for", attribute.name(), "value", value);
            }
        }
        xml.end();
    }
}
