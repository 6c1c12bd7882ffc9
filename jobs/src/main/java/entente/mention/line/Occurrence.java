package entente.mention.line;

import entente.actor.Gender;
import entente.actor.Role;
import java.util.List;

/** A place in an article where somebody is named, with what the words beside it say of them. */
public interface Occurrence {

    /** First UTF-16 code unit in the article's text. */
    int start();

    /** Index of the sentence in the article. */
    int sentence();

    /** The words of the name, without a nickname in it. */
    List<String> name();

    /** State or institution that the words tie it to, empty where none. */
    String tie();

    /** Office that the words give it, null where none. */
    Role role();

    /** Gender that an honorific gives. */
    Gender gender();

    /** Whether it is a person by name, and not by office alone. */
    boolean isPerson();
}
