package entente.alignment.grammar;

import entente.alignment.lexicon.Words;
import entente.text.CalendarWords;
import java.util.List;
import java.util.Set;

/** The phrase under one of some prepositions that belongs to a cue, wherever the parser has hung it. */
public final class Prepositional {

    private static final int MAX_DEPTH = 5;

    private static final Set<String> PLACES =
            Set.of("near", "along", "inside", "outside", "around", "beyond", "close to");

    private Prepositional() {}

    /** Head of the phrase, or {@link Tree#NONE}. Phrases of the cue's own words come before those of its object. */
    public static int of(Tree tree, int[] cue, List<String> prepositions) {
        return of(tree, cue, prepositions, true);
    }

    /** The same where nobody is meant by whose the cue's noun is: 'ordered Peru's expulsion by Chile'. */
    public static int besideOwner(Tree tree, int[] cue, List<String> prepositions) {
        return of(tree, cue, prepositions, false);
    }

    private static int of(Tree tree, int[] cue, List<String> prepositions, boolean owned) {
        for (int i = cue.length - 1; i >= 0; i--) {
            int direct = child(tree, cue[i], cue, prepositions);
            if (direct != Tree.NONE) {
                return direct;
            }
        }
        int owner = owned ? owner(tree, cue, prepositions) : Tree.NONE;
        if (owner != Tree.NONE) {
            return owner;
        }
        if (prepositions.contains("to") || prepositions.contains("for")) {
            int dative = dative(tree, cue, prepositions);
            if (dative != Tree.NONE) {
                return dative;
            }
        }
        int object = tree.child(cue[0], "obj", "nsubj:pass");
        if (object != Tree.NONE) {
            int nested = child(tree, object, cue, prepositions);
            if (nested != Tree.NONE) {
                return nested;
            }
        }
        int anywhere = below(tree, cue[0], cue, prepositions, 0);
        return anywhere != Tree.NONE ? anywhere : Chunks.under(tree, last(cue), prepositions);
    }

    /**
     * 'came to Peru's defence', 'rejected a Peruvian request' are as 'the defence of Peru', 'a request from Peru': whose the
     * noun of a verb's cue is.
     */
    private static int owner(Tree tree, int[] cue, List<String> prepositions) {
        boolean owned = prepositions.contains("of") || prepositions.contains("from");
        for (int i = cue.length - 1; owned && i > 0 && tree.isVerb(cue[0]); i--) {
            for (int c : tree.isNoun(cue[i]) ? tree.children(cue[i]) : new int[0]) {
                boolean named = Character.isUpperCase(tree.token(c).word().charAt(0));
                boolean before =
                        tree.relation(c).equals("compound") || tree.relation(c).equals("amod");
                if (tree.relation(c).equals("nmod:poss") || (before && named && !CueMatch.contains(cue, c))) {
                    return c;
                }
            }
        }
        return Tree.NONE;
    }

    private static int last(int[] cue) {
        int last = cue[0];
        for (int token : cue) {
            last = Math.max(last, token);
        }
        return last;
    }

    private static int child(Tree tree, int head, int[] cue, List<String> prepositions) {
        for (int c : tree.children(head)) {
            if (fits(tree, c, cue, prepositions)) {
                return c;
            }
        }
        return Tree.NONE;
    }

    /** 'fought the rebels near the border with Peru' is no fight with Peru. */
    private static boolean isPlace(String preposition) {
        return PLACES.contains(preposition);
    }

    private static boolean fits(Tree tree, int phrase, int[] cue, List<String> prepositions) {
        return nominal(tree, phrase)
                && !CueMatch.contains(cue, phrase)
                && prepositions.contains(tree.preposition(phrase))
                && !Words.TIMES.has(tree.lowerWord(phrase))
                && !CalendarWords.isAny(tree.lowerWord(phrase));
    }

    private static boolean nominal(Tree tree, int token) {
        String relation = tree.relation(token);
        return relation.startsWith("obl")
                || relation.startsWith("nmod")
                || relation.equals("dep")
                || relation.equals("conj")
                || relation.equals("advcl")
                || relation.equals("acl")
                || relation.equals("xcomp")
                || relation.equals("obj");
    }

    /** 'gave Ukraine support', 'provided Ukraine with support' */
    private static int dative(Tree tree, int[] cue, List<String> prepositions) {
        boolean supplies = cue.length == 1 && prepositions.contains("for") && Words.SUPPLYING.has(tree.lemma(cue[0]));
        int supplied = supplies ? tree.child(cue[0], "obj") : Tree.NONE;
        if (supplied != Tree.NONE && child(tree, cue[0], cue, List.of("with")) != Tree.NONE) {
            return supplied;
        }
        int indirect = tree.child(cue[0], "iobj");
        if (indirect != Tree.NONE) {
            return indirect;
        }
        int first = Tree.NONE;
        for (int c : tree.children(cue[0])) {
            if (tree.relation(c).equals("obj")) {
                if (first != Tree.NONE) {
                    return first;
                }
                first = c;
            }
        }
        return Tree.NONE;
    }

    private static int below(Tree tree, int head, int[] cue, List<String> prepositions, int depth) {
        if (depth > MAX_DEPTH) {
            return Tree.NONE;
        }
        for (int c : tree.children(head)) {
            String relation = tree.relation(c);
            if (c < cue[0]
                    || relation.equals("ccomp")
                    || relation.startsWith("acl:relcl")
                    || relation.equals("parataxis")
                    || (relation.equals("advcl") && !tree.marker(c).isEmpty())
                    || (relation.equals("acl")
                            && (tree.marker(c).equals("to") || Chunks.isAim(tree, c, prepositions)))) {
                continue;
            }
            if (fits(tree, c, cue, prepositions)) {
                return c;
            }
            boolean apart = Chunks.isMatter(tree.preposition(c))
                    || isPlace(tree.preposition(c))
                    || (relation.equals("nmod")
                            && Words.INSTRUMENTS.has(tree.lemma(c))
                            && !tree.preposition(c).equals("of"));
            int deeper = apart || relation.startsWith("obl") ? Tree.NONE : below(tree, c, cue, prepositions, depth + 1);
            if (deeper != Tree.NONE) {
                return deeper;
            }
        }
        return Tree.NONE;
    }
}
