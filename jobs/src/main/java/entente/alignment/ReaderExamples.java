package entente.alignment;

import entente.alignment.GoldMarks.Event;
import entente.alignment.SentenceActors.Named;
import entente.alignment.SentenceActors.Placed;
import entente.alignment.reader.Answers;
import entente.alignment.reader.Encoding;
import entente.alignment.reader.Example;
import entente.alignment.reader.MarkedSentence;
import entente.alignment.reader.MarkedSentence.MarkedPair;
import entente.alignment.reader.PairLabel;
import entente.alignment.reader.PairLabel.Stance;
import entente.corpus.Article;
import entente.corpus.Span;
import entente.mention.Gazetteer;
import entente.mention.NameDirectory;
import entente.mention.Resolution;
import entente.mention.Resolver;
import entente.text.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From marked sentences to what the learned reader is fitted to: the pairs that the program itself finds in an article, each
 * with what people marked of it. A marked actor and a found one are the same where their words overlap or their names share
 * a telling word.
 */
public final class ReaderExamples {

    private static final Pattern WORD = Pattern.compile("[\\w\\-]+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Set<String> NOT_TELLING = Set.of(
            "the a an of and in on to for by with at from his her their its 's ’s government officials president prime minister foreign mr mrs ms dr sen rep gov states state new party"
                    .split(" "));

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
        finder = AlignmentFinder.withoutReader(lexicon);
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
            Set<String> words = words(labels.getOrDefault(actor.id(), ""));
            for (Placed placed : actor.places()) {
                words.addAll(words(placed.mention().text()));
            }
            sources.add(marks.events().stream()
                    .map(e -> meets(actor, words, e.sourceSpan(), e.source()))
                    .toList());
            targets.add(marks.events().stream()
                    .map(e -> meets(actor, words, e.targetSpan(), e.target()))
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

    private static boolean meets(Named actor, Set<String> words, Span span, String name) {
        for (Placed placed : actor.places()) {
            if (placed.mention().span().overlaps(span)) {
                return true;
            }
        }
        return words(name).stream().anyMatch(words::contains);
    }

    private static Set<String> words(String text) {
        Set<String> all = new HashSet<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(java.util.Locale.ROOT));
        while (matcher.find()) {
            all.add(matcher.group());
        }
        Set<String> telling = new HashSet<>(all);
        telling.removeAll(NOT_TELLING);
        return telling.isEmpty() ? all : telling;
    }
}
