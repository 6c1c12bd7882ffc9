package entente.alignment;

import entente.alignment.GoldSentence.JudgedPair.Way;
import entente.corpus.Article;
import entente.corpus.Span;
import entente.mention.Gazetteer;
import entente.mention.Mention;
import entente.mention.NameDirectory;
import entente.mention.Resolution;
import entente.mention.Resolver;
import entente.text.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Fits {@code data/stance/pairs.csv} to sentences that people marked: {@code PairTraining OUT.csv CACHE GOLD.jsonl...} prints
 * what each threshold gives out of fold, beside the rules alone, then writes the weights fitted to all.
 *
 * <p>What is true of a pair: in sets that judge one pair a sentence, the mark; in sets of events, a marked event where one
 * fits the pair. A pair without a fitting event is weak evidence of neither, since such sets mark few events a sentence.
 */
public final class PairTraining {

    /** Ordered by the outcomes of {@link LogisticFit}. */
    private static final int AGAINST = 0;

    private static final int FOR = 1;
    private static final int NEITHER = 2;

    private static final int FOLDS = 5;

    /** Texts of one source stand together, so that folds do not share them. */
    private static final int BLOCK = 25;

    private static final int MIN_COUNT = 8;
    private static final int MAX_FEATURES = 3000;
    private static final double EVENT_WEIGHT = 0.3;
    private static final double NO_EVENT_WEIGHT = 0.1;

    /** One ordered pair of mentions of a gold text. */
    private record Sample(
            int text,
            int fold,
            int truth,
            double weight,
            boolean judged,
            boolean neutral,
            boolean byRule,
            int read,
            Map<String, Double> features) {}

    private final List<Sample> samples = new ArrayList<>();
    private int judgedStances;
    private int judgedNeutral;
    private int ruleHits;
    private int ruleFound;
    private int texts;

    private PairTraining() {}

    public static void main(String[] args) throws IOException {
        PairTraining training = new PairTraining();
        for (String gold : Arrays.asList(args).subList(2, args.length)) {
            training.read(GoldTexts.read(Path.of(gold), Path.of(args[1])));
        }
        training.report();
        training.write(Path.of(args[0]));
    }

    private void read(GoldTexts gold) {
        Gazetteer gazetteer = Gazetteer.bundled();
        Resolver resolver = new Resolver(gazetteer);
        StanceLexicon lexicon = StanceLexicon.bundled();
        Leanings leanings = new Leanings(lexicon);
        for (int i = 0; i < gold.gold().size(); i++) {
            GoldSentence marked = gold.gold().get(i);
            Article article = marked.article();
            List<Sentence> sentences = gold.parses().get(i);
            Resolution resolution = resolver.resolve(article, sentences, NameDirectory.empty());
            Truth truth = new Truth(marked, resolution.labels(gazetteer));
            if (truth.judgesPairs()) {
                judgedStances += truth.sign() != 0 ? 1 : 0;
                judgedNeutral += truth.sign() == 0 ? 1 : 0;
            }
            Set<List<Object>> said = new HashSet<>();
            for (Scene scene : Scenes.of(article, sentences, resolution.mentions(), lexicon)) {
                List<Alignment> found = AlignmentFinder.byRules(scene);
                count(truth, found, said);
                sample(scene, truth, found, leanings);
            }
            texts++;
        }
    }

    private void count(Truth truth, List<Alignment> found, Set<List<Object>> said) {
        for (Alignment a : truth.judgesPairs() ? found : List.<Alignment>of()) {
            int outcome = truth.judgedPair(a.sourceSpan(), a.targetSpan());
            if (outcome >= 0 && said.add(List.of(truth.way(a.sourceSpan(), a.targetSpan()), a.polarity()))) {
                ruleFound++;
                ruleHits += outcome == outcome(a.polarity()) ? 1 : 0;
            }
        }
    }

    private void sample(Scene scene, Truth truth, List<Alignment> found, Leanings leanings) {
        int fold = texts / BLOCK % FOLDS;
        Map<String, Double> features = new TreeMap<>();
        PairFeatures reader =
                new PairFeatures(scene, leanings, (token, name, value) -> features.merge(name, value, Double::sum));
        Set<List<Object>> judged = new HashSet<>();
        for (PairReader.Pair pair : PairReader.pairs(scene)) {
            int outcome = truth.judgesPairs()
                    ? truth.judgedPair(pair.source().span(), pair.target().span())
                    : truth.eventOf(pair.source(), pair.target());
            if (outcome < 0
                    || (truth.judgesPairs()
                            && !judged.add(List.of(truth.way(
                                    pair.source().span(), pair.target().span()))))) {
                continue;
            }
            features.clear();
            pair.describe(reader, found);
            String source = pair.source().actor();
            String target = pair.target().actor();
            boolean byRule =
                    found.stream().anyMatch(f -> Set.of(f.source(), f.target()).equals(Set.of(source, target)));
            int read = found.stream()
                    .filter(f -> f.source().equals(source) && f.target().equals(target))
                    .mapToInt(Alignment::polarity)
                    .findFirst()
                    .orElse(0);
            double weight = truth.judgesPairs() ? 1 : outcome == NEITHER ? NO_EVENT_WEIGHT : EVENT_WEIGHT;
            samples.add(new Sample(
                    texts,
                    fold,
                    outcome,
                    weight,
                    truth.judgesPairs(),
                    truth.sign() == 0,
                    byRule,
                    read,
                    Map.copyOf(features)));
        }
    }

