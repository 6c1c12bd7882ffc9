package entente.alignment.grammar;

import entente.alignment.lexicon.StanceLexicon;
import entente.alignment.lexicon.StanceLexicon.Carrier;
import java.util.function.Function;

/** What a word of a tree does to what it governs: with its particle ('rule out', 'call off') where the two have an entry. */
public final class Carriers {

    private Carriers() {}

    /** To the clause under it. */
    public static Carrier ofClause(StanceLexicon lexicon, Tree tree, int word) {
        return withParticle(lexicon::carrierOfClause, tree, word);
    }

    /** To the noun that is its object. */
    public static Carrier ofNoun(StanceLexicon lexicon, Tree tree, int word) {
        return withParticle(lexicon::carrierOfNoun, tree, word);
    }

    private static Carrier withParticle(Function<String, Carrier> carriers, Tree tree, int word) {
        int particle = tree.particle(word);
        Carrier both = particle == Tree.NONE
                ? Carrier.NONE
                : carriers.apply(tree.lemma(word) + " " + tree.lowerWord(particle));
        return both == Carrier.NONE ? carriers.apply(tree.lemma(word)) : both;
    }
}
