package entente.report;

import java.io.OutputStream;
import java.util.List;

/** A network as GraphML, for igraph, networkx, yEd, Cytoscape. One file holds one kind of edge. */
public final class GraphMlFile {

    private GraphMlFile() {}

    /** Writes the document and closes the stream. */
    public static void write(OutputStream out, EdgeKind kind, List<Node> nodes, List<Edge> edges) {
        try (XmlFile xml = new XmlFile(out)) {
            xml.open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
            xml.empty("key", "id", "label", "for", "node", "attr.name", "label", "attr.type", "string");
            declare(xml, "node", GraphFile.NODES);
            xml.empty("key", "id", "weight", "for", "edge", "attr.name", "weight", "attr.type", "double");
            declare(xml, "edge", GraphFile.EDGES);
            xml.open("graph", "id", "entente", "edgedefault", kind.directed() ? "directed" : "undirected");
            for (Node node : nodes) {
                xml.open("node", "id", node.actor().id());
                xml.text("data", node.actor().label(), "key", "label");
                values(xml, "node", GraphFile.NODES, node);
                xml.end();
            }
            for (Edge edge : edges) {
                xml.open("edge", "id", edge.id(), "source", edge.source(), "target", edge.target());
                xml.text("data", Numbers.text(edge.weight()), "key", "weight");
                values(xml, "edge", GraphFile.EDGES, edge);
                xml.end();
            }
            xml.end();
            xml.end();
        }
    }

    private static <T> void declare(XmlFile xml, String of, List<GraphFile.Attribute<T>> attributes) {
        for (GraphFile.Attribute<T> attribute : attributes) {
            xml.empty(
                    "key",
                    "id",
                    key(of, attribute),
                    "for",
                    of,
                    "attr.name",
                    attribute.name(),
                    "attr.type",
                    attribute.type().xml());
        }
    }

    private static <T> void values(XmlFile xml, String of, List<GraphFile.Attribute<T>> attributes, T row) {
        for (GraphFile.Attribute<T> attribute : attributes) {
            Object value = attribute.value().apply(row);
            if (value != null) {
                xml.text("data", value.toString(), "key", key(of, attribute));
            }
        }
    }

    /** Keys share one name space in GraphML, attributes of nodes and of edges do not. */
    private static String key(String of, GraphFile.Attribute<?> attribute) {
        return of.charAt(0) + "_" + attribute.name();
    }
}
