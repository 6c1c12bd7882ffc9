package entente.benchmark;

import edu.stanford.nlp.coref.CorefCoreAnnotations;
import edu.stanford.nlp.coref.data.CorefChain;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import entente.actor.Gazetteer;
import entente.actor.NameDirectory;
import entente.actor.NameForm;
import entente.corpus.Article;
import entente.corpus.Cleaning;
import entente.corpus.Passage;
import entente.evaluation.GoldArticle;
import entente.evaluation.MentionEvaluation;
import entente.evaluation.Score;
import entente.mention.Mention;
import entente.mention.MentionKind;
import entente.mention.Resolution;
import entente.mention.resolve.Resolver;
import entente.text.CoreNlpEngine;
import entente.text.Sentence;
import entente.text.TextEngine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * What a coreference model would bring and what it would cost: {@code CoreferenceCost GOLD.jsonl...} scores the resolution
 * of sets that mark pronouns without any pronoun, with those of the rules, with those of CoreNLP's statistical coreference
 * (Clark and Manning 2015, mentions by dependencies) and with both, and prints the CPU time of each step. A chain of the
 * model stands for the actor that most of its named mentions resolve to.
 */
public final class CoreferenceCost {

    private static final Set<String> PERSONAL = Set.of("he", "she", "him", "his", "her", "hers", "himself", "herself");

    /** Where the pronouns of a resolution come from. */
    private enum Source {
        NONE,
        RULES,
        MODEL,
        RULES_THEN_MODEL
    }

    /** What is timed. */
    private enum Step {
        READ,
        RESOLVE,
        MODEL_PARSE,
        MODEL_COREFERENCE
    }

    private final TextEngine engine = CoreNlpEngine.shared();
    private final Gazetteer gazetteer = Gazetteer.bundled();
    private final Resolver resolver = new Resolver(gazetteer);
    private final StanfordCoreNLP entities = pipeline("tokenize,pos,lemma,ner", true);
    private final StanfordCoreNLP parser = pipeline("depparse", false);
    private final StanfordCoreNLP coreference = pipeline("coref", false);

    private CoreferenceCost() {}

    public static void main(String[] args) throws IOException {
        CoreferenceCost cost = new CoreferenceCost();
        for (String file : args) {
            List<GoldArticle> gold = Files.readAllLines(Path.of(file)).stream()
                    .filter(line -> !line.isBlank())
                    .map(GoldArticle::parse)
                    .toList();
            // once to warm up, once for the figures
            cost.measure(gold.subList(0, Math.min(30, gold.size())));
            cost.print(Path.of(file).getFileName().toString(), gold, cost.measure(gold));
        }
    }

    private record Measured(Map<Source, List<Resolution>> found, Map<Step, Long> nanos, long words, long failed) {}

    private static StanfordCoreNLP pipeline(String annotators, boolean complete) {
        Properties properties = new Properties();
        properties.setProperty("annotators", annotators);
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("coref.algorithm", "statistical");
        properties.setProperty("coref.md.type", "dependency");
        return new StanfordCoreNLP(properties, complete);
    }

    private Measured measure(List<GoldArticle> gold) {
        Map<Step, Long> nanos = new EnumMap<>(Step.class);
        Map<Source, List<Resolution>> found = new EnumMap<>(Source.class);
        List<List<Sentence>> read = new ArrayList<>();
        List<NameForm> forms = new ArrayList<>();
        long words = 0;
        long failed = 0;
        for (GoldArticle item : gold) {
            Article article = item.article();
            List<Sentence> sentences = timed(
                    nanos,
                    Step.READ,
                    () -> engine.read(
                            article.text(),
                            Cleaning.passages(article).stream()
                                    .map(Passage::span)
                                    .toList()));
            read.add(sentences);
            forms.addAll(timed(nanos, Step.RESOLVE, () -> resolver.names(article, sentences)));
            words += sentences.stream().mapToLong(s -> s.tokens().size()).sum();
        }
        NameDirectory directory = resolver.directory(forms);
        for (int i = 0; i < gold.size(); i++) {
            Article article = gold.get(i).article();
            List<Sentence> sentences = read.get(i);
            Resolution rules = timed(nanos, Step.RESOLVE, () -> resolver.resolve(article, sentences, directory));
            List<Mention> names = rules.mentions().stream()
                    .filter(mention -> mention.kind() != MentionKind.PRONOUN)
                    .toList();
            Optional<List<Mention>> model = ofModel(article.text(), names, nanos);
            failed += model.isEmpty() ? 1 : 0;
            for (Source source : Source.values()) {
                List<Mention> mentions = new ArrayList<>(
                        source == Source.RULES || source == Source.RULES_THEN_MODEL ? rules.mentions() : names);
                if (source == Source.MODEL || source == Source.RULES_THEN_MODEL) {
                    for (Mention pronoun : model.orElse(List.of())) {
                        if (mentions.stream().noneMatch(m -> m.start() < pronoun.end() && pronoun.start() < m.end())) {
                            mentions.add(pronoun);
                        }
                    }
                }
                mentions.sort(Comparator.comparingInt(Mention::start).thenComparing(Mention::actor));
                found.computeIfAbsent(source, s -> new ArrayList<>()).add(new Resolution(mentions, rules.actors()));
            }
        }
        return new Measured(found, nanos, words, failed);
    }

