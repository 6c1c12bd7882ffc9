package entente.alignment.grammar.repair;

import entente.alignment.lexicon.StanceLexicon;
import entente.alignment.lexicon.Words;
import entente.text.CalendarWords;
import entente.text.Token;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gerunds that the parser hangs under their own object, as if they described it: in 'responded by supplying arms to Peru' the
 * arms are supplied, and to Peru, but the tree has supplying arms, as it has growing tensions. Put right after a preposition,
 * and after verbs that govern a gerund, where the lexicon knows the verb as something done to somebody. Linear in the tokens
 * for each gerund.
 */
final class Gerunds {

    /** What no gerund follows: 'amid weakening demand'. */
    private static final Set<String> NOMINAL =
            Set.of("amid", "among", "between", "alongside", "during", "under", "near");

    private static final Set<String> COMPANY = Set.of("with", "to", "for", "from", "by");

    private static final Set<String> PLACING = Set.of("to", "from", "in", "at");

    private static final Set<String> PHRASE = Set.of("obl", "nmod");

    private final Token[] tokens;
    private final StanceLexicon lexicon;

    private Gerunds(List<Token> parsed, StanceLexicon lexicon) {
        this.tokens = parsed.toArray(Token[]::new);
        this.lexicon = lexicon;
    }

    /** The tokens, with such gerunds under what governs them and their objects under them. */
    static List<Token> restored(List<Token> parsed, StanceLexicon lexicon) {
        Gerunds gerunds = new Gerunds(parsed, lexicon);
        for (int i = 1; i < gerunds.tokens.length; i++) {
            if (gerunds.tokens[i].tag().equals("VBG")) {
                gerunds.restore(i);
            }
        }
        return List.of(gerunds.tokens);
    }

    private void restore(int gerund) {
        Token token = tokens[gerund];
        int head = token.head();
        int recipient = recipient(gerund);
        if (recipient >= 0) {
            int mark = last(gerund, "mark");
            tokens[mark] = tokens[mark].governedBy(recipient, "case");
            tokens[recipient] = tokens[recipient].governedBy(head, "obl");
        } else if (isLoose(gerund)) {
            tokens[gerund] = token.governedBy(head, "xcomp");
        } else if (isLeftAfterPreposition(gerund)) {
            tokens[gerund] = token.governedBy(tokens[head].head(), "advcl");
            tokens[head] = tokens[head].governedBy(gerund, "mark");
        } else if (token.relation().equals("acl") && host(head) != head) {
            tokens[gerund] = token.governedBy(host(head), "advcl");
        } else if ((token.relation().equals("amod") || isSecondPreposition(gerund)) && head > gerund) {
            restoreWithObject(gerund, head);
        }
    }

    private void restoreWithObject(int gerund, int object) {
        int governor = tokens[object].head();
        if (isGoverned(gerund, object)) {
            give(gerund, object, governor, "xcomp");
        } else if (isUnderPreposition(gerund, object)) {
            tokens[gerund - 1] = tokens[gerund - 1].governedBy(gerund, "mark");
            boolean ofNoun = tokens[object].relation().equals("nmod") && host(governor) == governor;
            give(gerund, object, host(governor), ofNoun ? "acl" : "advcl");
        } else if (isAfterName(gerund, object)) {
            for (int i = 0; i < gerund; i++) {
                if (tokens[i].head() == object) {
                    tokens[i] = tokens[i].governedBy(gerund - 1, tokens[i].relation());
                }
            }
            tokens[gerund - 1] = tokens[gerund - 1].governedBy(governor, "obl");
            give(gerund, object, governor, "advcl");
        }
    }

    /** 'sent a message to Peru pledging support', where the parser has a Peruvian kind of support. */
    private boolean isAfterName(int gerund, int object) {
        Token name = tokens[gerund - 1];
        boolean named = name.tag().startsWith("NNP") && name.relation().equals("compound") && name.head() == object;
        boolean phrase = false;
        for (int i = 0; named && i < gerund; i++) {
            phrase |= tokens[i].head() == object
                    && tokens[i].relation().equals("case")
                    && PLACING.contains(tokens[i].lemma());
        }
        return phrase
                && tokens[object].relation().equals("obl")
                && lexicon.knowsVerb(tokens[gerund].lemma())
                && !Words.DESCRIBING.has(tokens[gerund].lemma());
    }

    /** 'accused of abusing Peru', where the parser takes the gerund too for a preposition of its object. */
    private boolean isSecondPreposition(int gerund) {
        return tokens[gerund].relation().equals("case")
                && tokens[gerund - 1].head() == tokens[gerund].head()
                && tokens[gerund - 1].relation().equals("case");
    }

