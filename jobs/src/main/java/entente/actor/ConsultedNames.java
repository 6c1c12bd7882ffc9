package entente.actor;

import entente.actor.Consultation.About;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The names of a corpus, and all that one article asked of them. */
public final class ConsultedNames implements Names {

    private final Names names;
    private final Set<Consultation> asked = new LinkedHashSet<>();

    public ConsultedNames(Names names) {
        this.names = names;
    }

    @Override
    public Optional<NamedPerson> person(List<String> words, String tie) {
        Optional<NamedPerson> person = names.person(words, tie);
        asked.add(new Consultation(
                About.PERSON, words, tie, person.map(NamedPerson::told).orElse(List.of())));
        return person;
    }

    @Override
    public Optional<NamedPerson> surname(String word) {
        Optional<NamedPerson> person = names.surname(word);
        asked.add(new Consultation(
                About.SURNAME, List.of(word), "", person.map(NamedPerson::told).orElse(List.of())));
        return person;
    }

    @Override
    public Optional<String> body(List<String> words) {
        Optional<String> label = names.body(words);
        asked.add(new Consultation(About.BODY, words, "", label.map(List::of).orElse(List.of())));
        return label;
    }

    /** Each question once, in the order in which they were asked. */
    public List<Consultation> asked() {
        return new ArrayList<>(asked);
    }
}
