package entente.alignment.grammar;

import entente.alignment.lexicon.Cue;
import java.util.List;
import java.util.Set;

/** Finds the words of a cue around the one that governs them: below it, or above it where it is a participle ('sanctions imposed'). */
public final class CueMatch {

    /** What stands under these is said of somebody or something else. */
    private static final Set<String> CLAUSES = Set.of("nsubj", "csubj", "ccomp", "advcl", "acl:relcl", "parataxis");

    private CueMatch() {}

    /** The tokens of the cue's words, the one that governs first, or null where one is missing. */
    public static int[] of(Tree tree, int head, Cue cue) {
        List<String> words = cue.fromHead();
        int[] found = new int[words.size()];
        found[0] = head;
        for (int w = 1; w < found.length; w++) {
            int token = word(tree, found, w, words);
            if (token == Tree.NONE) {
                return null;
            }
            found[w] = token;
        }
        return found;
    }

    private static int word(Tree tree, int[] found, int upTo, List<String> words) {
        String lemma = words.get(upTo);
        for (int f = 0; f < upTo; f++) {
            for (int c : tree.children(found[f])) {
                if (is(tree, c, lemma)
                        && !contains(found, upTo, c)
                        && !strays(tree, found[0], c)
                        && !isApart(tree, c, words)) {
                    return c;
                }
            }
        }
        for (int f = 0; f < upTo; f++) {
            for (int c : tree.children(found[f])) {
                if (CLAUSES.contains(tree.relation(c)) || isApart(tree, c, words)) {
                    continue;
                }
                for (int g : tree.children(c)) {
                    boolean particle = tree.relation(g).equals("compound:prt");
                    if (is(tree, g, lemma) && !particle && !strays(tree, found[0], g) && !contains(found, upTo, g)) {
                        return g;
                    }
                }
            }
        }
        int above = tree.head(found[0]);
        boolean participle = above != Tree.NONE && tree.relation(found[0]).startsWith("acl");
        return participle && is(tree, above, lemma) ? above : Tree.NONE;
    }

    /** 'On Monday he called Peru' does not hold 'call on': a verb's preposition follows it, but in a relative clause. */
    private static boolean strays(Tree tree, int verb, int word) {
        return word < verb
                && tree.isVerb(verb)
                && tree.tag(word).equals("IN")
                && tree.relation(word).equals("case")
                && !tree.tag(tree.head(word)).startsWith("W");
    }

    /**
     * 'held by a Marine during a news conference' does not hold 'hold news conference', 'took over and holds' not 'take hold':
     * what stands under a preposition that is none of the cue's, and another verb.
     */
    private static boolean isApart(Tree tree, int word, List<String> words) {
        String relation = tree.relation(word);
        if (relation.startsWith("obl")) {
            String preposition = tree.preposition(word);
            return !preposition.isEmpty()
                    && List.of(preposition.split(" ", -1)).stream().noneMatch(words::contains);
        }
        return tree.isVerb(word) && (relation.equals("conj") || isSaidOfAnother(tree, word));
    }

    /** 'called the treaty a disaster, and others expressed doubts' does not hold 'call to express': a clause with its own subject. */
    private static boolean isSaidOfAnother(Tree tree, int verb) {
        return tree.relation(verb).equals("ccomp") && tree.child(verb, "nsubj") != Tree.NONE;
    }

    /** Also 'troops' for 'troop': nouns that the engine's lemmas keep in the plural. */
    private static boolean is(Tree tree, int token, String lemma) {
        String word = tree.lowerWord(token);
        return tree.lemma(token).equals(lemma)
                || word.equals(lemma)
                || (tree.isNoun(token) && word.length() == lemma.length() + 1 && word.equals(lemma + "s"));
    }

    /** Whether a token is one of the cue's. */
    public static boolean contains(int[] cue, int token) {
        return contains(cue, cue.length, token);
    }

    private static boolean contains(int[] found, int upTo, int token) {
        for (int i = 0; i < upTo; i++) {
            if (found[i] == token) {
                return true;
            }
        }
        return false;
    }
}
