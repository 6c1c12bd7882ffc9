package entente.alignment;

import entente.text.Token;
import java.util.List;
import java.util.Set;

/**
 * Gerunds that the parser hangs under their own object: in 'considered supplying arms to Peru' the arms are supplied, and to
 * Peru, but the tree has supplying arms considered. Only after verbs that govern a gerund, since 'faced mounting pressure' is
 * read rightly. Linear in the tokens.
 */
final class Gerunds {

    private static final Set<String> GOVERNING = Set.of(
            "acknowledge",
            "admit",
            "avoid",
            "begin",
            "cease",
            "consider",
            "contemplate",
            "continue",
            "deny",
            "discuss",
            "end",
            "favor",
            "favour",
            "finish",
            "halt",
            "keep",
            "mull",
            "oppose",
            "propose",
            "quit",
            "recommend",
            "reconsider",
            "regret",
            "resume",
            "risk",
            "start",
            "stop",
            "suggest",
            "suspend",
            "weigh");

    private Gerunds() {}

    /** The tokens, with such gerunds under the verb before them and their objects under them. */
    static Token[] restored(List<Token> parsed) {
        Token[] tokens = parsed.toArray(Token[]::new);
        for (int i = 1; i < tokens.length; i++) {
            if (isLoose(tokens, i)) {
                tokens[i] = tokens[i].governedBy(i - 1, "xcomp");
            }
            int object = tokens[i].head();
            boolean hung = tokens[i].tag().equals("VBG") && tokens[i].relation().equals("amod") && object > i;
            int verb = hung ? tokens[object].head() : Token.ROOT;
            if (verb == i - 1
                    && GOVERNING.contains(tokens[verb].lemma())
                    && tokens[object].relation().equals("obj")) {
                for (int after = object + 1; after < tokens.length; after++) {
                    if (tokens[after].head() == verb && tokens[after].relation().equals("obl")) {
                        tokens[after] = tokens[after].governedBy(i, "obl");
                    }
                }
                tokens[object] = tokens[object].governedBy(i, "obj");
                tokens[i] = tokens[i].governedBy(verb, "xcomp");
            }
        }
        return tokens;
    }

    /** 'denied attacking Peru', where the parser finds no name for how the two hang together. */
    private static boolean isLoose(Token[] tokens, int gerund) {
        return tokens[gerund].tag().equals("VBG")
                && tokens[gerund].relation().equals("dep")
                && tokens[gerund].head() == gerund - 1
                && GOVERNING.contains(tokens[gerund - 1].lemma());
    }
}
