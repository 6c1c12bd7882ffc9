package entente.alignment.pair;

import entente.alignment.Alignment;
import entente.alignment.fact.Telling;
import entente.alignment.grammar.Leanings;
import entente.alignment.reader.MarkedSentence;
import entente.alignment.reader.MarkedSentence.MarkedPair;
import entente.alignment.scene.Scene;
import entente.corpus.Article;
import entente.corpus.Span;
import entente.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * What the rules have made of a sentence, before the learned reader judges its pairs.
 *
 * @param sentence with or without a tree
 * @param scene of its tree, or null where it has none
 * @param actors who of it may stand for or against whom
 * @param telling how it tells what it tells, or null where it has no tree
 * @param rules what the rules have read by themselves, with what holds both ways
 */
public record ReadSentence(
        Sentence sentence, Scene scene, SentenceActors actors, Telling telling, List<Alignment> rules) {

    /** The sentence with all ordered pairs of its actors and the facts of each. */
    public MarkedSentence marked(Article article, List<Span> quotations, Leanings leanings) {
        PairFacts facts = new PairFacts(actors, scene, rules, quotations, leanings);
        List<MarkedPair> pairs = new ArrayList<>();
        for (int source = 0; source < actors.actors().size(); source++) {
            for (int target = 0; target < actors.actors().size(); target++) {
                if (source != target) {
                    pairs.add(new MarkedPair(source, target, facts.of(source, target)));
                }
            }
        }
        return new MarkedSentence(sentence.in(article.text()), actors.marked(), pairs);
    }
}
