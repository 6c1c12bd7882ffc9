package entente.finding.change;

import java.util.Comparator;

/**
 * What tells one edge from another.
 *
 * @param subject co-mention, alignment or contact
 * @param source id of one actor; of an undirected edge the smaller
 * @param target id of the other
 */
public record EdgeKey(Subject subject, String source, String target) implements Comparable<EdgeKey> {

    private static final Comparator<EdgeKey> ORDER = Comparator.comparing(EdgeKey::subject)
            .thenComparing(EdgeKey::source)
            .thenComparing(EdgeKey::target);

    public EdgeKey {
        if (!subject.isEdge()) {
            throw new IllegalArgumentException("the subject must be a kind of edge, got " + subject);
        }
    }

    @Override
    public int compareTo(EdgeKey other) {
        return ORDER.compare(this, other);
    }
}
