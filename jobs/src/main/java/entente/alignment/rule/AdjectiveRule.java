package entente.alignment.rule;

import entente.alignment.Construction;
import entente.alignment.grammar.CueMatch;
import entente.alignment.grammar.Prepositional;
import entente.alignment.grammar.Tree;
import entente.alignment.lexicon.Cue;
import entente.alignment.lexicon.CueClass;
import entente.alignment.lexicon.Frame;
import entente.alignment.scene.Argument;
import entente.alignment.scene.Scene;
import java.util.List;
import java.util.function.Consumer;

/**
 * Adjectives with a complement: 'is critical of', 'lawmakers hostile to', 'remains loyal to'.
 *
 * <p>In the guide, {@code data/stance/README.md}: adjective.
 */
public final class AdjectiveRule implements Rule {

    @Override
    public void find(Scene scene, int token, Consumer<Candidate> out) {
        Tree tree = scene.tree();
        if (CueClass.ofTag(tree.tag(token)) != CueClass.ADJECTIVE && !isParticiple(tree, token)) {
            return;
        }
        for (Cue cue : scene.lexicon().cues(CueClass.ADJECTIVE, adjective(tree, token))) {
            int[] words = cue.frame().shape() == Frame.Shape.ADJECTIVE ? CueMatch.of(tree, token, cue) : null;
            if (words == null) {
                continue;
            }
            List<Argument> sources = scene.arguments().of(holder(scene, token));
            int phrase = Prepositional.of(tree, words, cue.frame().prepositions());
            List<Argument> targets = Guard.admitted(
                    Guard.Side.TARGET, scene, cue, words, scene.arguments().of(phrase));
            Candidate.each(
                    Construction.ADJECTIVE,
                    cue,
                    words,
                    sources,
                    targets,
                    scene.modalities().of(token),
                    out);
        }
    }

    /** 'is committed to', but not 'committed a crime'. */
    private static boolean isParticiple(Tree tree, int token) {
        return tree.isVerb(token)
                && tree.child(token, "obj") == Tree.NONE
                && !tree.tag(token).equals("VB");
    }

    /** 'opposed to' is tagged as a participle at times: its word, not its lemma, is the cue. */
    private static String adjective(Tree tree, int token) {
        return tree.isVerb(token) ? tree.lowerWord(token) : tree.lemma(token);
    }

    private static int holder(Scene scene, int token) {
        Tree tree = scene.tree();
        int head = tree.head(token);
        if (head != Tree.NONE
                && tree.isNoun(head)
                && List.of("amod", "acl", "dep").contains(tree.relation(token))) {
            return head;
        }
        return describesNounBefore(tree, token) ? token - 1 : scene.clause().subject(token);
    }

    /** 'demonstrators opposed to Peru', wherever the parser hangs the participle. */
    private static boolean describesNounBefore(Tree tree, int token) {
        return token > 0
                && tree.isNoun(token - 1)
                && tree.isVerb(token)
                && tree.child(token, "aux", "aux:pass", "cop", "nsubj", "nsubj:pass") == Tree.NONE;
    }
}
