package entente.alignment;

import java.io.Serializable;
import java.util.List;

/**
 * One entry of the stance lexicon: words that carry a stance or a deed, with one frame.
 *
 * @param words lemmas; the first governs the others ('impose sanction', 'lash out')
 * @param cueClass part of speech of the first word
 * @param frame where its actors stand
 * @param code PLOVER event type
 * @param polarity 1 or -1 for an asserted, active, present use
 */
public record Cue(List<String> words, CueClass cueClass, Frame frame, PloverCode code, int polarity)
        implements Serializable {

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

    String head() {
        return words.get(0);
    }

    String text() {
        return String.join(" ", words);
    }
}
