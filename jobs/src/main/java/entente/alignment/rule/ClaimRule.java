package entente.alignment.rule;

import entente.alignment.Construction;
import entente.alignment.PloverCode;
import entente.alignment.grammar.CueMatch;
import entente.alignment.grammar.Prepositional;
import entente.alignment.grammar.Tree;
import entente.alignment.lexicon.Cue;
import entente.alignment.lexicon.CueClass;
import entente.alignment.lexicon.Frame;
import entente.alignment.scene.Argument;
import entente.alignment.scene.Modality;
import entente.alignment.scene.Report;
import entente.alignment.scene.Scene;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What a cited speaker says somebody does: who is said to do harm is blamed ('the US suggested that Beijing is arming
 * Moscow' is the US against China). Holds for hostile cues in any report, and for any deed in a report that marks it as
 * a mere claim.
 *
 * <p>In the guide, {@code data/stance/README.md}: claim.
 */
public final class ClaimRule implements Rule {

    private static final Set<PloverCode> HARM =
            EnumSet.of(PloverCode.ASSAULT, PloverCode.COERCE, PloverCode.THREATEN, PloverCode.SANCTION);

    @Override
    public void find(Scene scene, int token, Consumer<Candidate> out) {
        Tree tree = scene.tree();
        Report report = scene.speech().report(token);
        if (!tree.isVerb(token)
                || isAim(tree, token)
                || (report == null && !scene.speech().quoted(token))) {
            return;
        }
        boolean claim = report != null && report.claim();
        for (Cue cue : scene.lexicon().cues(CueClass.VERB, tree.lemma(token))) {
            int[] words = CueMatch.of(tree, token, cue);
            if (words != null && blames(cue, claim) && (words.length > 1 || harms(scene, cue, words))) {
                blame(scene, cue, words, out);
                return;
            }
        }
    }

    /** 'called for a response by Peru to halt Bolivia': what something is for is not said to be done. */
    private static boolean isAim(Tree tree, int verb) {
        String relation = tree.relation(verb);
        return tree.marker(verb).equals("to") && (relation.equals("acl") || relation.equals("advcl"));
    }

    private static boolean blames(Cue cue, boolean claim) {
        return switch (cue.frame().shape()) {
            case OBJECT, PREPOSITION, CLAUSE -> claim || HARM.contains(cue.code());
            default -> false;
        };
    }

    /** Whether somebody is named to whom the deed is done: who is said to 'pursue peace' is not blamed. */
    private static boolean harms(Scene scene, Cue cue, int[] words) {
        int victim = cue.frame().shape() == Frame.Shape.OBJECT
                ? VerbObject.of(scene, words)
                : Prepositional.of(scene.tree(), words, cue.frame().prepositions());
        return !scene.arguments().of(victim).isEmpty();
    }

    private static void blame(Scene scene, Cue cue, int[] words, Consumer<Candidate> out) {
        List<Argument> accused = scene.actors(words[0]);
        Modality modality = scene.modalities().of(words[0]);
        boolean turned = modality.negated() ^ modality.reversed();
        if (accused.isEmpty() || turned || modality.supposed()) {
            return;
        }
        Cue against = cue.polarity() < 0 ? cue : accusation(cue);
        for (Argument speaker : scene.speakers(words[0])) {
            for (Argument target : accused) {
                out.accept(Candidate.of(Construction.CLAIM, against, words, speaker, target, modality)
                        .as(PloverCode.ACCUSE));
            }
        }
    }

    /** The cue of a deed that is no hostile one, as the matter of an accusation. */
    private static Cue accusation(Cue deed) {
        return new Cue(deed.words(), deed.cueClass(), deed.frame(), PloverCode.ACCUSE, -1);
    }
}
