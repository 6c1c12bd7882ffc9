package entente.network;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jgrapht.GraphType;
import org.jgrapht.graph.AbstractGraph;
import org.jgrapht.graph.DefaultGraphType;

/**
 * A network's strength layer as JGraphT's read-only graph, over the rows themselves: nothing is copied. An edge is the place
 * in the rows of its arc from the smaller vertex to the greater.
 */
final class NetworkView extends AbstractGraph<String, Integer> {

    private static final GraphType TYPE = new DefaultGraphType.Builder()
            .undirected()
            .weighted(true)
            .modifiable(false)
            .allowMultipleEdges(false)
            .allowSelfLoops(false)
            .allowCycles(true)
            .build();

    private final ActorOrder actors;
    private final Rows rows;
    private final boolean distance;

    /**
     * @param rows the ties with their weights
     * @param distance whether weights are turned over: 1 / strength
     */
    NetworkView(ActorOrder actors, Rows rows, boolean distance) {
        this.actors = actors;
        this.rows = rows;
        this.distance = distance;
    }

    @Override
    public GraphType getType() {
        return TYPE;
    }

    @Override
    public Set<String> vertexSet() {
        return view(actors.size(), id -> id instanceof String actor && containsVertex(actor), () -> actors.ids()
                .iterator());
    }

    @Override
    public boolean containsVertex(String vertex) {
        return vertex != null && actors.find(vertex) >= 0;
    }

    @Override
    public Set<Integer> edgeSet() {
        return view(
                rows.arcs() / 2,
                edge -> edge instanceof Integer arc && containsEdge(arc),
                () -> IntStream.range(0, rows.size()).flatMap(this::upper).iterator());
    }

    /** The arcs from the vertex to greater ones. */
    private IntStream upper(int vertex) {
        return IntStream.range(rows.begin(vertex), rows.end(vertex)).filter(arc -> rows.target(arc) > vertex);
    }

    @Override
    public boolean containsEdge(Integer edge) {
        return edge != null && edge >= 0 && edge < rows.arcs() && rows.source(edge) < rows.target(edge);
    }

    @Override
    public Set<Integer> edgesOf(String vertex) {
        int v = actors.index(vertex);
        return view(
                rows.degree(v),
                edge -> edge instanceof Integer arc
                        && containsEdge(arc)
                        && (rows.source(arc) == v || rows.target(arc) == v),
                () -> IntStream.range(rows.begin(v), rows.end(v))
                        .map(arc -> rows.target(arc) > v ? arc : rows.arc(rows.target(arc), v))
                        .iterator());
    }

    @Override
    public Integer getEdge(String source, String target) {
        int u = source == null ? -1 : actors.find(source);
        int v = target == null ? -1 : actors.find(target);
        if (u < 0 || v < 0) {
            return null;
        }
        int arc = rows.arc(Math.min(u, v), Math.max(u, v));
        return arc < 0 ? null : arc;
    }

    @Override
    public Set<Integer> getAllEdges(String source, String target) {
        if (!containsVertex(source) || !containsVertex(target)) {
            return null;
        }
        Integer edge = getEdge(source, target);
        return edge == null ? Set.of() : Set.of(edge);
    }

    @Override
    public String getEdgeSource(Integer edge) {
        return actors.id(rows.source(required(edge)));
    }

    @Override
    public String getEdgeTarget(Integer edge) {
        return actors.id(rows.target(required(edge)));
    }

    @Override
    public double getEdgeWeight(Integer edge) {
        double weight = rows.weight(required(edge));
        return distance ? 1 / weight : weight;
    }

    private int required(Integer edge) {
        if (!containsEdge(edge)) {
            throw new IllegalArgumentException("an edge must be in the network, got " + edge);
        }
        return edge;
    }

    @Override
    public int degreeOf(String vertex) {
        return rows.degree(actors.index(vertex));
    }

    @Override
    public int inDegreeOf(String vertex) {
        return degreeOf(vertex);
    }

    @Override
    public int outDegreeOf(String vertex) {
        return degreeOf(vertex);
    }

    @Override
    public Set<Integer> incomingEdgesOf(String vertex) {
        return edgesOf(vertex);
    }

    @Override
    public Set<Integer> outgoingEdgesOf(String vertex) {
        return edgesOf(vertex);
    }

    @Override
    public Supplier<String> getVertexSupplier() {
        return null;
    }

    @Override
    public Supplier<Integer> getEdgeSupplier() {
        return null;
    }

    @Override
    public Integer addEdge(String source, String target) {
        throw readOnly();
    }

    @Override
    public boolean addEdge(String source, String target, Integer edge) {
        throw readOnly();
    }

    @Override
    public String addVertex() {
        throw readOnly();
    }

    @Override
    public boolean addVertex(String vertex) {
        throw readOnly();
    }

    @Override
    public Integer removeEdge(String source, String target) {
        throw readOnly();
    }

    @Override
    public boolean removeEdge(Integer edge) {
        throw readOnly();
    }

    @Override
    public boolean removeVertex(String vertex) {
        throw readOnly();
    }

    @Override
    public void setEdgeWeight(Integer edge, double weight) {
        throw readOnly();
    }

    private static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException("a network is read-only; build another from other ties");
    }

    private interface Membership {
        boolean has(Object element);
    }

    private static <T> Set<T> view(int size, Membership membership, Supplier<Iterator<T>> elements) {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return size;
            }

            @Override
            public boolean contains(Object element) {
                return membership.has(element);
            }

            @Override
            public Iterator<T> iterator() {
                return elements.get();
            }
        };
    }
}
