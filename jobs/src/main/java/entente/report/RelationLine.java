package entente.report;

import entente.actor.Actor;
import entente.tie.Balance;
import entente.tie.Relation;
import java.util.List;
import java.util.function.Function;

/**
 * One row of {@code relations.csv}: how a pair stands by its counted alignments, and how often it is in contact.
 *
 * @param relation what each states of the other
 * @param balance of both together
 * @param label both labels, for a reader
 */
public record RelationLine(Relation relation, Balance balance, String label) {

    /** 1, 0 (contested) or -1 as of an edge; null where the two are in contact only. */
    public Integer sign() {
        return Double.isNaN(balance.value()) ? null : balance.sign();
    }

    static List<RelationLine> of(List<Relation> relations, Function<String, Actor> who) {
        return relations.stream()
                .map(relation -> new RelationLine(
                        relation,
                        relation.balance(),
                        who.apply(relation.a()).label() + " - "
                                + who.apply(relation.b()).label()))
                .toList();
    }
}
