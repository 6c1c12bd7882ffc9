package entente.mention.spot;

import entente.actor.ActorKind;
import entente.actor.Gazetteer;
import entente.actor.WordClass;
import entente.mention.line.Line;
import entente.mention.line.Spot;
import java.util.Set;

/**
 * Whether a demonym names people and not their state. 'The Russians agreed' is said of a government; 'most Germans',
 * 'Russians living in Latvia' and 'a Canadian' are private people. A people that acts without a state of its own keeps
 * its name.
 */
public final class Peoples {

    /** Acts in the news under the name of its people. */
    private static final String PALESTINE = "PSE";

    private static final Set<String> ONE = Set.of("a", "an", "another", "one");

    private Peoples() {}

    public static boolean isPeople(Gazetteer gazetteer, Line line, Spot demonym) {
        String actor = demonym.governs();
        boolean ofState =
                gazetteer.actor(actor).filter(a -> a.kind() == ActorKind.STATE).isPresent();
        int to = demonym.to;
        if (!ofState
                || actor.equals(PALESTINE)
                || line.joinsNext(to - 1)
                || line.tag(to).startsWith("NN")) {
            return false;
        }
        String before = line.folded(demonym.from - 1);
        if (isPlural(line.folded(to - 1))) {
            return !before.equals("the") || WordClass.BOUND.has(line.folded(to));
        }
        return ONE.contains(before)
                && !line.tag(to).startsWith("JJ")
                && !line.isPossessive(to)
                && !line.folded(to).equals("-")
                && (line.tag(to - 1).startsWith("NN") || line.folded(to).equals("who"));
    }

    /**
     * 'Germans', 'Frenchmen': the adjective of a people never ends so, but for those that are both, 'Swiss', 'Chinese'.
     */
    private static boolean isPlural(String word) {
        return (word.endsWith("s") && !word.endsWith("ss")) || word.endsWith("men");
    }
}
