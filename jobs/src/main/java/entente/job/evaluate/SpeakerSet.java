package entente.job.evaluate;

import entente.actor.Gazetteer;
import entente.actor.NameDirectory;
import entente.alignment.finder.CitationFinder;
import entente.alignment.finder.SentenceReader;
import entente.alignment.lexicon.ParseGate;
import entente.alignment.lexicon.StanceLexicon;
import entente.evaluation.AttributedArticle;
import entente.evaluation.SpeakerEvaluation;
import entente.mention.Mention;
import entente.mention.resolve.Resolver;
import entente.text.CoreNlpEngine;
import entente.text.Sentence;
import java.util.List;

/** A set of attributions marked by hand, read and compared. */
public final class SpeakerSet {

    private SpeakerSet() {}

    /** Whether a file of gold is of this kind, by its first line. */
    public static boolean is(String line) {
        return line.contains("\"attributions\"");
    }

    /** The counts of all articles. Each is read for itself, as these sets hold no articles of one story. */
    public static SpeakerEvaluation evaluate(List<AttributedArticle> gold, Gazetteer gazetteer) {
        StanceLexicon lexicon = StanceLexicon.bundled();
        SentenceReader reader = new SentenceReader(CoreNlpEngine.shared(), new ParseGate(lexicon));
        Resolver resolver = new Resolver(gazetteer);
        CitationFinder finder = new CitationFinder(lexicon);
        SpeakerEvaluation sum = SpeakerEvaluation.NONE;
        for (AttributedArticle marked : gold) {
            List<Sentence> sentences = reader.sentences(marked.article());
            List<Mention> mentions = resolver.resolve(marked.article(), sentences, NameDirectory.empty())
                    .mentions();
            sum = sum.plus(SpeakerEvaluation.of(
                    marked.attributions(), finder.find(marked.article(), sentences, mentions), mentions));
        }
        return sum;
    }
}
