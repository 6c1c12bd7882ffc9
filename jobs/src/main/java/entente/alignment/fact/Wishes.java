package entente.alignment.fact;

import entente.alignment.grammar.Tree;
import entente.alignment.lexicon.Words;
import entente.alignment.rule.Claims;
import java.util.Set;

/** Whether a deed is wished, weighed or imagined and not done. */
final class Wishes {

    private static final int MAX_STEPS = 3;

    /** What opens a condition where it stands before its subject. */
    private static final Set<String> INVERTED = Set.of("had", "should", "were");

    private static final Set<String> CONDITION = Set.of("if", "unless");

    /** 'to' and a verb after these: what lies ahead. */
    private static final Set<String> AHEAD = Set.of("forward", "about");

    private Wishes() {}

    /** 'hopes to help', 'mulls sanctions', 'looks forward to meeting', 'was about to attack', 'will likely meet' */
    static boolean isWished(Tree tree, int token, Set<Integer> cue) {
        int wish = Claims.above(tree, token, cue, Words.WISH);
        return (wish != Tree.NONE && !isDeemed(tree, wish) && !isDuration(tree, wish))
                || Claims.isModified(tree, token, Words.MAYBE)
                || isToAfter(tree, token, AHEAD)
                || isInverted(tree, token)
                || isLet(tree, token);
    }

    /** 'considers the matter open' thinks so, and weighs nothing. */
    private static boolean isDeemed(Tree tree, int verb) {
        int complement = tree.child(verb, "xcomp");
        return tree.lemma(verb).equals("consider") && complement != Tree.NONE && !tree.isVerb(complement);
    }

    /** 'as long as it takes' longs for nothing. */
    private static boolean isDuration(Tree tree, int word) {
        return tree.lemma(word).equals("long") && !tree.isVerb(word);
    }

    /** Whether 'to' and one of some words stand before a verb: 'has yet to condemn'. */
    static boolean isToAfter(Tree tree, int verb, Set<String> words) {
        return verb >= 2 && tree.lowerWord(verb - 1).equals("to") && words.contains(tree.lowerWord(verb - 2));
    }

    /** 'Had Chile attacked Peru, Bolivia would have helped' */
    static boolean isInverted(Tree tree, int token) {
        int verb = verb(tree, token);
        int subject = verb == Tree.NONE ? Tree.NONE : tree.child(verb, "nsubj", "nsubj:pass");
        if (subject == Tree.NONE || !tree.relation(verb).equals("advcl")) {
            return false;
        }
        for (int c : tree.children(verb)) {
            if (c < subject && tree.relation(c).startsWith("aux") && INVERTED.contains(tree.lowerWord(c))) {
                return true;
            }
        }
        return false;
    }

    /** 'If Chile attacks Peru, Bolivia will help it': done only if something else is. */
    static boolean isConditional(Tree tree, int token) {
        int verb = verb(tree, token);
        if (verb == Tree.NONE) {
            return false;
        }
        boolean ahead = false;
        boolean condition = false;
        for (int c : tree.children(verb)) {
            ahead |= tree.tag(c).equals("MD");
            condition |= isInverted(tree, c) || isOnCondition(tree, c);
        }
        return ahead && condition;
    }

    private static boolean isOnCondition(Tree tree, int clause) {
        int mark = tree.relation(clause).equals("advcl") ? tree.child(clause, "mark") : Tree.NONE;
        return mark != Tree.NONE && CONDITION.contains(tree.lowerWord(mark));
    }

    /** 'Let Chile thank Peru for once', but not 'Bolivia let Chile attack Peru' */
    private static boolean isLet(Tree tree, int token) {
        int verb = verb(tree, token);
        int let = verb == Tree.NONE ? Tree.NONE : tree.head(verb);
        return let != Tree.NONE
                && tree.lowerWord(let).equals("let")
                && tree.tag(let).equals("VB")
                && tree.child(let, "nsubj", "aux", "mark") == Tree.NONE;
    }

    private static int verb(Tree tree, int token) {
        int at = token;
        for (int steps = 0; steps < MAX_STEPS && at != Tree.NONE; steps++, at = tree.head(at)) {
            if (tree.isVerb(at)) {
                return at;
            }
        }
        return Tree.NONE;
    }
}