    /** The verb beside whose phrase a gerund stands: 'accused Peru on Friday of attacking', 'accused the coalition of attacking'. */
    private int host(int phrase) {
        int verb = phrase < 0 ? Token.ROOT : tokens[phrase].head();
        if (verb < 0) {
            return phrase;
        }
        boolean day = CalendarWords.isAny(tokens[phrase].word().toLowerCase(Locale.ROOT));
        boolean accused = tokens[phrase].relation().equals("obj")
                && tokens[verb].tag().startsWith("VB")
                && lexicon.isClaim(tokens[verb].lemma());
        return day || accused ? verb : phrase;
    }

    /**
     * Who is sent what the gerund tells, 'sent a message to Peru pledging support', where the parser has Peru pledge it; -1
     * where there is nobody, as in 'led to Peru pledging support'.
     */
    private int recipient(int gerund) {
        int verb = tokens[gerund].head();
        if (!tokens[gerund].relation().equals("advcl") || verb < 0) {
            return -1;
        }
        int mark = last(gerund, "mark");
        int named = last(gerund, "nsubj");
        boolean phrase = mark >= 0 && mark < named && PLACING.contains(tokens[mark].lemma());
        boolean sends = false;
        for (int i = verb + 1; phrase && i < mark; i++) {
            sends |= tokens[i].head() == verb
                    && tokens[i].relation().equals("obj")
                    && Words.INSTRUMENTS.has(tokens[i].lemma());
        }
        return sends ? named : -1;
    }

    /** The last token before a gerund that hangs on it by a relation, or -1. */
    private int last(int gerund, String relation) {
        for (int i = gerund - 1; i >= 0; i--) {
            if (tokens[i].head() == gerund && tokens[i].relation().equals(relation)) {
                return i;
            }
        }
        return -1;
    }

    /** 'denied attacking Peru', 'ruled out attacking Peru', where the parser finds no name for how the two hang together. */
    private boolean isLoose(int gerund) {
        int verb = tokens[gerund].head();
        boolean governs = verb == gerund - 1 && Words.GERUND_VERBS.has(tokens[verb].lemma());
        boolean particle =
                verb == gerund - 2 && verb >= 0 && tokens[gerund - 1].relation().equals("compound:prt");
        return tokens[gerund].relation().equals("dep") && (governs || particle);
    }

    /** 'responded by attacking the town', where the parser has an adverb and no name for the rest. */
    private boolean isLeftAfterPreposition(int gerund) {
        int before = tokens[gerund].head();
        return tokens[gerund].relation().equals("dep")
                && before == gerund - 1
                && tokens[before].tag().equals("IN")
                && tokens[before].relation().equals("advmod")
                && tokens[before].head() >= 0;
    }

    /** 'considered supplying arms' */
    private boolean isGoverned(int gerund, int object) {
        return tokens[object].head() == gerund - 1
                && Words.GERUND_VERBS.has(tokens[gerund - 1].lemma())
                && tokens[object].relation().equals("obj");
    }

    /** 'by supplying arms', but not 'over growing tensions', 'with visiting officials'. */
    private boolean isUnderPreposition(int gerund, int object) {
        Token before = tokens[gerund - 1];
        boolean preposition = before.relation().equals("case")
                && before.head() == object
                && !NOMINAL.contains(before.lemma())
                && (before.tag().equals("IN") || before.tag().equals("TO"));
        return preposition
                && PHRASE.contains(tokens[object].relation())
                && lexicon.knowsVerb(tokens[gerund].lemma())
                && !(Words.DESCRIBING.has(tokens[gerund].lemma()) && describes(gerund, object));
    }

    /** 'invading forces', 'with visiting Premier Li', but 'invading South Korea', 'after visiting Peru'. */
    private boolean describes(int participle, int object) {
        boolean common = false;
        for (int i = participle + 1; i <= object; i++) {
            common |= tokens[i].tag().equals("NN") || tokens[i].tag().equals("NNS");
        }
        boolean guest = tokens[participle].lemma().equals("visit") && COMPANY.contains(tokens[participle - 1].lemma());
        return common || guest;
    }

    /** Hangs the gerund on its host, its object under it, and behind that the phrases up to the end of the clause. */
    private void give(int gerund, int object, int host, String relation) {
        int governor = tokens[object].head();
        Set<Integer> agents = agents();
        for (int after = object + 1; after < tokens.length && !endsClause(after, governor); after++) {
            boolean phrase =
                    tokens[after].head() == governor && tokens[after].relation().equals("obl");
            if (phrase && !agents.contains(after)) {
                tokens[after] = tokens[after].governedBy(gerund, "obl");
            }
        }
        tokens[object] = tokens[object].governedBy(gerund, "obj");
        tokens[gerund] = tokens[gerund].governedBy(host, relation);
    }

    /** Those named after 'by': 'was accused of attacking Peru by Chile' */
    private Set<Integer> agents() {
        return Arrays.stream(tokens)
                .filter(token -> token.lemma().equals("by"))
                .map(Token::head)
                .collect(Collectors.toSet());
    }

    private boolean endsClause(int at, int governor) {
        return at == governor || tokens[at].word().equals(",");
    }
}