    private void report() {
        double[][] probabilities = new double[samples.size()][];
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            Map<String, double[]> weights =
                    fit(samples.stream().filter(s -> s.fold() != held).toList());
            for (int i = 0; i < samples.size(); i++) {
                if (samples.get(i).fold() == fold) {
                    probabilities[i] =
                            LogisticFit.probabilities(weights, samples.get(i).features());
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%d pairs, %d judged stances, %d judged neutral%n",
                samples.size(),
                judgedStances,
                judgedNeutral);
        System.out.println("least  threshold  found  precision  recall  neutral pairs aligned (out of fold)");
        System.out.printf(
                Locale.ROOT,
                "rules alone     %7d  %9.3f  %6.3f%n",
                ruleFound,
                (double) ruleHits / ruleFound,
                (double) ruleHits / judgedStances);
        for (double least : new double[] {0, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4}) {
            for (double threshold : new double[] {0.4, 0.45, 0.5, 0.55}) {
                line(least, threshold, probabilities);
            }
        }
        reliability(probabilities);
    }

    private static int outcome(int polarity) {
        return polarity > 0 ? FOR : AGAINST;
    }

    /** The outcome that a pair is given, or NEITHER. */
    private static int given(Sample s, double[] p, double least, double threshold) {
        int likelier = p[FOR] > p[AGAINST] ? FOR : AGAINST;
        if (s.read() != 0) {
            return p[outcome(s.read())] >= least ? outcome(s.read()) : NEITHER;
        }
        return !s.byRule() && p[likelier] >= threshold ? likelier : NEITHER;
    }

    private void line(double least, double threshold, double[][] probabilities) {
        int found = 0;
        int hits = 0;
        Set<Integer> neutral = new HashSet<>();
        for (int i = 0; i < samples.size(); i++) {
            Sample s = samples.get(i);
            int given = given(s, probabilities[i], least, threshold);
            if (s.judged() && given != NEITHER) {
                found++;
                hits += s.truth() == given ? 1 : 0;
                if (s.neutral()) {
                    neutral.add(s.text());
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%5.2f  %9.2f  %5d  %9.3f  %6.3f  %13.3f%n",
                least,
                threshold,
                found,
                (double) hits / found,
                (double) hits / judgedStances,
                (double) neutral.size() / judgedNeutral);
    }

    private void reliability(double[][] probabilities) {
        System.out.println("confidence   pairs  mean   right (pairs judged one a sentence, out of fold)");
        for (int bin = 2; bin < 10; bin++) {
            int n = 0;
            int right = 0;
            double mean = 0;
            for (int i = 0; i < samples.size(); i++) {
                Sample s = samples.get(i);
                int given = given(s, probabilities[i], 0.2, 0.2);
                if (s.judged() && given != NEITHER && (int) (probabilities[i][given] * 10) == bin) {
                    n++;
                    mean += probabilities[i][given];
                    right += s.truth() == given ? 1 : 0;
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "%.1f to %.1f  %6d  %.3f  %.3f%n",
                    bin / 10.0,
                    (bin + 1) / 10.0,
                    n,
                    mean / n,
                    (double) right / n);
        }
    }

    private static Map<String, double[]> fit(Collection<Sample> samples) {
        List<LogisticFit.Case> cases = samples.stream()
                .map(s -> new LogisticFit.Case(s.features(), s.truth(), s.weight()))
                .toList();
        return LogisticFit.fit(cases, MIN_COUNT, MAX_FEATURES);
    }

    private void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("Feature,Against,For");
        new TreeMap<>(fit(samples))
                .forEach((feature, weight) -> lines.add(
                        String.format(Locale.ROOT, "%s,%.3f,%.3f", quoted(feature), weight[AGAINST], weight[FOR])));
        Files.write(file, lines);
    }

    private static String quoted(String feature) {
        return feature.matches("[^\",\\n]*") ? feature : '"' + feature.replace("\"", "\"\"") + '"';
    }

    /**
     * What people marked in one text.
     *
     * @param labels of the actors found in it, by id
     */
    private record Truth(GoldSentence gold, Map<String, String> labels) {

        boolean judgesPairs() {
            return gold.pair() != null;
        }

        int sign() {
            return judgesPairs() ? gold.pair().sign() : 0;
        }

        Way way(Span source, Span target) {
            return gold.pair().way(source, target);
        }

        /** The outcome of the judged pair in this direction, or -1 for another pair. */
        int judgedPair(Span source, Span target) {
            Way way = way(source, target);
            if (way == Way.ELSEWHERE) {
                return -1;
            }
            return gold.pair().isMarked(way) ? outcome(sign()) : NEITHER;
        }

        int eventOf(Mention source, Mention target) {
            if (target.start() < gold.scored().start()
                    || target.start() >= gold.scored().end()) {
                return -1;
            }
            Set<String> s = words(source);
            Set<String> t = words(target);
            for (GoldSentence.Event event : gold.events()) {
                if (AlignmentComparison.fits(s, t, event)) {
                    return outcome(event.sign());
                }
            }
            return NEITHER;
        }

        private Set<String> words(Mention mention) {
            return AlignmentComparison.words(gold.article(), mention.span(), labels.getOrDefault(mention.actor(), ""));
        }
    }
}
