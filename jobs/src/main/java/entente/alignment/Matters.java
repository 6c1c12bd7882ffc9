package entente.alignment;

import entente.mention.Mention;
import entente.mention.MentionKind;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Matters of dispute: bills, plans, policies, named by a noun of {@code matters.csv} with the words before it. Nobody who
 * acts, so never a source and in no network; but who is for or against them is a stance, and stands among the evidence.
 */
final class Matters {

    private static final String PREFIX = "mat.";
    private static final Set<String> BEFORE = Set.of("compound", "amod", "nummod");

    private Matters() {}

    /** By the head noun, where that names no actor. */
    static SortedMap<Integer, Mention> of(Tree tree, Set<String> nouns, MentionIndex actors) {
        SortedMap<Integer, Mention> matters = new TreeMap<>();
        for (int i = 0; i < tree.size(); i++) {
            boolean head = tree.isNoun(i) && !tree.relation(i).equals("compound");
            if (head && nouns.contains(tree.lemma(i)) && actors.at(i).isEmpty()) {
                int from = i;
                while (from > 0
                        && describes(tree, from - 1, i)
                        && actors.at(from - 1).isEmpty()) {
                    from--;
                }
                matters.put(i, mention(tree, from, i));
            }
        }
        return matters;
    }

    private static boolean describes(Tree tree, int word, int noun) {
        return tree.head(word) == noun && BEFORE.contains(tree.relation(word));
    }

    static boolean is(Mention mention) {
        return mention.actor().startsWith(PREFIX);
    }

    private static Mention mention(Tree tree, int from, int to) {
        StringBuilder text = new StringBuilder();
        StringBuilder id = new StringBuilder();
        for (int i = from; i <= to; i++) {
            text.append(i > from ? " " : "").append(tree.token(i).word());
            id.append(i > from ? "-" : "").append(tree.lemma(i));
        }
        return new Mention(
                tree.sentence().index(),
                tree.token(from).start(),
                tree.token(to).end(),
                text.toString(),
                PREFIX + id.toString().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-"),
                MentionKind.GROUP);
    }
}
