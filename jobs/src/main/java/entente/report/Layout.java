package entente.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.FRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/**
 * Where each node stands in a picture: spring layout (Fruchterman and Reingold 1991) of JGraphT, with fewer iterations the
 * larger the network, down to a scatter by chance. JGraphT's indexed variant is not used: its quad-tree refuses points
 * that rounding puts on its border. The same network and seed give the same picture.
 */
public final class Layout {

    /** A point in a square of side {@link #SIDE}. */
    public record Position(double x, double y) {}

    static final double SIDE = 2000;
    private static final int ITERATIONS = 100;

    /** Pairs of nodes that a picture may look at, iterations included: a few seconds. */
    private static final double PAIRS = 4e8;

    private Layout() {}

    /** A position for each id of {@code nodes}; edges whose ends are not among them are ignored. */
    public static Map<String, Position> of(List<Node> nodes, List<Edge> edges, long seed) {
        Graph<String, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        nodes.forEach(node -> graph.addVertex(node.actor().id()));
        for (Edge edge : edges) {
            if (graph.containsVertex(edge.source())
                    && graph.containsVertex(edge.target())
                    && !edge.source().equals(edge.target())) {
                graph.addEdge(edge.source(), edge.target());
            }
        }
        Map<String, Position> positions = new HashMap<>();
        if (graph.vertexSet().size() < 2) {
            graph.vertexSet().forEach(id -> positions.put(id, new Position(SIDE / 2, SIDE / 2)));
            return positions;
        }
        MapLayoutModel2D<String> model = new MapLayoutModel2D<>(new Box2D(SIDE, SIDE));
        new FRLayoutAlgorithm2D<String, DefaultEdge>(
                        iterations(graph.vertexSet().size()),
                        FRLayoutAlgorithm2D.DEFAULT_NORMALIZATION_FACTOR,
                        new Random(seed))
                .layout(graph, model);
        for (String id : graph.vertexSet()) {
            Point2D point = model.get(id);
            positions.put(id, new Position(point.getX(), point.getY()));
        }
        return positions;
    }

    private static int iterations(int nodes) {
        return (int) Math.min(ITERATIONS, PAIRS / ((double) nodes * nodes));
    }
}
