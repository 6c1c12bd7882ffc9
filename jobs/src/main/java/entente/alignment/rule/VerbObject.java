package entente.alignment.rule;

import entente.alignment.grammar.Chunks;
import entente.alignment.grammar.Tree;
import entente.alignment.scene.Scene;
import java.util.Set;

/** What stands as the object of a verb's cue: 'condemned Peru', 'counted on Peru', 'criticised how Peru handled it'. */
final class VerbObject {

    /** Prepositions that end a cue whose object is another: 'stripped Peru of', 'pushed Peru out of the town'. */
    private static final Set<String> WITH_OBJECT = Set.of("of", "from", "before", "out", "off", "away");

    /** 'suspected he was kidnapped': what cannot be an object, whatever the parser says. */
    private static final Set<String> NOMINATIVES = Set.of("he", "she", "they", "we", "i");

    private VerbObject() {}

    /** The token that heads it, or {@link Tree#NONE}; a word of the cue itself is none. */
    static int of(Scene scene, int[] words) {
        int patient = scene.clause().patient(words[0]);
        if (patient == Tree.NONE && words.length == 1 && !scene.clause().isPassive(words[0])) {
            patient = told(scene.tree(), words[0]);
            patient = patient == Tree.NONE ? Chunks.after(scene.tree(), words[0]) : patient;
        }
        boolean own = patient == Tree.NONE
                || (!scene.clause().isPassive(words[0])
                        && NOMINATIVES.contains(scene.tree().lowerWord(patient)));
        for (int word : words) {
            own |= word == patient;
        }
        if (own) {
            return governed(scene.tree(), words);
        }
        return governsAnother(scene.tree(), words) ? Tree.NONE : patient;
    }

    /** 'called Peru on Monday', 'submitted a plan to build' hold 'call on' and 'submit to' by their words alone. */
    private static boolean governsAnother(Tree tree, int[] words) {
        int last = words[words.length - 1];
        String relation = tree.relation(last);
        boolean function = relation.equals("case") || relation.equals("mark");
        return words.length > 1 && function && (words.length > 2 || !WITH_OBJECT.contains(tree.lowerWord(last)));
    }

    /** 'counted on Peru', 'pulled out of the pact with Peru': the phrase under the preposition that ends the cue. */
    private static int governed(Tree tree, int[] words) {
        int last = words[words.length - 1];
        int phrase = words.length > 1 && tree.relation(last).equals("case") ? tree.head(last) : Tree.NONE;
        for (int word : words) {
            if (word == phrase) {
                return Tree.NONE;
            }
        }
        return phrase;
    }

    /** 'criticised how Peru handled it': the clause in the place of the object. */
    private static int told(Tree tree, int verb) {
        int clause = tree.child(verb, "ccomp", "advcl");
        int asking = clause == Tree.NONE ? Tree.NONE : tree.child(clause, "advmod", "obj", "mark");
        boolean asks = asking == verb + 1
                && (tree.tag(asking).startsWith("W") || tree.lemma(asking).equals("whether"));
        return asks ? clause : Tree.NONE;
    }
}
