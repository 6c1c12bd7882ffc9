package entente.alignment.grammar.repair;

import entente.alignment.lexicon.StanceLexicon;
import entente.text.Token;
import java.util.List;
import java.util.Set;

/**
 * Clauses reported without 'that' whose subject the parser takes for what is said: in 'said Peru firmly opposes the pact' Peru
 * opposes, but the tree has somebody say Peru. Linear in the tokens.
 */
final class ReportedClauses {

    private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD");
    private static final Set<String> BEFORE_VERB = Set.of("RB", "MD");
    private static final int MAX_BEFORE_VERB = 3;

    private ReportedClauses() {}

    /** The tokens, with such subjects under their verbs and these under the verb of speech. */
    static List<Token> restored(List<Token> parsed, StanceLexicon lexicon) {
        Token[] tokens = parsed.toArray(Token[]::new);
        for (int told = 2; told < tokens.length; told++) {
            int subject = subject(tokens, told);
            int verb = tokens[told].head();
            if (subject > verb && lexicon.isReporting(tokens[verb].lemma())) {
                tokens[subject] = tokens[subject].governedBy(told, "nsubj");
                tokens[told] = tokens[told].governedBy(verb, "ccomp");
            }
        }
        return List.of(tokens);
    }

    /** The object of the verb of speech right before the verb that is told, or -1 where there is none. */
    private static int subject(Token[] tokens, int told) {
        if (!tokens[told].relation().equals("dep") || tokens[told].head() < 0) {
            return -1;
        }
        boolean finite = FINITE.contains(tokens[told].tag());
        int at = told - 1;
        while (at > tokens[told].head() && told - at <= MAX_BEFORE_VERB && BEFORE_VERB.contains(tokens[at].tag())) {
            finite |= tokens[at].tag().equals("MD");
            at--;
        }
        boolean object = tokens[at].relation().equals("obj") && tokens[at].head() == tokens[told].head();
        return finite && object ? at : -1;
    }
}
