package entente.actor;

import java.util.List;

/**
 * A question that the resolution of an article put to the names of the corpus, and the answer. An article whose questions
 * have the same answers as before has the same mentions as before, whatever else the corpus holds by now: what it asks
 * next depends on nothing but itself and these answers.
 *
 * @param about what was asked
 * @param words of the name
 * @param tie the state that the article ties the name to, empty where it does not or that is not asked
 * @param answer empty for none; id, label and state of a person, or the label of a body
 */
public record Consultation(About about, List<String> words, String tie, List<String> answer) {

    /** What there is to ask. */
    public enum About {
        PERSON,
        SURNAME,
        BODY
    }

    public Consultation {
        words = List.copyOf(words);
        answer = List.copyOf(answer);
    }

    /** Whether the names of a corpus answer the same. */
    boolean holds(Names names) {
        return answer.equals(
                switch (about) {
                    case PERSON ->
                        names.person(words, tie).map(NamedPerson::told).orElse(List.of());
                    case SURNAME ->
                        names.surname(words.get(0)).map(NamedPerson::told).orElse(List.of());
                    case BODY -> names.body(words).map(List::of).orElse(List.of());
                });
    }
}
