package entente.alignment.grammar;

import entente.alignment.lexicon.Words;
import entente.text.Token;
import java.util.List;
import java.util.Set;

/**
 * What somebody is called on to do: in 'called on Peru to pardon Bolivia' the parser lets Peru pardon, on what occasion it does
 * not say; Peru is only called on. Linear in the tokens.
 */
public final class AskedClauses {

    /** Under what those stand who are called on. */
    static final Set<String> ON = Set.of("on", "upon");

    private AskedClauses() {}

    /** Whether a verb calls on somebody: 'call on', 'prevail on'. */
    static boolean isCalling(String lemma) {
        return Words.CALLING.has(lemma);
    }

    /** The tokens, with who is called on under the verb of calling, and the infinitive too. */
    public static List<Token> restored(List<Token> parsed) {
        Token[] tokens = parsed.toArray(Token[]::new);
        for (int mark = 1; mark + 1 < tokens.length; mark++) {
            int asked = tokens[mark].head();
            int verb = mark - 1;
            boolean clause = ON.contains(tokens[mark].lemma())
                    && tokens[mark].relation().equals("mark")
                    && isCalling(tokens[verb].lemma())
                    && asked > mark
                    && tokens[asked].head() == verb
                    && tokens[asked].relation().equals("advcl");
            int subject = clause ? subject(tokens, mark, asked) : -1;
            if (subject > mark) {
                tokens[mark] = tokens[mark].governedBy(subject, "case");
                tokens[subject] = tokens[subject].governedBy(verb, "obl");
                tokens[asked] = tokens[asked].governedBy(verb, "xcomp");
            }
        }
        return List.of(tokens);
    }

    private static int subject(Token[] tokens, int from, int clause) {
        for (int i = from + 1; i < clause; i++) {
            if (tokens[i].head() == clause && tokens[i].relation().equals("nsubj")) {
                return i;
            }
        }
        return -1;
    }
}