    /** Pronouns that the model puts in one chain with a name, or nothing where the model fails on the text. */
    private Optional<List<Mention>> ofModel(String text, List<Mention> names, Map<Step, Long> nanos) {
        Annotation annotation = new Annotation(text);
        try {
            entities.annotate(annotation);
            timed(nanos, Step.MODEL_PARSE, () -> annotated(parser, annotation));
            timed(nanos, Step.MODEL_COREFERENCE, () -> annotated(coreference, annotation));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
        List<Mention> pronouns = new ArrayList<>();
        Map<Integer, CorefChain> chains = annotation.get(CorefCoreAnnotations.CorefChainAnnotation.class);
        if (chains == null) {
            return Optional.of(pronouns);
        }
        for (CorefChain chain : new TreeMap<>(chains).values()) {
            Map<String, Integer> votes = new TreeMap<>();
            for (CorefChain.CorefMention part : chain.getMentionsInTextualOrder()) {
                CoreLabel head = token(annotation, part, part.headIndex);
                names.stream()
                        .filter(name -> name.start() <= head.beginPosition() && head.endPosition() <= name.end())
                        .map(Mention::actor)
                        .distinct()
                        .forEach(actor -> votes.merge(actor, 1, Integer::sum));
            }
            Optional<String> actor = votes.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey);
            if (actor.isPresent()) {
                for (CorefChain.CorefMention part : chain.getMentionsInTextualOrder()) {
                    CoreLabel only = token(annotation, part, part.headIndex);
                    if (part.endIndex - part.startIndex == 1
                            && PERSONAL.contains(only.word().toLowerCase(Locale.ROOT))) {
                        pronouns.add(new Mention(
                                part.sentNum - 1,
                                only.beginPosition(),
                                only.endPosition(),
                                only.word(),
                                actor.get(),
                                MentionKind.PRONOUN));
                    }
                }
            }
        }
        return Optional.of(pronouns);
    }

    private static Annotation annotated(StanfordCoreNLP pipeline, Annotation annotation) {
        pipeline.annotate(annotation);
        return annotation;
    }

    private static CoreLabel token(Annotation annotation, CorefChain.CorefMention part, int index) {
        return annotation
                .get(CoreAnnotations.SentencesAnnotation.class)
                .get(part.sentNum - 1)
                .get(CoreAnnotations.TokensAnnotation.class)
                .get(index - 1);
    }

    private static <T> T timed(Map<Step, Long> nanos, Step step, Supplier<T> work) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        T result = work.get();
        nanos.merge(step, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start, Long::sum);
        return result;
    }

    private void print(String set, List<GoldArticle> gold, Measured measured) {
        System.out.printf(
                Locale.ROOT,
                "%s: %d texts, %d words; the model failed on %d%n",
                set,
                gold.size(),
                measured.words(),
                measured.failed());
        measured.found().forEach((source, found) -> {
            MentionEvaluation.Report report = MentionEvaluation.report(gold, found, gazetteer);
            System.out.printf(
                    Locale.ROOT,
                    "  %-17s detection %s  B-cubed over all %s%n",
                    source.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    words(report.overlap()),
                    words(report.bcubedOverAll()));
        });
        measured.nanos()
                .forEach((step, time) -> System.out.printf(
                        Locale.ROOT,
                        "  %-17s %8.1f ms a 1,000 words%n",
                        step.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        time / 1e3 / measured.words()));
    }

    private static String words(Score score) {
        return score == null
                ? "-"
                : String.format(Locale.ROOT, "P %.3f R %.3f F1 %.3f", score.precision(), score.recall(), score.f1());
    }
}
