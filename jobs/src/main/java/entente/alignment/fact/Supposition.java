package entente.alignment.fact;

import entente.alignment.Alignment;
import entente.alignment.grammar.Tree;
import entente.alignment.rule.CarriedNoun;
import entente.alignment.scene.Scene;

/** Whether what the rules read is told as done, or only supposed, asked for or left open. */
public final class Supposition {

    private static final int MAX_STEPS = 3;

    private Supposition() {}

    /** Whether the words leave it open that the deed is done at all, or whose it is. */
    public static boolean isWeak(Scene scene, Alignment read) {
        return isSupposed(scene, read)
                || isNoContact(scene, read)
                || read.construction().isLoose();
    }

    /** 'never spoke with Russian officials': who has not met somebody need not be against them. */
    private static boolean isNoContact(Scene scene, Alignment read) {
        return read.negated() && scene.lexicon().isContact(read.cue());
    }

    /** Whether the cue, or the verb that carries it, stands in a condition or a request, or a noun of it is only feared or possible. */
    static boolean isSupposed(Scene scene, Alignment read) {
        Tree tree = scene.tree();
        int at = 0;
        while (at + 1 < tree.size() && tree.token(at).end() <= read.cueSpan().start()) {
            at++;
        }
        for (int word = at;
                word < tree.size() && tree.token(word).start() < read.cueSpan().end();
                word++) {
            if (tree.isNoun(word) && new CarriedNoun(scene, word).modality().supposed()) {
                return true;
            }
        }
        for (int steps = 0; steps < MAX_STEPS && at != Tree.NONE; steps++, at = tree.head(at)) {
            if (scene.modalities().of(at).supposed()) {
                return true;
            }
            if (tree.isVerb(at)) {
                return false;
            }
        }
        return false;
    }
}
