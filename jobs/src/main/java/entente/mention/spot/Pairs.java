package entente.mention.spot;

import entente.actor.WordClass;
import entente.mention.line.CutSentence;
import java.util.Set;

/** Plurals that mean two named before: 'the two countries', 'both sides', 'the two leaders'. */
public final class Pairs {

    private static final Set<String> TWO = Set.of("two", "both");

    private Pairs() {}

    /** Whether a word counts two: 'two', 'both'. */
    public static boolean counts(String word) {
        return TWO.contains(word);
    }

    /** Whether a noun is that of states or their leaders. */
    public static boolean isNoun(String word) {
        return WordClass.STATE_PLURAL.has(word) || WordClass.LEADER_PLURAL.has(word);
    }

    /** Whether a noun phrase is such a plural. */
    static boolean isPair(CutSentence line, int from, int to) {
        return isNoun(line.folded(to - 1)) && counts(line.folded(from - 1));
    }
}
