package entente.alignment.grammar;

import entente.alignment.lexicon.Words;
import java.util.List;
import java.util.Set;

/** Noun phrases read off the tags alone, for where the parser went astray. */
public final class Chunks {

    private static final int REACH = 14;
    private static final Set<String> INSIDE = Set.of("DT", "PRP$", "CD", "POS", "HYPH", "PDT", "``", "''", "$", "#");
    private static final Set<String> BREAKS = Set.of(".", ":", "MD", "VBD", "VBZ", "VBP", "WDT", "WP", "WRB");

    private static final Set<String> CLAUSES = Set.of("advcl", "acl", "xcomp");

    /** What follows these tells when or why, and has phrases of its own. */
    private static final Set<String> ELSEWHERE = Set.of(
            "during", "after", "before", "since", "until", "amid", "as", "while", "because", "whether", "near",
            "along");

    /** 'quarrelled over Peru's friendship with Bolivia' is no quarrel with Bolivia. */
    private static final Set<String> MATTERS =
            Set.of("over", "about", "despite", "because of", "regarding", "concerning");

    private Chunks() {}

    /** The last noun of the noun phrase that begins right after a token, or {@link Tree#NONE}. */
    public static int after(Tree tree, int token) {
        int last = Tree.NONE;
        for (int i = token + 1; i < tree.size() && i <= token + REACH; i++) {
            String tag = tree.tag(i);
            if (tag.startsWith("NN") || tag.equals("PRP")) {
                last = i;
            } else if (!INSIDE.contains(tag) && !tag.startsWith("JJ") && !(last == Tree.NONE && tag.startsWith("RB"))) {
                return last;
            }
        }
        return last;
    }

    /** The noun phrase under the first of these prepositions that follows a token before the clause breaks off. */
    static int under(Tree tree, int token, List<String> prepositions) {
        for (int i = token + 1; i < tree.size() && i <= token + REACH; i++) {
            String word = tree.lowerWord(i);
            boolean aim = isAim(tree, i, prepositions);
            boolean letter = tree.isNoun(i) && Words.INSTRUMENTS.has(tree.lemma(i));
            if (BREAKS.contains(tree.tag(i)) || isMatter(word) || letter || aim) {
                return Tree.NONE;
            }
            if (ELSEWHERE.contains(word) && !prepositions.contains(word)) {
                return Tree.NONE;
            }
            boolean cites = tree.lowerWord(i - 1).equals("according");
            if (prepositions.contains(word)
                    && !cites
                    && (tree.tag(i).equals("IN") || tree.tag(i).equals("TO"))) {
                boolean participle = i + 1 < tree.size() && tree.tag(i + 1).equals("VBG");
                boolean gerund = participle && CLAUSES.contains(tree.relation(i + 1));
                return gerund ? Tree.NONE : after(tree, participle ? i + 1 : i);
            }
        }
        return Tree.NONE;
    }

    /** 'voted by a majority to deplore aggression against Peru' is no vote against Peru. */
    static boolean isAim(Tree tree, int clause, List<String> prepositions) {
        return tree.tag(clause).equals("VB") && prepositions.contains("against");
    }

    /** Whether what stands under a preposition is only what it is about. */
    static boolean isMatter(String preposition) {
        return MATTERS.contains(preposition);
    }
}
