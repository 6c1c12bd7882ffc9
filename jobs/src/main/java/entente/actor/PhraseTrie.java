package entente.actor;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Phrases of folded words, each with the values filed under it. Finding the longest phrase at a position takes time
 * linear in that phrase, however many phrases are held.
 */
public final class PhraseTrie<V> implements Serializable {

    private static final class Node<V> implements Serializable {
        final Map<String, Node<V>> next = new HashMap<>(2);
        final List<V> values = new ArrayList<>(1);
    }

    private final Node<V> root = new Node<>();

    void add(List<String> words, V value) {
        Node<V> node = root;
        for (String word : words) {
            node = node.next.computeIfAbsent(word, w -> new Node<>());
        }
        if (node != root && !node.values.contains(value)) {
            node.values.add(value);
        }
    }

    void remove(List<String> words, java.util.function.Predicate<V> which) {
        Node<V> node = root;
        for (String word : words) {
            node = node.next.get(word);
            if (node == null) {
                return;
            }
        }
        node.values.removeIf(which);
    }

    /** The values filed under exactly these words. */
    public List<V> get(List<String> words) {
        Node<V> node = root;
        for (String word : words) {
            node = node.next.get(word);
            if (node == null) {
                return List.of();
            }
        }
        return node.values;
    }

    /**
     * The longest phrase that starts at a piece and has a value that may stand there.
     *
     * @param pieces the words of a sentence
     * @param from index of the first
     * @param allowed whether a value may be named by the pieces [from, the given end)
     */
    public Found<V> longest(List<Piece> pieces, int from, BiPredicate<V, Integer> allowed) {
        Node<V> node = root;
        Found<V> best = null;
        for (int at = from; at < pieces.size(); at++) {
            node = node.next.get(pieces.get(at).folded());
            if (node == null) {
                break;
            }
            int end = at + 1;
            List<V> values = null;
            for (V value : node.values) {
                if (allowed.test(value, end)) {
                    values = values == null ? new ArrayList<>(2) : values;
                    values.add(value);
                }
            }
            if (values != null) {
                best = new Found<>(from, end, values);
            }
        }
        return best;
    }

    /** A phrase found at the pieces [from, to). */
    public record Found<V>(int from, int to, List<V> values) {}
}
