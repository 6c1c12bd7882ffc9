package entente.alignment.scene;

import entente.alignment.grammar.Clause;
import entente.alignment.grammar.Tree;
import entente.alignment.lexicon.StanceLexicon;
import java.util.List;

/**
 * One parsed sentence with all that the rules ask of it.
 *
 * @param tree the sentence
 * @param clause who does what in it
 * @param arguments the actors of its phrases
 * @param modalities how its words are asserted
 * @param speech who is cited for its words
 * @param lexicon the word lists
 */
public record Scene(
        Tree tree, Clause clause, Arguments arguments, Modalities modalities, Speech speech, StanceLexicon lexicon) {

    /** Who does the verb, as actors. */
    public List<Argument> actors(int verb) {
        return arguments.of(clause.actor(verb));
    }

    /** Who is cited for a word, as actors. */
    public List<Argument> speakers(int token) {
        return speech.speakers(token, arguments::of);
    }

    /** The id of the first who is cited for a word; empty where the article itself says so. */
    public String speaker(int token) {
        List<Argument> speakers = speakers(token);
        return speakers.isEmpty() ? "" : speakers.get(0).mention().actor();
    }
}
