package entente.alignment.rule;

import entente.alignment.Construction;
import entente.alignment.PloverCode;
import entente.alignment.lexicon.Cue;
import entente.alignment.scene.Argument;
import entente.alignment.scene.Modality;
import java.util.List;
import java.util.function.Consumer;

/**
 * An alignment before it is weighed.
 *
 * @param rule the rule that found it
 * @param cue the entry of the lexicon
 * @param from first token of the cue's words
 * @param to last token of the cue's words
 * @param source who
 * @param target whom
 * @param modality how it is asserted
 * @param code PLOVER code, where negation or a carrier changed the cue's own
 * @param polarity 1 or -1, negation and reversal applied
 */
public record Candidate(
        Construction rule,
        Cue cue,
        int from,
        int to,
        Argument source,
        Argument target,
        Modality modality,
        PloverCode code,
        int polarity) {

    /** The candidate with the polarity and the code that the modality leaves of the cue's. */
    static Candidate of(Construction rule, Cue cue, int[] words, Argument source, Argument target, Modality modality) {
        int from = words[0];
        int to = words[0];
        for (int word : words) {
            from = Math.min(from, word);
            to = Math.max(to, word);
        }
        boolean turned = modality.negated() ^ modality.reversed();
        int polarity = turned ? -cue.polarity() : cue.polarity();
        PloverCode code = cue.code();
        if (turned) {
            code = polarity < 0 ? PloverCode.REJECT : modality.reversed() ? PloverCode.RETREAT : PloverCode.CONCEDE;
        }
        if (modality.threatened()) {
            polarity = -1;
            code = PloverCode.THREATEN;
        }
        return new Candidate(rule, cue, from, to, source, target, modality, code, polarity);
    }

    /** One for each source and each target. */
    static void each(
            Construction rule,
            Cue cue,
            int[] words,
            List<Argument> sources,
            List<Argument> targets,
            Modality modality,
            Consumer<Candidate> out) {
        for (Argument source : sources) {
            for (Argument target : targets) {
                out.accept(of(rule, cue, words, source, target, modality));
            }
        }
    }

    /** What several do together each does with each other: both ways. */
    static void together(
            Construction rule, Cue cue, int[] words, List<Argument> sides, Modality modality, Consumer<Candidate> out) {
        for (int i = 0; i < sides.size(); i++) {
            for (int j = 0; j < sides.size(); j++) {
                if (i != j) {
                    out.accept(of(rule, cue, words, sides.get(i), sides.get(j), modality));
                }
            }
        }
    }

    /** The same under another code of the same sign. */
    Candidate as(PloverCode other) {
        return new Candidate(rule, cue, from, to, source, target, modality, other, polarity);
    }
}
