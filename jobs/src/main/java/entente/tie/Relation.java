package entente.tie;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * How two actors stand to each other by their stated alignments in one window, both directions kept.
 *
 * @param a the actor with the smaller id
 * @param b the other
 * @param byA what a says or does to b
 * @param byB what b says or does to a
 */
public record Relation(String a, String b, Stated byA, Stated byB) {

    /**
     * One direction.
     *
     * @param agreements counted once a story and code
     * @param disagreements likewise
     */
    public record Stated(long agreements, long disagreements) {

        static final Stated NOTHING = new Stated(0, 0);

        Stated plus(Stated other) {
            return new Stated(agreements + other.agreements, disagreements + other.disagreements);
        }
    }

    /** The relations of one window, in order of their actors; an actor's words on itself are none. */
    public static List<Relation> of(Collection<AlignmentCount> counts) {
        record Pair(String a, String b) {}
        TreeMap<Pair, Relation> relations = new TreeMap<>((one, other) -> {
            int byA = one.a().compareTo(other.a());
            return byA != 0 ? byA : one.b().compareTo(other.b());
        });
        for (AlignmentCount count : counts) {
            int order = count.source().compareTo(count.target());
            Stated stated = new Stated(count.positive(), count.negative());
            if (order < 0) {
                relations.merge(
                        new Pair(count.source(), count.target()),
                        new Relation(count.source(), count.target(), stated, Stated.NOTHING),
                        Relation::plus);
            } else if (order > 0) {
                relations.merge(
                        new Pair(count.target(), count.source()),
                        new Relation(count.target(), count.source(), Stated.NOTHING, stated),
                        Relation::plus);
            }
        }
        return List.copyOf(relations.values());
    }

    private Relation plus(Relation other) {
        return new Relation(a, b, byA.plus(other.byA), byB.plus(other.byB));
    }

    /** Both directions together. */
    public Stated both() {
        return byA.plus(byB);
    }

    /** The balance of both directions together. */
    public Balance balance() {
        return Balance.of(both().agreements(), both().disagreements());
    }
}
