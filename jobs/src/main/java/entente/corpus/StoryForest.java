package entente.corpus;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which articles hang together as copies, copies of copies included: a union-find over their ids (Tarjan 1975, with path
 * halving), in which the smallest id of those that hang together stands for all. No order of the pairs changes it. Memory of
 * an entry for each article that has a copy, time nearly linear in the pairs.
 */
public final class StoryForest {

    /** The one nearer to the root; a root has itself. */
    private final Map<String, String> above = new HashMap<>();

    /** Joins two articles that are copies, and all that hang with either. */
    public void join(String one, String other) {
        String root = root(one);
        String otherRoot = root(other);
        int order = root.compareTo(otherRoot);
        if (order < 0) {
            above.put(otherRoot, root);
        } else if (order > 0) {
            above.put(root, otherRoot);
        }
    }

    /** The smallest id of those that hang with an article. */
    private String root(String article) {
        String at = article;
        String next = above.computeIfAbsent(at, id -> id);
        while (!next.equals(at)) {
            String farther = above.get(next);
            above.put(at, farther);
            at = next;
            next = farther;
        }
        return at;
    }

    /** Each article that was joined, in order of ids, with the smallest id of those that hang with it. */
    public SortedMap<String, String> stories() {
        // to ask for a root moves entries of the map, so that it must not be walked meanwhile
        SortedMap<String, String> stories = new TreeMap<>(above);
        stories.replaceAll((article, nearer) -> root(article));
        return stories;
    }
}
