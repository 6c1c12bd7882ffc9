package entente.actor;

import java.util.List;
import java.util.Optional;

/** What one article may ask of the names of all others. Nothing else of another article has a say in its reading. */
public interface Names {

    /** The person a full name means, by the state the article ties it to where there are namesakes. */
    Optional<NamedPerson> person(List<String> words, String tie);

    /** The person whom the corpus nearly always means by a surname; nobody where several bear it. */
    Optional<NamedPerson> surname(String word);

    /** The label under which the corpus knows a body. */
    Optional<String> body(List<String> words);
}
