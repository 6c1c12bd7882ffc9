package entente.alignment.rule;

import entente.alignment.PloverCode;
import entente.alignment.grammar.CueMatch;
import entente.alignment.grammar.Tree;
import entente.alignment.lexicon.Cue;
import entente.alignment.lexicon.Words;
import entente.alignment.scene.Argument;
import entente.alignment.scene.Scene;
import entente.text.EntityType;
import java.util.Locale;
import java.util.Set;

/**
 * Those whom the subject of a verb names though they do not do what it tells, or not to somebody else: whose weapons fly, the
 * state of those who act for themselves.
 */
final class Doers {

    private static final Set<String> HE = Set.of("he", "she");
    private static final Set<String> HIS = Set.of("his", "her");
    private static final Set<String> REFLEXIVES = Set.of("himself", "herself", "itself", "themselves");

    private Doers() {}

    /** 'Putin defended his country', 'recused himself': whosever 'his' may be elsewhere, the nearest is who does it. */
    static boolean areThemselves(Tree tree, Argument source, Argument target) {
        String words = target.mention().text().toLowerCase(Locale.ROOT);
        if (target.place() != Argument.Place.POSSESSOR || !HIS.contains(words)) {
            return REFLEXIVES.contains(words);
        }
        int doer = source.place() == Argument.Place.HEAD ? source.head() : Tree.NONE;
        return doer != Tree.NONE
                && (tree.token(doer).entity() == EntityType.PERSON || HE.contains(tree.lowerWord(doer)));
    }

    /** 'Iranian drones headed for Peru', 'hundreds of Iranians travelled to Peru' are no visits of a state. */
    static boolean isNoVisitor(Scene scene, Cue cue, int[] words, Argument source) {
        Tree tree = scene.tree();
        String lemma = tree.lemma(source.head());
        boolean travels = cue.code() == PloverCode.CONSULT
                && Words.TRAVELLING.has(cue.words().get(0));
        boolean weapon = Words.WEAPONS.has(lemma) && !isThinkTank(tree, source.head());
        return travels && (weapon || Words.CROWDS.has(lemma));
    }

    private static boolean isThinkTank(Tree tree, int noun) {
        return tree.lemma(noun).equals("tank")
                && noun > 0
                && tree.lowerWord(noun - 1).equals("think");
    }

    /** 'released a letter to Peru' frees nobody, 'submitted the treaty to Peru' gives in to nobody. */
    static boolean onlySends(Scene scene, Cue cue, int[] words, Argument source) {
        Tree tree = scene.tree();
        int object = cue.code() == PloverCode.CONCEDE ? tree.child(words[0], "obj") : Tree.NONE;
        return object != Tree.NONE
                && !CueMatch.contains(words, object)
                && (Words.INSTRUMENTS.has(tree.lemma(object))
                        || tree.lemma(words[0]).equals("submit"));
    }
}
