package entente.alignment.rule;

import entente.alignment.Construction;
import entente.alignment.grammar.CueMatch;
import entente.alignment.grammar.Tree;
import entente.alignment.lexicon.Cue;
import entente.alignment.lexicon.CueClass;
import entente.alignment.lexicon.Frame;
import entente.alignment.scene.Argument;
import entente.alignment.scene.Scene;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What a cited speaker says of somebody: 'said Putin was a killer', 'said Putin lied'.
 *
 * <p>In the guide, {@code data/stance/README.md}: judgement.
 */
public final class JudgementRule implements Rule {

    @Override
    public void find(Scene scene, int token, Consumer<Candidate> out) {
        Tree tree = scene.tree();
        CueClass cueClass = CueClass.ofTag(tree.tag(token));
        if (cueClass == null) {
            return;
        }
        for (Cue cue : scene.lexicon().cues(cueClass, tree.lemma(token))) {
            int[] words = cue.frame().shape() == Frame.Shape.JUDGEMENT ? CueMatch.of(tree, token, cue) : null;
            if (words == null || (words.length == 1 && (suffers(scene, token) || hasTask(scene, token)))) {
                continue;
            }
            int subject = cueClass == CueClass.VERB && scene.clause().isPassive(token)
                    ? scene.clause().patient(token)
                    : scene.clause().subject(token);
            List<Argument> judged =
                    Guard.SUFFERS.admitted(scene, cue, words, scene.arguments().of(subject));
            List<Argument> speakers = judged.isEmpty() ? judged : scene.speakers(token);
            Candidate.each(
                    Construction.JUDGEMENT,
                    cue,
                    words,
                    speakers,
                    judged,
                    scene.modalities().of(token),
                    out);
        }
    }

    /** 'is responsible for securing its border' tells of a duty, 'is responsible for killing him' of a charge. */
    private static boolean hasTask(Scene scene, int adjective) {
        Tree tree = scene.tree();
        if (!tree.lemma(adjective).equals("responsible")) {
            return false;
        }
        return tree.all(adjective, Set.of("advcl")).stream()
                .anyMatch(deed -> tree.tag(deed).equals("VBG")
                        && scene.lexicon().cues(CueClass.VERB, tree.lemma(deed)).stream()
                                .noneMatch(cue -> cue.polarity() < 0));
    }

    /** 'said Chile was threatened' is no word against Chile: what others do to it. */
    private static boolean suffers(Scene scene, int verb) {
        return scene.tree().isVerb(verb)
                && scene.clause().isPassive(verb)
                && scene.lexicon().cues(CueClass.VERB, scene.tree().lemma(verb)).stream()
                        .anyMatch(cue -> cue.frame().shape() == Frame.Shape.OBJECT);
    }
}
