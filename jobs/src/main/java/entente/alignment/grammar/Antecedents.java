package entente.alignment.grammar;

import java.util.Set;

/** Whom a pronoun of the third person takes up in its own sentence. */
public final class Antecedents {

    private static final Set<String> WHAT_FOR = Set.of("for", "over");
    private static final int MAX_STEPS = 12;

    private final Tree tree;
    private final Clause clause;

    public Antecedents(Tree tree, Clause clause) {
        this.tree = tree;
        this.clause = clause;
    }

    /**
     * What a third-person pronoun most likely takes up in its own sentence: a possessive the subject of its clause, any
     * other the subject of the clause above ('Farc said it will', 'China and its allies').
     */
    public int of(int pronoun) {
        int verb = clauseOf(pronoun);
        if (verb == Tree.NONE) {
            return Tree.NONE;
        }
        if (tree.tag(pronoun).equals("PRP$")) {
            int blamed = blamed(pronoun, verb);
            if (blamed != Tree.NONE) {
                return blamed;
            }
            int own = clause.subject(verb);
            if (own != Tree.NONE && !tree.under(pronoun, own)) {
                return tree.tag(own).startsWith("PRP") ? antecedentAbove(verb, pronoun) : own;
            }
        }
        return antecedentAbove(verb, pronoun);
    }

    /** 'condemned Hamas for its attack', 'thanked China for its help': whose deed it is that the verb is about. */
    private int blamed(int possessive, int verb) {
        int deed = tree.head(possessive);
        boolean about = tree.head(deed) == verb
                && tree.relation(deed).equals("obl")
                && WHAT_FOR.contains(tree.preposition(deed));
        int object = about ? tree.child(verb, "obj") : Tree.NONE;
        return object < deed ? object : Tree.NONE;
    }

    private int antecedentAbove(int verb, int pronoun) {
        for (int at = verb, steps = 0; steps < MAX_STEPS && tree.head(at) != Tree.NONE; steps++) {
            String relation = tree.relation(at);
            at = tree.head(at);
            boolean content = relation.equals("ccomp") || relation.equals("advcl") || relation.equals("xcomp");
            int above = content ? clause.subject(at) : Tree.NONE;
            if (above != Tree.NONE
                    && above != pronoun
                    && !tree.tag(above).startsWith("PRP")
                    && !tree.under(pronoun, above)) {
                return above;
            }
        }
        return Tree.NONE;
    }

    private int clauseOf(int token) {
        int at = tree.head(token);
        for (int steps = 0; steps < MAX_STEPS && at != Tree.NONE; steps++) {
            if (tree.isVerb(at) || tree.child(at, "cop", "nsubj") != Tree.NONE) {
                return at;
            }
            at = tree.head(at);
        }
        return Tree.NONE;
    }
}
