package entente.alignment.grammar.repair;

import entente.alignment.grammar.AskedClauses;
import entente.alignment.lexicon.StanceLexicon;
import entente.text.Sentence;
import entente.text.Token;
import java.util.List;

/**
 * Puts right what the parser gets wrong again and again: names that a headline joins by a comma, clauses reported without
 * 'that', what somebody is called on to do, gerunds hung under their own object. Each repair keeps the tokens and leaves a tree
 * with the same root.
 */
public final class ParseRepairs {

    private ParseRepairs() {}

    /** The parsed sentence with the tree that was meant. */
    public static Sentence of(Sentence sentence, StanceLexicon lexicon) {
        List<Token> named = HeadlineNames.joined(sentence.tokens());
        List<Token> told = ReportedClauses.restored(named, lexicon);
        List<Token> asked = AskedClauses.restored(told);
        List<Token> done = Gerunds.restored(asked, lexicon);
        return new Sentence(sentence.index(), sentence.start(), sentence.end(), sentence.parsed(), done);
    }
}
