package entente.report;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/**
 * The windows of a run as one dynamic GEXF, for the timeline of Gephi: an actor is there while it stands in the network, an
 * edge while it is found, with its weight and stories of each window. An actor's colour, size and place are those of the
 * whole period, so that it does not jump.
 */
public final class GexfWindowsFile {

    /** Not called 'weight': readers that know no dynamic weights would take the last one for the weight of the edge. */
    private static final List<GraphFile.Attribute<Edge>> BY_WINDOW = List.of(
            new GraphFile.Attribute<>("windowweight", GraphFile.Type.DOUBLE, edge -> Numbers.text(edge.weight())),
            new GraphFile.Attribute<>("windowstories", GraphFile.Type.LONG, Edge::storyCount));

    private GexfWindowsFile() {}

    /**
     * Writes the document and closes the stream.
     *
     * @param kind the kind of edge that is drawn
     * @param placed places of the actors of the whole period
     */
    public static void write(OutputStream out, EdgeKind kind, Timeline timeline, Map<String, Layout.Position> placed) {
        List<Node> nodes = timeline.nodes();
        Map<String, Layout.Position> positions = Placement.of(nodes, timeline.edges(), placed);
        try (XmlFile xml = new XmlFile(out)) {
            GexfFile.head(xml, kind.title() + ", window by window");
            xml.open(
                    "graph",
                    "defaultedgetype",
                    GexfFile.type(kind),
                    "mode",
                    "dynamic",
                    "idtype",
                    "string",
                    "timeformat",
                    "date");
            GexfFile.declare(xml, "edge", "dynamic", BY_WINDOW);
            double strongest = GexfFile.strongest(nodes);
            xml.open("nodes", "count", nodes.size());
            for (Timeline.Presence<Node> node : timeline.actors()) {
                String id = node.drawn().actor().id();
                xml.open("node", "id", id, "label", node.drawn().actor().label());
                spells(xml, node.windows());
                GexfFile.look(xml, node.drawn(), positions.get(id), strongest);
                xml.end();
            }
            xml.end();
            List<Timeline.Presence<Edge>> edges = timeline.ties(kind);
            xml.open("edges", "count", edges.size());
            for (Timeline.Presence<Edge> edge : edges) {
                GexfFile.open(xml, edge.drawn());
                values(xml, edge.windows());
                spells(xml, edge.windows());
                GexfFile.look(xml, edge.drawn());
                xml.end();
            }
            xml.end();
            xml.end();
            xml.end();
        }
    }

    private static void values(XmlFile xml, List<Timeline.At<Edge>> windows) {
        xml.open("attvalues");
        for (Timeline.At<Edge> window : windows) {
            for (GraphFile.Attribute<Edge> attribute : BY_WINDOW) {
                xml.empty(
                        "attvalue",
                        "for",
                        attribute.name(),
                        "value",
                        attribute.value().apply(window.found()),
                        "start",
                        window.span().first(),
                        "end",
                        window.span().last());
            }
        }
        xml.end();
    }

    private static <T> void spells(XmlFile xml, List<Timeline.At<T>> windows) {
        xml.open("spells");
        for (Timeline.At<T> window : windows) {
            xml.empty(
                    "spell",
                    "start",
                    window.span().first(),
                    "end",
                    window.span().last());
        }
        xml.end();
    }
}
