package entente.alignment;

import java.util.List;

/** One parsed sentence with all that the rules ask of it. */
record Scene(
        Tree tree, Clause clause, Arguments arguments, Modalities modalities, Speech speech, StanceLexicon lexicon) {

    /** Who does the verb, as actors. */
    List<Argument> actors(int verb) {
        return arguments.of(clause.actor(verb));
    }
}
