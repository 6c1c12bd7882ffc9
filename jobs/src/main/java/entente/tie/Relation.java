package entente.tie;

import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * How two actors stand to each other by their counted alignments in one window, both directions kept.
 *
 * @param a the actor with the smaller id
 * @param b the other
 * @param byA what a says or does to b
 * @param byB what b says or does to a
 * @param contacts stories that tell of contact between the two
 */
public record Relation(String a, String b, Stated byA, Stated byB, long contacts) implements Serializable {

    /**
     * One direction.
     *
     * @param agreements stories that state something for the other
     * @param disagreements stories that state something against it
     */
    public record Stated(long agreements, long disagreements) implements Serializable {

        static final Stated NOTHING = new Stated(0, 0);

        Stated plus(Stated other) {
            return new Stated(agreements + other.agreements, disagreements + other.disagreements);
        }
    }

    /** The relations of one window, in order of their actors; an actor's words on itself are none. */
    public static List<Relation> of(Collection<AlignmentCount> counts) {
        TreeMap<Relation, Relation> relations =
                new TreeMap<>(Comparator.comparing(Relation::a).thenComparing(Relation::b));
        for (AlignmentCount count : counts) {
            if (!count.source().equals(count.target())) {
                Relation one = of(count);
                relations.merge(one, one, Relation::plus);
            }
        }
        return List.copyOf(relations.values());
    }

    private static Relation of(AlignmentCount count) {
        Stated stated = count.contact() ? Stated.NOTHING : new Stated(count.positive(), count.negative());
        return count.source().compareTo(count.target()) < 0
                ? new Relation(count.source(), count.target(), stated, Stated.NOTHING, count.contacts())
                : new Relation(count.target(), count.source(), Stated.NOTHING, stated, count.contacts());
    }

    /** Contact is counted once for both directions, or, where it counts as support, in either: then the larger count is taken. */
    private Relation plus(Relation other) {
        return new Relation(a, b, byA.plus(other.byA), byB.plus(other.byB), Math.max(contacts, other.contacts));
    }

    /** Both directions together. */
    public Stated both() {
        return byA.plus(byB);
    }

    /** The balance of both directions together. */
    public Balance balance() {
        return Balance.of(both().agreements(), both().disagreements());
    }

    /** Whether both signs are stated and neither outweighs the other beyond doubt. */
    public boolean isContested() {
        return balance().sign() == 0 && both().agreements() > 0;
    }
}
