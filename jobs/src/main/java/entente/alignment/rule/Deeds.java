package entente.alignment.rule;

import entente.alignment.Construction;
import entente.alignment.lexicon.Cue;
import entente.alignment.scene.Argument;
import entente.alignment.scene.Modality;
import entente.alignment.scene.Scene;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** What one whom a phrase names does to one whom another phrase names, those left out who only stand by. */
public final class Deeds {

    private Deeds() {}

    /** As {@link #emit} from the verb's actor to the first of some phrases for which there is any. */
    static boolean emitFirst(
            Scene scene, Construction rule, Cue cue, int[] words, IntStream phrases, Consumer<Candidate> out) {
        int actor = scene.clause().actor(words[0]);
        return phrases.anyMatch(phrase -> emit(scene, rule, cue, words, actor, phrase, out));
    }

    /** One candidate for each source and target of two phrases; whether there was any. */
    static boolean emit(
            Scene scene, Construction rule, Cue cue, int[] words, int source, int target, Consumer<Candidate> out) {
        if (source == target) {
            return false;
        }
        List<Argument> sources = Guard.admitted(
                Guard.Side.SOURCE, scene, cue, words, scene.arguments().of(source));
        List<Argument> targets = Guard.admitted(
                Guard.Side.TARGET, scene, cue, words, scene.arguments().of(target));
        Modality modality = scene.modalities().of(words);
        for (Argument s : sources) {
            for (Argument t : targets) {
                if (!Doers.areThemselves(scene.tree(), s, t)) {
                    out.accept(Candidate.of(rule, cue, words, s, t, modality));
                }
            }
        }
        return !sources.isEmpty() && !targets.isEmpty();
    }
}
