package entente.alignment;

import com.fasterxml.jackson.databind.JsonNode;
import entente.corpus.Article;
import entente.corpus.Span;
import entente.mention.Actor;
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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_\\-]+");
    private static final Set<String> STOP =
            Set.of(("the a an of and in on to for by with at from his her their its 's ’s"
                            + " government officials president prime minister foreign mr mrs ms dr sen rep gov states state")
                    .split(" "));

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
        for (int i = 0; i < gold.articles().size(); i++) {
            Article article = gold.articles().get(i);
            JsonNode node = gold.gold().get(i);
            List<Sentence> sentences = gold.parses().get(i);
            Resolution resolution = resolver.resolve(article, sentences, NameDirectory.empty());
            Truth truth = Truth.of(node, article, resolution, gazetteer);
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
            if (outcome >= 0 && said.add(List.of(truth.direction(a.sourceSpan()), a.polarity()))) {
                ruleFound++;
                ruleHits += outcome == (a.polarity() < 0 ? AGAINST : FOR) ? 1 : 0;
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
                            && !judged.add(List.of(truth.direction(pair.source().span()))))) {
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

    /** What people marked in one text. */
    private record Truth(
            boolean judgesPairs,
            Span p,
            Span q,
            boolean fromP,
            int sign,
            List<Event> events,
            Article article,
            Map<String, String> labels,
            Span scored) {

        private record Event(Set<String> source, Set<String> target, int sign, boolean eitherWay) {}

        static Truth of(JsonNode node, Article article, Resolution resolution, Gazetteer gazetteer) {
            Map<String, String> labels = new HashMap<>();
            for (Actor actor : resolution.actors()) {
                labels.put(actor.id(), actor.label());
            }
            for (Mention mention : resolution.mentions()) {
                gazetteer.actor(mention.actor()).ifPresent(actor -> labels.put(actor.id(), actor.label()));
            }
            if (node.has("p")) {
                String direction = node.path("label_name").asText();
                return new Truth(
                        true,
                        span(node.get("p"), article.text()),
                        span(node.get("q"), article.text()),
                        direction.contains("p->q"),
                        node.path("sign").asInt(0),
                        List.of(),
                        article,
                        labels,
                        null);
            }
            List<Event> events = new ArrayList<>();
            for (JsonNode event : node.path("events")) {
                String source = event.path("source").asText("");
                String target = event.path("target").asText("");
                if (event.path("sign").asInt(0) != 0
                        && !Set.of("", "None", "null").contains(source)
                        && !Set.of("", "None", "null").contains(target)) {
                    events.add(new Event(
                            words(source),
                            words(target),
                            event.get("sign").asInt(),
                            Set.of("AGREE", "CONSULT", "COOPERATE")
                                    .contains(event.path("root").asText(""))));
                }
            }
            int head = node.path("prev").asText("").isEmpty()
                    ? 0
                    : node.get("prev").asText().length() + 2;
            return new Truth(
                    false,
                    null,
                    null,
                    false,
                    0,
                    events,
                    article,
                    labels,
                    new Span(head, head + node.get("text").asText().length()));
        }

        /** Gold counts characters, spans count UTF-16 code units. */
        private static Span span(JsonNode marked, String text) {
            return new Span(
                    text.offsetByCodePoints(0, marked.get("start").asInt()),
                    text.offsetByCodePoints(0, marked.get("end").asInt()));
        }

        boolean direction(Span source) {
            return source.overlaps(p);
        }

        /** The outcome of the judged pair in this direction, or -1 for another pair. */
        int judgedPair(Span source, Span target) {
            boolean forth = source.overlaps(p) && target.overlaps(q);
            boolean back = source.overlaps(q) && target.overlaps(p);
            if (!forth && !back) {
                return -1;
            }
            return sign == 0 || forth != fromP ? NEITHER : sign < 0 ? AGAINST : FOR;
        }

        int eventOf(Mention source, Mention target) {
            if (target.start() < scored.start() || target.start() >= scored.end()) {
                return -1;
            }
            Set<String> s = named(source);
            Set<String> t = named(target);
            for (Event event : events) {
                boolean forth = meet(s, event.source()) && meet(t, event.target());
                boolean back = event.eitherWay() && meet(t, event.source()) && meet(s, event.target());
                if (forth || back) {
                    return event.sign() < 0 ? AGAINST : FOR;
                }
            }
            return NEITHER;
        }

        private Set<String> named(Mention mention) {
            Set<String> named = new HashSet<>(words(mention.text()));
            named.addAll(words(labels.getOrDefault(mention.actor(), "")));
            return named;
        }

        private static boolean meet(Set<String> a, Set<String> b) {
            return a.stream().anyMatch(b::contains);
        }

        private static Set<String> words(String text) {
            Set<String> all = new HashSet<>();
            Set<String> content = new HashSet<>();
            for (Matcher m = WORD.matcher(text.toLowerCase(Locale.ROOT)); m.find(); ) {
                all.add(m.group());
                if (!STOP.contains(m.group())) {
                    content.add(m.group());
                }
            }
            return content.isEmpty() ? all : content;
        }
    }
}
