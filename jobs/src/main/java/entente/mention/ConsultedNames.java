package entente.mention;

import entente.mention.Consultation.About;
import entente.mention.NameDirectory.Named;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The names of a corpus, and all that one article asked of them. */
final class ConsultedNames implements Names {

    private final Names names;
    private final Set<Consultation> asked = new LinkedHashSet<>();

    ConsultedNames(Names names) {
        this.names = names;
    }

    @Override
    public Optional<Named> person(List<String> words, String tie) {
        Optional<Named> person = names.person(words, tie);
        asked.add(new Consultation(About.PERSON, words, tie, told(person)));
        return person;
    }

    @Override
    public Optional<Named> surname(String word) {
        Optional<Named> person = names.surname(word);
        asked.add(new Consultation(About.SURNAME, List.of(word), "", told(person)));
        return person;
    }

    @Override
    public Optional<String> body(List<String> words) {
        Optional<String> label = names.body(words);
        asked.add(new Consultation(About.BODY, words, "", label.map(List::of).orElse(List.of())));
        return label;
    }

    /** Each question once, in the order in which they were asked. */
    List<Consultation> asked() {
        return new ArrayList<>(asked);
    }

    static List<String> told(Optional<Named> person) {
        return person.map(named -> List.of(named.id(), named.label(), named.state()))
                .orElse(List.of());
    }
}
