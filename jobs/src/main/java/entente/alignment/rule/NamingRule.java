package entente.alignment.rule;

import entente.alignment.Construction;
import entente.alignment.grammar.CueMatch;
import entente.alignment.grammar.Tree;
import entente.alignment.lexicon.Cue;
import entente.alignment.lexicon.CueClass;
import entente.alignment.lexicon.Frame;
import entente.alignment.lexicon.Words;
import entente.alignment.scene.Argument;
import entente.alignment.scene.Modality;
import entente.alignment.scene.Scene;
import java.util.List;
import java.util.function.Consumer;

/**
 * Judgements by naming: 'called Putin a killer', 'described the plan as reckless', 'Biden's "disgraceful" policy'.
 *
 * <p>In the guide, {@code data/stance/README.md}: naming.
 */
public final class NamingRule implements Rule {

    @Override
    public void find(Scene scene, int token, Consumer<Candidate> out) {
        Tree tree = scene.tree();
        CueClass cueClass = CueClass.ofTag(tree.tag(token));
        if (cueClass == null || cueClass == CueClass.VERB) {
            return;
        }
        int verb = naming(tree, token);
        if (verb == Tree.NONE) {
            return;
        }
        int named = scene.clause().isPassive(verb) ? scene.clause().patient(verb) : named(tree, verb, token);
        for (Cue cue : scene.lexicon().cues(cueClass, tree.lemma(token))) {
            int[] words = cue.frame().shape() == Frame.Shape.JUDGEMENT ? CueMatch.of(tree, token, cue) : null;
            if (words != null && named != Tree.NONE && named != token) {
                List<Argument> targets = Guard.SUFFERS.admitted(
                        scene, cue, words, scene.arguments().of(named));
                // 'found Peru not guilty'
                Modality modality =
                        scene.modalities().of(verb).and(scene.modalities().alone(token));
                Candidate.each(Construction.NAMING, cue, words, scene.actors(verb), targets, modality, out);
                return;
            }
        }
    }

    /** The verb of naming that the judgement is a complement of. */
    private static int naming(Tree tree, int token) {
        int at = token;
        for (int steps = 0; steps < 3 && at != Tree.NONE; steps++) {
            int head = tree.head(at);
            if (head == Tree.NONE) {
                return Tree.NONE;
            }
            if (Words.NAMING.has(tree.lemma(head)) && tree.isVerb(head)) {
                String relation = tree.relation(at);
                boolean complement = relation.equals("xcomp")
                        || relation.equals("obj")
                        || relation.equals("ccomp")
                        || relation.equals("dep")
                        || ((relation.startsWith("obl") || relation.equals("advcl"))
                                && (tree.preposition(at).equals("as")
                                        || tree.marker(at).equals("as")));
                return complement ? head : Tree.NONE;
            }
            boolean climbs = tree.relation(at).equals("nmod")
                    || tree.relation(at).equals("conj")
                    || tree.relation(at).equals("amod");
            at = climbs ? head : Tree.NONE;
        }
        return Tree.NONE;
    }

    private static int named(Tree tree, int verb, int judgement) {
        for (int c : tree.children(verb)) {
            boolean object = tree.relation(c).equals("obj") || tree.relation(c).equals("iobj");
            if (object && c < judgement && !tree.under(judgement, c)) {
                return c;
            }
        }
        int complement = tree.child(verb, "xcomp", "ccomp");
        return complement == Tree.NONE ? Tree.NONE : tree.child(complement, "nsubj");
    }
}
