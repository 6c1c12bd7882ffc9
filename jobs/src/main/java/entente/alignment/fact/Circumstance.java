package entente.alignment.fact;

import entente.alignment.grammar.Tree;
import entente.alignment.lexicon.Words;
import entente.text.CalendarWords;
import java.util.Set;

/**
 * What a clause or a noun is set in: a time, a story. It holds for the word it hangs on and for what that word governs:
 * 'In 1941 Germany invaded the Soviet Union and Japan attacked China'.
 *
 * @param from first token of its words
 * @param governor the verb or noun that it hangs on, or {@link Tree#NONE} where it is the root
 */
record Circumstance(int from, int governor) {

    private static final int MAX_STEPS = 8;

    /** Clauses that are set in what the clause above them is set in. */
    private static final Set<String> WITHIN =
            Set.of("xcomp", "ccomp", "advcl", "acl", "obj", "obl", "nmod", "csubj", "dep");

    /** What a word of a circumstance hangs on: the nearest verb above it, or the noun that it tells more of. */
    static int governor(Tree tree, int word) {
        int aside = aside(tree, word);
        int at = word;
        for (int steps = 0; steps < MAX_STEPS; steps++) {
            int head = tree.head(at);
            if (head == Tree.NONE) {
                return at;
            }
            if (aside != Tree.NONE && (head < aside || head > closing(tree, word))) {
                return verb(tree, aside, word);
            }
            boolean predicate = tree.isVerb(head) || tree.child(head, "cop") != Tree.NONE;
            boolean deed = tree.isNoun(head) && !tree.tag(head).startsWith("NNP") && !isTime(tree, head);
            if (predicate || deed) {
                return head;
            }
            at = head;
        }
        return at;
    }

    /**
     * Where an aside that holds the word begins: 'Turkey, which invaded Cyprus in 1974, praised'. Parsers often hang its words
     * outside of it. {@link Tree#NONE} where there is none.
     */
    private static int aside(Tree tree, int word) {
        for (int i = word - 1; i > 0 && !tree.lowerWord(i).equals(","); i--) {
            boolean relative = tree.tag(i).equals("WDT") || tree.tag(i).equals("WP");
            if (relative && tree.lowerWord(i - 1).equals(",")) {
                return closing(tree, word) < tree.size() ? i : Tree.NONE;
            }
        }
        return Tree.NONE;
    }

    /** The next comma, or the end of the sentence. */
    private static int closing(Tree tree, int word) {
        int at = word;
        while (at < tree.size() && !tree.lowerWord(at).equals(",")) {
            at++;
        }
        return at;
    }

    private static int verb(Tree tree, int from, int word) {
        for (int i = from; i < word; i++) {
            if (tree.isVerb(i)) {
                return i;
            }
        }
        return word;
    }

    private static boolean isTime(Tree tree, int noun) {
        return Words.TIME_NOUNS.has(tree.lemma(noun)) || CalendarWords.isAny(tree.lemma(noun));
    }

    /** Whether a word is set in it. */
    boolean holdsFor(Tree tree, int word) {
        int at = word;
        for (int steps = 0; steps < MAX_STEPS && at != Tree.NONE; steps++) {
            if (at == governor) {
                return true;
            }
            int head = tree.head(at);
            if (head == Tree.NONE || !reaches(tree, at, head)) {
                return false;
            }
            at = head;
        }
        return false;
    }

    private boolean reaches(Tree tree, int at, int head) {
        String relation = tree.relation(at);
        if (relation.equals("conj")) {
            boolean before = from < Math.min(at, head);
            boolean sameTense = tree.tag(at).equals(tree.tag(head));
            return before && (sameTense || !tree.isVerb(at));
        }
        // a noun leads to its verb; a clause leads on only where it depends on what is above
        return !tree.isVerb(at) || WITHIN.contains(relation);
    }
}
