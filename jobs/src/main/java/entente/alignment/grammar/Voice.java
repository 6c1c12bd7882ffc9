package entente.alignment.grammar;

import java.util.Set;

/** Whether a verb is passive, and by whom it is done then. */
final class Voice {

    private final Tree tree;

    Voice(Tree tree) {
        this.tree = tree;
    }

    /** Whether the verb is a passive participle: with its auxiliary, or reduced ('the town bombed by Russia'). */
    boolean isPassive(int verb) {
        if (tree.child(verb, "aux:pass", "nsubj:pass") != Tree.NONE) {
            return true;
        }
        if (!tree.tag(verb).equals("VBN")) {
            return false;
        }
        for (int c : tree.all(verb, Set.of("aux"))) {
            String lemma = tree.lemma(c);
            if (lemma.equals("have")) {
                return false;
            }
            if (lemma.equals("be") || lemma.equals("get")) {
                return true;
            }
        }
        String relation = tree.relation(verb);
        boolean got = relation.equals("xcomp") && tree.lemma(tree.head(verb)).equals("get");
        if (got || relation.equals("acl") || relation.equals("amod")) {
            return true;
        }
        if (relation.equals("conj") && tree.isVerb(tree.head(verb)) && tree.child(verb, "nsubj", "obj") == Tree.NONE) {
            return isPassive(tree.head(verb));
        }
        return agent(verb) != Tree.NONE && tree.child(verb, "obj") == Tree.NONE;
    }

    /** The noun under 'by'. */
    int agent(int verb) {
        for (int c : tree.children(verb)) {
            if ((tree.relation(c).startsWith("obl") || tree.relation(c).equals("nmod"))
                    && tree.preposition(c).equals("by")) {
                return c;
            }
        }
        return Tree.NONE;
    }
}
