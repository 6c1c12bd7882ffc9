package entente.alignment.grammar;

import java.util.Set;

/** Sentences that ask. */
public final class Questions {

    private static final Set<String> AUXILIARIES = Set.of(
            "am", "are", "ca", "can", "could", "did", "do", "does", "had", "has", "have", "is", "may", "might", "must",
            "shall", "should", "was", "were", "will", "wo", "would");

    private Questions() {}

    /** Whether all of a sentence is a question to be answered by yes or no: 'Would Chile attack Peru?' */
    public static boolean asksWhether(Tree tree) {
        int first = 0;
        while (first < tree.size() && !isWord(tree, first)) {
            first++;
        }
        int last = tree.size() - 1;
        while (last > first && !isWord(tree, last) && !tree.lowerWord(last).equals("?")) {
            last--;
        }
        return last > first && tree.lowerWord(last).equals("?") && AUXILIARIES.contains(tree.lowerWord(first));
    }

    private static boolean isWord(Tree tree, int token) {
        return Character.isLetterOrDigit(tree.lowerWord(token).charAt(0));
    }
}
