package entente.alignment;

import entente.corpus.Span;
import java.util.List;
import java.util.Objects;

/**
 * What somebody is cited for in one sentence.
 *
 * @param cue the word of saying, or null where the words only go on from another sentence
 * @param content the words cited, in order; empty where the sentence tells that somebody spoke but not what was said
 * @param speaker the head word of the phrase that names who is cited, in this sentence or near it
 * @param actor id of the actor it names, empty where that is nobody known ('a spokesman')
 */
public record Citation(Span cue, List<Span> content, Span speaker, String actor) {

    public Citation {
        content = List.copyOf(content);
        Objects.requireNonNull(speaker, "speaker");
        Objects.requireNonNull(actor, "actor");
    }
}
