package entente.alignment.fact;

import entente.alignment.Alignment;
import entente.alignment.PloverCode;
import entente.alignment.grammar.Tree;
import entente.alignment.lexicon.StanceLexicon;
import entente.alignment.lexicon.Words;
import entente.alignment.rule.Claims;
import entente.alignment.scene.Scene;
import java.util.Set;

/** Whether a sentence says that a deed was not done. */
final class Denials {

    private static final int MAX_STEPS = 6;

    private static final Set<String> YET = Set.of("yet");

    private Denials() {}

    /** 'did not attack', 'denied attacking', 'declined to condemn', 'has yet to condemn', 'neither praised nor condemned' */
    static boolean isNotDone(Scene scene, Alignment alignment, Set<Integer> cue) {
        Tree tree = scene.tree();
        boolean spared = alignment.polarity() > 0
                && (alignment.code() == PloverCode.CONCEDE || alignment.code() == PloverCode.RETREAT);
        boolean unmet = alignment.negated() && StanceLexicon.bundled().isContact(alignment.cue());
        return (spared && alignment.negated())
                || unmet
                || cue.stream()
                        .anyMatch(token -> Wishes.isToAfter(tree, token, YET)
                                || isNeither(tree, token)
                                || isDenied(scene, token, cue)
                                || (spared
                                        && (Claims.above(tree, token, cue, Words.FORBEAR) != Tree.NONE
                                                || stopsShort(tree, token))));
    }

    /** 'stopped short of blaming', 'has yet to condemn' */
    static boolean isLeftUndone(Tree tree, int token) {
        return stopsShort(tree, token) || Wishes.isToAfter(tree, token, YET);
    }

    private static boolean isNeither(Tree tree, int verb) {
        for (int c : tree.children(verb)) {
            String word = tree.lowerWord(c);
            if ((word.equals("neither") || word.equals("nor")) && tree.isVerb(verb) && c < verb) {
                return true;
            }
        }
        return false;
    }

    private static boolean stopsShort(Tree tree, int token) {
        int at = token;
        for (int steps = 0; steps < MAX_STEPS && at != Tree.NONE; steps++, at = tree.head(at)) {
            if (tree.lemma(at).equals("short")
                    || (tree.lemma(at).equals("stop")
                            && at + 1 < tree.size()
                            && tree.lowerWord(at + 1).equals("short"))) {
                return true;
            }
        }
        return false;
    }

    /** 'denied attacking', but not 'could not deny that it attacked' */
    private static boolean isDenied(Scene scene, int token, Set<Integer> cue) {
        int denial = Claims.above(scene.tree(), token, cue, Words.DENY);
        return denial != Tree.NONE && !scene.modalities().of(denial).negated();
    }
}
