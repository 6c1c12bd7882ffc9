package entente.report.picture;

import entente.report.Edge;
import entente.report.EdgeKind;
import entente.report.Node;
import entente.report.RelationLine;
import java.util.List;

/**
 * All that joins two actors.
 *
 * @param a the actor with the smaller id
 * @param b the other
 * @param together their co-mention tie, or null where they are not mentioned together often enough
 * @param relation what they state of each other and how often they are in contact, or null
 */
public record Pair(Node a, Node b, Edge together, RelationLine relation) {

    /** How the two stand. */
    public Side side() {
        return relation == null ? Side.NONE : Side.of(relation.sign());
    }

    /** Stories that mention both. */
    public long storiesTogether() {
        return together == null ? 0 : together.storyCount();
    }

    /** Stories that state something of one for or against the other. */
    public long storiesStated() {
        return agreements() + disagreements();
    }

    /** Stories that state something of one for the other. */
    public long agreements() {
        return relation == null ? 0 : relation.relation().both().agreements();
    }

    /** Stories that state something of one against the other. */
    public long disagreements() {
        return relation == null ? 0 : relation.relation().both().disagreements();
    }

    /** Stories that tell of contact. */
    public long contacts() {
        return relation == null ? 0 : relation.relation().contacts();
    }

    /** Whether the two are mentioned together more than chance would have it. */
    public boolean beatsChance() {
        return together != null && together.backbone() != null && together.backbone() > 0;
    }

    /** Whether it is these two, by their ids in either order. */
    public boolean joins(String one, String other) {
        String first = a.actor().id();
        String second = b.actor().id();
        return (first.equals(one) && second.equals(other)) || (first.equals(other) && second.equals(one));
    }

    /** The other of the two. */
    public Node other(Node one) {
        return one.actor().id().equals(a.actor().id()) ? b : a;
    }

    /** The rows of {@code edges.csv} that it may lead back to. */
    public List<String> edges() {
        String one = a.actor().id();
        String other = b.actor().id();
        return List.of(
                Edge.id(EdgeKind.ALIGNMENT, one, other),
                Edge.id(EdgeKind.ALIGNMENT, other, one),
                Edge.id(EdgeKind.CONTACT, one, other),
                Edge.id(EdgeKind.COMENTION, one, other));
    }
}
