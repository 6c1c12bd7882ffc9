package entente.finding.change;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * Gives blocs names that last: those of a window are matched with those known from the last windows so that the sum of their
 * Jaccard similarities is largest (the assignment problem of Kuhn 1955; events as in Greene, Doyle and Cunningham 2010).
 * Filtered: a window is named from what came before it alone, so no later window ever renames it. A bloc that is not seen is
 * remembered for a few windows and comes back under its own name.
 *
 * <p>Time of a window: its actors times the memory, and a sparse assignment among the blocs that share members.
 */
final class BlocTracker {

    /** Windows in which a bloc is still known that is no more seen. */
    static final int MEMORY = 3;

    /** Blocs less alike than this are not the same bloc. */
    static final double LEAST_JACCARD = 0.3;

    /** The blocs of the last windows by name, the newest window first. */
    private final Deque<SortedMap<Integer, List<String>>> past = new ArrayDeque<>();

    private int last;

    /** Names the blocs of the next window. */
    SortedMap<Integer, List<String>> next(List<List<String>> blocs) {
        Map<Integer, Integer> matched = matching(similarities(blocs));
        SortedMap<Integer, List<String>> named = new TreeMap<>();
        for (int bloc = 0; bloc < blocs.size(); bloc++) {
            Integer name = matched.get(bloc);
            named.put(name == null ? ++last : name, blocs.get(bloc));
        }
        past.addFirst(named);
        if (past.size() > MEMORY) {
            past.removeLast();
        }
        return named;
    }

    /** Of each bloc and each known name the largest Jaccard similarity in any window remembered, where it is large enough. */
    private List<SortedMap<Integer, Double>> similarities(List<List<String>> blocs) {
        List<SortedMap<Integer, Double>> similarities = new ArrayList<>();
        blocs.forEach(bloc -> similarities.add(new TreeMap<>()));
        for (SortedMap<Integer, List<String>> window : past) {
            Map<String, Integer> nameOf = placed(window);
            for (int bloc = 0; bloc < blocs.size(); bloc++) {
                List<String> members = blocs.get(bloc);
                Map<Integer, Integer> common = new HashMap<>();
                for (String actor : members) {
                    Integer name = nameOf.get(actor);
                    if (name != null) {
                        common.merge(name, 1, Integer::sum);
                    }
                }
                SortedMap<Integer, Double> row = similarities.get(bloc);
                common.forEach((name, both) -> {
                    double jaccard =
                            (double) both / (members.size() + window.get(name).size() - both);
                    if (jaccard >= LEAST_JACCARD) {
                        row.merge(name, jaccard, Math::max);
                    }
                });
            }
        }
        return similarities;
    }

    /** The bloc of each actor. */
    static Map<String, Integer> placed(SortedMap<Integer, List<String>> blocs) {
        Map<String, Integer> placed = new HashMap<>();
        blocs.forEach((name, members) -> members.forEach(actor -> placed.put(actor, name)));
        return placed;
    }

    /** The name of each bloc that continues one. Vertices are the blocs, from 0 up, and the names, from -1 down. */
    private static Map<Integer, Integer> matching(List<SortedMap<Integer, Double>> similarities) {
        SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        HashSet<Integer> blocs = new HashSet<>();
        HashSet<Integer> names = new HashSet<>();
        for (int bloc = 0; bloc < similarities.size(); bloc++) {
            int vertex = bloc;
            blocs.add(vertex);
            graph.addVertex(vertex);
            similarities.get(bloc).forEach((name, similarity) -> {
                names.add(-name);
                graph.addVertex(-name);
                graph.setEdgeWeight(graph.addEdge(vertex, -name), similarity);
            });
        }
        Map<Integer, Integer> matched = new HashMap<>();
        for (DefaultWeightedEdge edge : new MaximumWeightBipartiteMatching<>(graph, blocs, names).getMatching()) {
            matched.put(graph.getEdgeSource(edge), -graph.getEdgeTarget(edge));
        }
        return matched;
    }
}
