package entente.report;

import entente.mention.Actor;
import entente.tie.Balance;
import entente.tie.Relation;
import java.util.List;
import java.util.function.Function;

/**
 * One row of {@code relations.csv}: how a pair stands by its counted alignments.
 *
 * @param relation what each states of the other
 * @param balance of both together
 * @param label both labels, for a reader
 */
public record RelationLine(Relation relation, Balance balance, String label) {

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
