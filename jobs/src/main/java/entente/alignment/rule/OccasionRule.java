package entente.alignment.rule;

import entente.alignment.Construction;
import entente.alignment.PloverCode;
import entente.alignment.grammar.Clause;
import entente.alignment.grammar.CueMatch;
import entente.alignment.grammar.Prepositional;
import entente.alignment.grammar.Tree;
import entente.alignment.lexicon.Cue;
import entente.alignment.lexicon.CueClass;
import entente.alignment.lexicon.Frame;
import entente.alignment.scene.Argument;
import entente.alignment.scene.Modality;
import entente.alignment.scene.Scene;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Meetings that are the occasion of something else: 'spoke after talks with Peru', 'was asked during a visit to Peru'.
 *
 * <p>In the guide, {@code data/stance/README.md}: noun-carried.
 */
public final class OccasionRule implements Rule {

    private static final Set<String> OCCASIONS =
            Set.of("after", "before", "during", "following", "ahead of", "prior to");

    @Override
    public void find(Scene scene, int token, Consumer<Candidate> out) {
        Tree tree = scene.tree();
        int verb = tree.head(token);
        boolean occasion = tree.isNoun(token)
                && verb != Tree.NONE
                && tree.isVerb(verb)
                && tree.relation(token).startsWith("obl")
                && OCCASIONS.contains(tree.preposition(token));
        if (!occasion || !NounRule.owners(scene, token).isEmpty()) {
            return;
        }
        for (Cue cue : scene.lexicon().cues(CueClass.NOUN, tree.lemma(token))) {
            boolean meeting = cue.code() == PloverCode.CONSULT && cue.frame().shape() == Frame.Shape.NOUN;
            int[] words = meeting ? CueMatch.of(tree, token, cue) : null;
            if (words != null) {
                emit(scene, cue, words, verb, out);
            }
        }
    }

    private static void emit(Scene scene, Cue cue, int[] words, int verb, Consumer<Candidate> out) {
        Clause clause = scene.clause();
        int subject = clause.isPassive(verb) ? clause.patient(verb) : clause.subject(verb);
        int phrase = Prepositional.of(scene.tree(), words, cue.frame().prepositions());
        List<Argument> targets = scene.arguments().of(phrase);
        Modality modality = new CarriedNoun(scene, words[0]).modality();
        Candidate.each(Construction.NOUN_CARRIED, cue, words, scene.arguments().of(subject), targets, modality, out);
    }
}
