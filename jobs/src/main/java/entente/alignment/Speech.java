package entente.alignment;

import java.util.List;

/** Who is cited for the words of a sentence. */
final class Speech {

    private static final int MAX_STEPS = 30;

    private final Tree tree;
    private final Clause clause;
    private final Arguments arguments;
    private final StanceLexicon lexicon;

    Speech(Tree tree, Clause clause, Arguments arguments, StanceLexicon lexicon) {
        this.tree = tree;
        this.clause = clause;
        this.arguments = arguments;
        this.lexicon = lexicon;
    }

    /** The verb that reports the clause of a token, or {@link Tree#NONE}. */
    int reportOf(int token) {
        int at = token;
        for (int steps = 0; steps < MAX_STEPS && at != Tree.NONE; steps++) {
            int head = tree.head(at);
            String relation = tree.relation(at);
            if (head != Tree.NONE
                    && (relation.equals("ccomp") || relation.equals("parataxis") || relation.equals("dep"))
                    && lexicon.isReporting(tree.lemma(head))) {
                return head;
            }
            for (int c : tree.children(at)) {
                if (tree.relation(c).equals("parataxis") && lexicon.isReporting(tree.lemma(c)) && c != token) {
                    return c;
                }
            }
            at = head;
        }
        return Tree.NONE;
    }

    /** Who is cited for the clause of a token; empty where the article itself speaks. */
    List<Argument> speakers(int token) {
        int report = reportOf(token);
        return report == Tree.NONE ? List.of() : arguments.of(clause.subject(report));
    }
}
