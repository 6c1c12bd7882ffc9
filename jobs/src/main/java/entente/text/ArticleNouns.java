package entente.text;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/**
 * Nouns that the tagger takes for verbs after an article and a name: 'a U.S. drone', 'a CIA drone'. After 'a' or 'an' a name or
 * an adjective wants its noun, so a bare infinitive cannot follow. Linear in the tokens.
 */
final class ArticleNouns {

    private static final int MAX_BETWEEN = 2;

    private ArticleNouns() {}

    /** Changes the tags of such tokens in place. */
    static void restore(List<CoreLabel> tagged) {
        for (int i = 2; i < tagged.size(); i++) {
            if (tagged.get(i).tag().equals("VB") && isInNounPhrase(tagged, i)) {
                tagged.get(i).setTag("NN");
            }
        }
    }

    private static boolean isInNounPhrase(List<CoreLabel> tagged, int verb) {
        int at = verb - 1;
        while (at > 0 && verb - at <= MAX_BETWEEN && describes(tagged.get(at).tag())) {
            at--;
        }
        String word = tagged.get(at).word();
        return at < verb - 1 && (word.equalsIgnoreCase("a") || word.equalsIgnoreCase("an"));
    }

    private static boolean describes(String tag) {
        return tag.startsWith("NNP") || tag.equals("JJ");
    }
}
