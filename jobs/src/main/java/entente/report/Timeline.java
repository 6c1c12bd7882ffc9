package entente.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What stands in the networks of the windows of a run, and when. An actor is there in the windows in whose network it
 * stands, an edge in those that find it between two such actors.
 */
public final class Timeline {

    /** What one window finds. */
    record At<T>(WindowSpan span, T found) {}

    /**
     * An actor or an edge through time.
     *
     * @param drawn as the whole period has it, or the last window where the whole does not
     * @param windows those that find it, in order of time
     */
    record Presence<T>(T drawn, List<At<T>> windows) {}

    private final SortedMap<String, Presence<Node>> nodes = new TreeMap<>();
    private final SortedMap<String, Presence<Edge>> edges = new TreeMap<>();

    private Timeline() {}

    /**
     * Follows what is found.
     *
     * @param whole the whole period
     * @param windows all others, in order of time
     */
    public static Timeline of(WindowReport whole, List<WindowReport> windows) {
        Timeline timeline = new Timeline();
        for (WindowReport window : windows) {
            WindowSpan span = WindowSpan.of(window.window());
            add(timeline.nodes, span, standing(window), node -> node.actor().id());
            add(timeline.edges, span, drawn(window), Edge::id);
        }
        standing(whole).forEach(node -> draw(timeline.nodes, node.actor().id(), node));
        drawn(whole).forEach(edge -> draw(timeline.edges, edge.id(), edge));
        return timeline;
    }

    /** The actors in the network of a window. */
    public static List<Node> standing(WindowReport window) {
        return window.nodes().stream().filter(Node::inNetwork).toList();
    }

    /** The edges between actors in the network of a window, of all kinds. */
    public static List<Edge> drawn(WindowReport window) {
        Set<String> ids =
                standing(window).stream().map(node -> node.actor().id()).collect(Collectors.toSet());
        return window.edges().stream()
                .filter(edge -> ids.contains(edge.source()) && ids.contains(edge.target()))
                .toList();
    }

    private static <T> void add(
            SortedMap<String, Presence<T>> found, WindowSpan span, Collection<T> all, Function<T, String> id) {
        for (T one : all) {
            Presence<T> before = found.get(id.apply(one));
            List<At<T>> windows = before == null ? new ArrayList<>() : before.windows();
            windows.add(new At<>(span, one));
            found.put(id.apply(one), new Presence<>(one, windows));
        }
    }

    private static <T> void draw(SortedMap<String, Presence<T>> found, String id, T one) {
        found.computeIfPresent(id, (key, presence) -> new Presence<>(one, presence.windows()));
    }

    /** Its actors, in order of ids. */
    public List<Node> nodes() {
        return nodes.values().stream().map(Presence::drawn).toList();
    }

    /** Its edges, in order of ids. */
    public List<Edge> edges() {
        return edges.values().stream().map(Presence::drawn).toList();
    }

    Collection<Presence<Node>> actors() {
        return Collections.unmodifiableCollection(nodes.values());
    }

    List<Presence<Edge>> ties(EdgeKind kind) {
        return edges.values().stream()
                .filter(presence -> presence.drawn().kind() == kind)
                .toList();
    }
}
