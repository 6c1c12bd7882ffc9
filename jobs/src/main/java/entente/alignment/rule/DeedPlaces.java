package entente.alignment.rule;

import entente.alignment.Construction;
import entente.alignment.PloverCode;
import entente.alignment.grammar.Tree;
import entente.alignment.lexicon.Cue;
import entente.alignment.lexicon.Words;
import entente.alignment.scene.Argument;
import entente.alignment.scene.Modality;
import entente.alignment.scene.Owners;
import entente.alignment.scene.Scene;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Deeds between a state and those who are only said to be in it: the place stands for who suffers or does them.
 *
 * <p>In the guide, {@code data/stance/README.md}: verb-place.
 */
final class DeedPlaces {

    private static final Set<PloverCode> DEEDS = EnumSet.of(
            PloverCode.ASSAULT,
            PloverCode.COERCE,
            PloverCode.SANCTION,
            PloverCode.MOBILIZE,
            PloverCode.AID,
            PloverCode.CONCEDE,
            PloverCode.RETREAT);

    private static final Set<String> WHERE =
            Set.of("in", "on", "at", "near", "from", "across", "against", "into", "around", "inside", "throughout");

    private DeedPlaces() {}

    /** 'killed 48 people in Afghanistan': a deed to nobody known is done to the place where it is done. */
    static boolean suffered(Scene scene, Cue cue, int[] words, Consumer<Candidate> out) {
        Tree tree = scene.tree();
        if (!DEEDS.contains(cue.code()) || VerbObject.of(scene, words) == Tree.NONE) {
            return false;
        }
        IntStream places = Arrays.stream(tree.children(words[0]))
                .filter(c -> c > words[0] && tree.relation(c).startsWith("obl") && WHERE.contains(tree.preposition(c)));
        return Deeds.emitFirst(scene, Construction.VERB_PLACE, cue, words, places, out);
    }

    /** 'Two Canadians were detained in China': who rules there does it, where nobody else is named. */
    static boolean done(Scene scene, Cue cue, int[] words, Consumer<Candidate> out) {
        Tree tree = scene.tree();
        int verb = words[0];
        if (!Words.CUSTODY.has(tree.lemma(verb)) || scene.clause().agent(verb) != Tree.NONE) {
            return false;
        }
        List<Argument> suffering = scene.arguments().of(scene.clause().patient(verb));
        Modality modality = scene.modalities().of(verb);
        boolean found = false;
        for (int c : tree.children(verb)) {
            String preposition = tree.relation(c).startsWith("obl") ? tree.preposition(c) : "";
            if (c < verb || !(preposition.equals("in") || preposition.equals("from"))) {
                continue;
            }
            for (Argument state : scene.arguments().of(c)) {
                for (Argument target : Owners.isState(state.mention().actor()) ? suffering : List.<Argument>of()) {
                    out.accept(Candidate.of(Construction.VERB_PLACE, cue, words, state, target, modality));
                    found = true;
                }
            }
        }
        return found;
    }
}
