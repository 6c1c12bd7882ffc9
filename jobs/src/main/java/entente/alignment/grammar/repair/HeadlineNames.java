package entente.alignment.grammar.repair;

import entente.text.EntityType;
import entente.text.Token;
import java.util.List;

/**
 * Names that headlines join by a comma alone: in 'Chile, Peru hold talks' the two hold them, but the parser has a Chile that is
 * Peru. Only where no second comma closes an apposition. Linear in the tokens.
 */
final class HeadlineNames {

    private HeadlineNames() {}

    /** The tokens, with such a second name joined to the first. */
    static List<Token> joined(List<Token> parsed) {
        Token[] tokens = parsed.toArray(Token[]::new);
        for (int second = 2; second < tokens.length - 1; second++) {
            int first = start(tokens, second) - 2;
            if (first >= 0 && isJoined(tokens, first, second)) {
                tokens[second] = tokens[second].governedBy(first, "conj");
            }
        }
        return List.of(tokens);
    }

    /** The first token of a name by its last. */
    private static int start(Token[] tokens, int last) {
        int start = last;
        while (start > 0
                && tokens[start - 1].head() == last
                && tokens[start - 1].relation().equals("compound")) {
            start--;
        }
        return start;
    }

    private static boolean isJoined(Token[] tokens, int first, int second) {
        Token name = tokens[second];
        boolean apposed = name.relation().equals("appos") && name.head() == first;
        boolean doubled = name.relation().equals("nsubj")
                && tokens[first].relation().equals("nsubj")
                && tokens[first].head() == name.head();
        return (apposed || doubled)
                && isName(tokens[first])
                && isName(name)
                && tokens[first + 1].word().equals(",")
                && start(tokens, first) == 0
                && goesOn(tokens[second + 1].tag())
                && !(tokens[first].entity() == EntityType.LOCATION
                        && name.entity() == EntityType.LOCATION
                        && tokens[second + 1].tag().equals("VBD"));
    }

    private static boolean isName(Token token) {
        return token.tag().equals("NNP") || token.tag().equals("NNPS");
    }

    /** Whether a verb follows that two may do: 'Chile, Peru sign', 'to sign', but not 'Austin, Texas signs'. */
    private static boolean goesOn(String tag) {
        return tag.equals("VBP") || tag.equals("VBD") || tag.equals("TO") || tag.equals("MD");
    }
}
