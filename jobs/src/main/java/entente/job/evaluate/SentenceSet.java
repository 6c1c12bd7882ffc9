package entente.job.evaluate;

import entente.actor.Gazetteer;
import entente.actor.Ledger;
import entente.actor.NameDirectory;
import entente.alignment.Alignment;
import entente.alignment.finder.AlignmentFinder;
import entente.alignment.finder.SentenceReader;
import entente.alignment.finder.Voices;
import entente.alignment.lexicon.ParseGate;
import entente.alignment.lexicon.StanceLexicon;
import entente.evaluation.AlignmentComparison;
import entente.evaluation.AlignmentEvaluation;
import entente.evaluation.AlignmentTally;
import entente.evaluation.GoldSentence;
import entente.mention.Mention;
import entente.mention.Resolution;
import entente.mention.resolve.Resolver;
import entente.text.CoreNlpEngine;
import entente.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** A set of sentences whose alignments are marked by hand, read as a run would and compared. */
public final class SentenceSet {

    private final SentenceReader reader;
    private final AlignmentFinder finder;
    private final Gazetteer gazetteer;

    public SentenceSet(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        StanceLexicon lexicon = StanceLexicon.bundled();
        reader = new SentenceReader(CoreNlpEngine.shared(), new ParseGate(lexicon));
        finder = AlignmentFinder.standard(lexicon);
    }

    /** Each sentence stands alone: what one names tells nothing of another. */
    public AlignmentEvaluation evaluate(List<GoldSentence> gold) {
        Resolver resolver = new Resolver(gazetteer);
        List<AlignmentComparison> compared = new ArrayList<>();
        for (GoldSentence sentence : gold) {
            if (sentence.names().isEmpty()) {
                compared.add(compare(sentence, gazetteer, resolver));
            } else {
                Gazetteer own = gazetteer.with(Ledger.ofNames(sentence.codeOfName()));
                compared.add(compare(sentence, own, new Resolver(own)));
            }
        }
        return new AlignmentEvaluation(compared);
    }

    private AlignmentComparison compare(GoldSentence gold, Gazetteer known, Resolver resolver) {
        List<Sentence> sentences = reader.sentences(gold.article());
        Resolution resolution = resolver.resolve(gold.article(), sentences, NameDirectory.empty());
        List<Mention> mentions = resolution.mentions();
        List<Alignment> found = new Voices(known)
                .with(
                        finder.find(gold.article(), sentences, mentions, resolution.kinds(known)),
                        mentions,
                        gold.article().date());
        return AlignmentComparison.of(gold, found, resolution.labels(known));
    }

    public static void print(String set, int texts, AlignmentEvaluation found) {
        AlignmentTally all = found.all();
        System.out.printf(
                Locale.ROOT, "%-24s %6d  alignments: %d found, %d marked%n", set, texts, all.found(), all.marked());
        line(found, "detected precision", AlignmentTally::detectedPrecision);
        line(found, "detected recall", AlignmentTally::detectedRecall);
        line(found, "detected F1", AlignmentTally::detectedF1);
        line(found, "signed precision", AlignmentTally::signedPrecision);
        line(found, "signed recall", AlignmentTally::signedRecall);
        line(found, "signed F1", AlignmentTally::signedF1);
        line(found, "sign accuracy", AlignmentTally::signAccuracy);
        line(found, "direction accuracy", AlignmentTally::directionAccuracy);
        found.byRule()
                .forEach((rule, tally) -> System.out.printf(
                        Locale.ROOT,
                        "  rule %-18s %6d found, signed precision %.3f%n",
                        rule,
                        tally.found(),
                        tally.signedPrecision()));
        found.byCode()
                .forEach((code, tally) -> System.out.printf(
                        Locale.ROOT,
                        "  code %-18s %6d marked, signed recall %.3f, sign accuracy %.3f%n",
                        code,
                        tally.marked(),
                        tally.signedRecall(),
                        tally.signAccuracy()));
    }

    private static void line(AlignmentEvaluation found, String name, ToDoubleFunction<AlignmentTally> measure) {
        AlignmentEvaluation.Figure figure = found.figure(measure);
        System.out.printf(
                Locale.ROOT, "  %-20s %.3f  [%.3f, %.3f]%n", name, figure.value(), figure.low(), figure.high());
    }
}
