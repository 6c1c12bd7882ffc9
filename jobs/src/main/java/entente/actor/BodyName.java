package entente.actor;

import java.util.List;
import java.util.Set;

/** The name of a body: what of it tells bodies apart. */
public final class BodyName {

    /** What stands between the words of a body's name. */
    private static final Set<String> LITTLE = Set.of("'", "'s", ",", "the");

    private BodyName() {}

    /** Whether a folded word only joins the words of a body's name. */
    public static boolean isLittle(String word) {
        return LITTLE.contains(word);
    }

    /** The words that tell bodies apart: folded, without legal forms and article, though never none. */
    public static List<String> key(List<String> words) {
        List<String> folded = Words.folded(words);
        List<String> bare = folded.stream()
                .filter(word -> !LegalForms.tellsNothing(word) && !isLittle(word))
                .toList();
        return bare.isEmpty() ? folded : bare;
    }
}
