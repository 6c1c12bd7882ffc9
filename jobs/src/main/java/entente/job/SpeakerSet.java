package entente.job;

import entente.alignment.AttributedArticle;
import entente.alignment.CitationFinder;
import entente.alignment.ParseGate;
import entente.alignment.SentenceReader;
import entente.alignment.SpeakerEvaluation;
import entente.alignment.StanceLexicon;
import entente.mention.Gazetteer;
import entente.mention.Mention;
import entente.mention.NameDirectory;
import entente.mention.Resolver;
import entente.text.CoreNlpEngine;
import entente.text.Sentence;
import java.util.List;

/** A set of attributions marked by hand, read and compared. */
final class SpeakerSet {

    private SpeakerSet() {}

    /** Whether a file of gold is of this kind, by its first line. */
    static boolean is(String line) {
        return line.contains("\"attributions\"");
    }

    /** The counts of all articles. Each is read for itself, as these sets hold no articles of one story. */
    static SpeakerEvaluation evaluate(List<AttributedArticle> gold, Gazetteer gazetteer) {
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
