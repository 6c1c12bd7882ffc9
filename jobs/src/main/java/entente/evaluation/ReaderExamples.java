package entente.evaluation;

import entente.actor.Gazetteer;
import entente.actor.NameDirectory;
import entente.alignment.finder.AlignmentFinder;
import entente.alignment.grammar.Leanings;
import entente.alignment.lexicon.StanceLexicon;
import entente.alignment.pair.ReadSentence;
import entente.alignment.pair.SentenceActors.Named;
import entente.alignment.pair.SentenceActors.Placed;
import entente.alignment.reader.Answers;
import entente.alignment.reader.Encoding;
import entente.alignment.reader.Example;
import entente.alignment.reader.MarkedSentence;
import entente.alignment.reader.MarkedSentence.MarkedPair;
import entente.alignment.reader.PairLabel;
import entente.alignment.reader.PairLabel.Stance;
import entente.alignment.scene.Quotations;
import entente.corpus.Article;
import entente.corpus.Span;
import entente.evaluation.GoldMarks.Event;
import entente.mention.Resolution;
import entente.mention.resolve.Resolver;
import entente.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * From marked sentences to what the learned reader is fitted to: the pairs that the program itself finds in an article, each
 * with what people marked of it. A marked actor and a found one are the same where their words overlap or their names share
 * a telling word.
 */
public final class ReaderExamples {

    private final Gazetteer gazetteer;
    private final Resolver resolver;
    private final NameDirectory names;
    private final AlignmentFinder finder;
    private final Leanings leanings;
    private final Encoding.Maker maker;

    /**
     * @param names of the whole corpus
     * @param maker of word pieces
     */
    public ReaderExamples(Gazetteer gazetteer, NameDirectory names, StanceLexicon lexicon, Encoding.Maker maker) {
        this.gazetteer = gazetteer;
        this.names = names;
        this.maker = maker;
        resolver = new Resolver(gazetteer);
        finder = AlignmentFinder.ofRulesAlone(lexicon);
        leanings = new Leanings(lexicon);
    }

    /**
     * The examples of one article.
     *
     * @param set name of the file of gold
     * @param sentences of the article, in order
     * @param gold marked sentences of it
     */
    public List<Example> of(String set, Article article, List<Sentence> sentences, List<GoldMarks> gold) {
        Resolution resolution = resolver.resolve(article, sentences, names);
        Map<String, String> labels = resolution.labels(gazetteer);
        List<Span> quotations = Quotations.of(article.text());
        List<ReadSentence> read = finder.read(
                article, sentences, resolution.mentions(), resolution.kinds(gazetteer), sentence -> gold.stream()
                        .anyMatch(g -> g.span().overlaps(sentence.span())));
        List<Example> examples = new ArrayList<>();
        for (GoldMarks marks : gold) {
            List<ReadSentence> parts = read.stream()
                    .filter(r -> r.sentence().span().overlaps(marks.span())
                            && r.actors().pair())
                    .toList();
            for (int i = 0; i < parts.size(); i++) {
                examples.add(example(set, article, parts.get(i), marks, quotations, labels, i == 0));
            }
            if (parts.isEmpty()) {
                examples.add(new Example(
                        article.id(),
                        set,
                        new Encoding(new int[0], new int[0], List.of()),
                        List.of(),
                        List.of(),
                        required(marks)));
            }
        }
        return examples;
    }

    private static int required(GoldMarks marks) {
        return (int) marks.events().stream().filter(e -> !e.optional()).count();
    }

    private Example example(
            String set,
            Article article,
            ReadSentence read,
            GoldMarks marks,
            List<Span> quotations,
            Map<String, String> labels,
            boolean first) {
        MarkedSentence sentence = read.marked(article, quotations, leanings);
        Encoding encoding = maker.of(sentence);
        List<List<Boolean>> sources = new ArrayList<>();
        List<List<Boolean>> targets = new ArrayList<>();
        for (Named actor : read.actors().actors()) {
            Set<String> words = SameActor.words(labels.getOrDefault(actor.id(), ""));
            List<Span> spans = new ArrayList<>();
            for (Placed placed : actor.places()) {
                words.addAll(SameActor.words(placed.mention().text()));
                spans.add(placed.mention().span());
            }
            sources.add(marks.events().stream()
                    .map(e -> SameActor.meets(spans, words, e.sourceSpan(), e.source()))
                    .toList());
            targets.add(marks.events().stream()
                    .map(e -> SameActor.meets(spans, words, e.targetSpan(), e.target()))
                    .toList());
        }
        List<MarkedPair> pairs = new ArrayList<>();
        List<PairLabel> marked = new ArrayList<>();
        for (MarkedPair pair : sentence.pairs()) {
            if (encoding.actors().get(pair.source()).length > 0
                    && encoding.actors().get(pair.target()).length > 0) {
                pairs.add(pair);
                marked.add(label(marks, read, pair, sources, targets));
            }
        }
        return new Example(article.id(), set, encoding, pairs, marked, first ? required(marks) : 0);
    }

    private static PairLabel label(
            GoldMarks marks,
            ReadSentence read,
            MarkedPair pair,
            List<List<Boolean>> sources,
            List<List<Boolean>> targets) {
        Stance support = Stance.NONE;
        Stance against = Stance.NONE;
        Event best = null;
        List<Integer> met = new ArrayList<>();
        for (int i = 0; i < marks.events().size(); i++) {
            Event event = marks.events().get(i);
            boolean there = sources.get(pair.source()).get(i)
                    && targets.get(pair.target()).get(i);
            boolean back = sources.get(pair.target()).get(i)
                    && targets.get(pair.source()).get(i);
            boolean here = read.sentence().span().overlaps(event.sourceSpan())
                    || read.sentence().span().overlaps(event.targetSpan());
            if (here && (there || (back && event.eitherWay()))) {
                Stance stance = event.optional() ? Stance.OPTIONAL : Stance.REQUIRED;
                if (event.sign() > 0) {
                    support = support == Stance.REQUIRED ? support : stance;
                } else {
                    against = against == Stance.REQUIRED ? against : stance;
                }
                if (!event.optional()) {
                    met.add(i);
                }
                best = best == null || (best.optional() && !event.optional()) ? event : best;
            }
        }
        int code = best == null ? PairLabel.UNKNOWN : Answers.CODES.indexOf(best.code());
        int telling =
                best == null || best.telling() == null ? PairLabel.UNKNOWN : Answers.TELLINGS.indexOf(best.telling());
        return new PairLabel(support, against, code, telling, met);
    }
}
