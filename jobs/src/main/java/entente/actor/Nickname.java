package entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A nickname within a name, in quotation marks or parentheses: 'Ann "Nan" Zweig'. */
public final class Nickname {

    private static final Set<String> OPENING = Set.of("\"", "“", "``", "‘", "`", "(");
    private static final Set<String> CLOSING = Set.of("\"", "”", "''", "’", "'", ")");

    private Nickname() {}

    public static boolean opens(String word) {
        return OPENING.contains(word);
    }

    public static boolean closes(String word) {
        return CLOSING.contains(word);
    }

    /** The words of a name without a nickname that stands within. */
    public static List<String> without(List<String> words) {
        for (int from = 1; from < words.size() - 2; from++) {
            if (OPENING.contains(words.get(from))) {
                for (int to = from + 2; to < words.size() - 1; to++) {
                    if (CLOSING.contains(words.get(to))) {
                        List<String> kept = new ArrayList<>(words.subList(0, from));
                        kept.addAll(words.subList(to + 1, words.size()));
                        return kept;
                    }
                }
            }
        }
        return words;
    }
}
