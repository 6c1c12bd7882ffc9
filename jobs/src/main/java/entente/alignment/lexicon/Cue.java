package entente.alignment.lexicon;

import entente.alignment.PloverCode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One entry of the stance lexicon: words that carry a stance or a deed, with one frame.
 *
 * @param words lemmas; the first governs the others ('impose sanction', 'lash out', 'war of words'), but for a noun with
 *     words before it, which is the last ('trade war')
 * @param cueClass part of speech of the word that governs the others
 * @param frame where its actors stand
 * @param code PLOVER event type
 * @param polarity 1 or -1 for an asserted, active, present use
 */
public record Cue(List<String> words, CueClass cueClass, Frame frame, PloverCode code, int polarity)
        implements Serializable {

    private static final Set<String> PREPOSITIONS = Set.of("in", "on", "at", "of", "for", "against");

    public Cue {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("cue must have words, got none");
        }
        if (polarity != 1 && polarity != -1) {
            throw new IllegalArgumentException("polarity of '" + words + "' must be 1 or -1, got " + polarity);
        }
        if (code.polarity() != 0 && code.polarity() != polarity) {
            throw new IllegalArgumentException(
                    "polarity of '" + String.join(" ", words) + "' must agree with " + code + ", got " + polarity);
        }
    }

    /** The word that governs the others. */
    public String head() {
        return words.get(endsInHead() ? words.size() - 1 : 0);
    }

    /** The words from the one that governs, the others in their order. */
    public List<String> fromHead() {
        if (!endsInHead()) {
            return words;
        }
        List<String> turned = new ArrayList<>(words.size());
        turned.add(head());
        turned.addAll(words.subList(0, words.size() - 1));
        return turned;
    }

    private boolean endsInHead() {
        return cueClass == CueClass.NOUN && words.stream().noneMatch(PREPOSITIONS::contains);
    }

    /** Whether two do it together: 'S and T met', 'talks between S and T', 'S is in talks with T'. */
    boolean isShared() {
        boolean state = frame.shape() == Frame.Shape.ADJECTIVE
                && code == PloverCode.CONSULT
                && frame.prepositions().contains("with");
        return state || frame.shape() == Frame.Shape.TOGETHER || frame.shape() == Frame.Shape.NOUN_BETWEEN;
    }

    public String text() {
        return String.join(" ", words);
    }
}
