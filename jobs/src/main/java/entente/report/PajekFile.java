package entente.report;

import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A network as a Pajek project's {@code .net}: vertices with their places in the unit square, then edges, or arcs where
 * source and target differ. Pajek reads a sign off the value of a line, so that of an alignment is its stories for less those
 * against; of all others it is the weight.
 */
public final class PajekFile {

    private PajekFile() {}

    /** Writes the file and closes the stream. */
    public static void write(
            OutputStream out,
            EdgeKind kind,
            List<Node> nodes,
            List<Edge> edges,
            Map<String, Layout.Position> positions) {
        Map<String, String> labels = PlainLabels.of(nodes);
        Map<String, Integer> numbers = new HashMap<>();
        try (LineFile file = new LineFile(out)) {
            file.line("*Vertices " + nodes.size());
            for (Node node : nodes) {
                String id = node.actor().id();
                numbers.put(id, numbers.size() + 1);
                file.line(numbers.get(id) + " \"" + labels.get(id) + "\" " + place(positions.get(id)));
            }
            file.line(kind.directed() ? "*Arcs" : "*Edges");
            for (Edge edge : edges) {
                file.line(numbers.get(edge.source()) + " " + numbers.get(edge.target()) + " "
                        + Numbers.text(value(edge)));
            }
        }
    }

    private static String place(Layout.Position position) {
        return Numbers.text(position.x() / Layout.SIDE) + " " + Numbers.text(position.y() / Layout.SIDE) + " 0.5";
    }

    private static double value(Edge edge) {
        return edge.kind() == EdgeKind.ALIGNMENT ? edge.forStories() - edge.againstStories() : edge.weight();
    }
}
