package entente.benchmark;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import entente.actor.Gazetteer;
import entente.actor.NameDirectory;
import entente.actor.NameForm;
import entente.alignment.Alignment;
import entente.alignment.finder.AlignmentFinder;
import entente.alignment.finder.Voices;
import entente.alignment.lexicon.ParseGate;
import entente.alignment.lexicon.StanceLexicon;
import entente.alignment.pair.FactBlock;
import entente.alignment.reader.LearnedReader;
import entente.alignment.reader.ReaderWeights;
import entente.alignment.reader.WordTable;
import entente.corpus.Article;
import entente.corpus.Cleaning;
import entente.corpus.Passage;
import entente.mention.Resolution;
import entente.mention.resolve.Resolver;
import entente.text.CoreNlpEngine;
import entente.text.Sentence;
import entente.text.TextEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Supplier;

/**
 * Words a second of CPU time from raw text to alignments, on one thread, step by step, beside CoreNLP's plain pipeline on the
 * same text: {@code ReadingSpeed CORPUS.jsonl ARTICLES}. As many articles again are read before, to warm up.
 */
public final class ReadingSpeed {

    /** What one article goes through. */
    private enum Step {
        CLEAN,
        READ,
        GATE,
        PARSE,
        NAMES,
        DIRECTORY,
        RESOLVE,
        ALIGN
    }

    private final TextEngine engine = CoreNlpEngine.shared();
    private final ParseGate gate = new ParseGate(StanceLexicon.bundled());
    private final Gazetteer gazetteer = Gazetteer.bundled();
    private final Resolver resolver = new Resolver(gazetteer);
    private final AlignmentFinder finder = finder();
    private final Map<Step, Long> nanos = new EnumMap<>(Step.class);
    private long words;
    private long sentences;
    private long parsed;
    private long found;

    private ReadingSpeed() {}

    /** That of runs; with {@code -Dentente.reader=FILE} one in which the reader of these weights decides. */
    private static AlignmentFinder finder() {
        String weights = System.getProperty("entente.reader");
        if (weights == null) {
            return AlignmentFinder.standard(StanceLexicon.bundled());
        }
        try {
            return new AlignmentFinder(
                    StanceLexicon.bundled(),
                    new LearnedReader(
                            ReaderWeights.read(weights, Files.readAllBytes(Path.of(weights))),
                            WordTable.bundled(),
                            FactBlock.COUNT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void main(String[] args) throws IOException {
        int count = Integer.parseInt(args[1]);
        List<Article> articles = JsonCorpus.sample(Path.of(args[0]), 2 * count);
        List<Article> warm = articles.subList(0, articles.size() / 2);
        List<Article> timed = articles.subList(articles.size() / 2, articles.size());
        new ReadingSpeed().read(warm);
        ReadingSpeed speed = new ReadingSpeed();
        speed.read(timed);
        double own = speed.report();
        double plain = plainPipeline(warm, timed, speed.words);
        System.out.printf(
                Locale.ROOT, "plain CoreNLP pipeline  %8.0f words a CPU-second; ratio %.2f%n", plain, own / plain);
    }

    private void read(List<Article> articles) {
        List<List<Sentence>> read = new ArrayList<>();
        List<NameForm> forms = new ArrayList<>();
        for (Article article : articles) {
            List<Passage> passages = timed(Step.CLEAN, () -> Cleaning.passages(article));
            List<Sentence> plain = timed(
                    Step.READ,
                    () -> engine.read(
                            article.text(), passages.stream().map(Passage::span).toList()));
            List<Boolean> worth = timed(
                    Step.GATE, () -> plain.stream().map(gate::worthParsing).toList());
            List<Sentence> trees = new ArrayList<>();
            for (int i = 0; i < plain.size(); i++) {
                Sentence sentence = plain.get(i);
                trees.add(worth.get(i) ? timed(Step.PARSE, () -> engine.parse(sentence)) : sentence);
                words += sentence.tokens().size();
                parsed += worth.get(i) ? 1 : 0;
                sentences++;
            }
            read.add(trees);
            forms.addAll(timed(Step.NAMES, () -> resolver.names(article, trees)));
        }
        NameDirectory directory = timed(Step.DIRECTORY, () -> resolver.directory(forms));
        Voices voices = new Voices(gazetteer);
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            List<Sentence> trees = read.get(i);
            Resolution resolution = timed(Step.RESOLVE, () -> resolver.resolve(article, trees, directory));
            List<Alignment> alignments = timed(
                    Step.ALIGN,
                    () -> voices.with(
                            finder.find(article, trees, resolution.mentions(), resolution.kinds(gazetteer)),
                            resolution.mentions(),
                            article.date()));
            found += alignments.size();
        }
    }

    private <T> T timed(Step step, Supplier<T> work) {
        long start = cpu();
        T result = work.get();
        nanos.merge(step, cpu() - start, Long::sum);
        return result;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private double report() {
        long total = nanos.values().stream().mapToLong(Long::longValue).sum();
        nanos.forEach((step, time) -> System.out.printf(
                Locale.ROOT,
                "%-10s %7.1f ms a 1,000 words %5.1f %%%n",
                step,
                time / 1e3 / words,
                100.0 * time / total));
        double speed = words / (total / 1e9);
        System.out.printf(
                Locale.ROOT,
                "%d words, %.1f %% of %d sentences parsed, %d alignments: %.0f words a CPU-second%n",
                words,
                100.0 * parsed / sentences,
                sentences,
                found,
                speed);
        return speed;
    }

    private static double plainPipeline(List<Article> warm, List<Article> timed, long words) {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
        // its dates need a library that Entente does not carry; leaving them out only makes the pipeline faster
        properties.setProperty("ner.useSUTime", "false");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        warm.stream()
                .limit(Math.max(1, warm.size() / 4))
                .forEach(article -> pipeline.annotate(new CoreDocument(article.text())));
        long start = cpu();
        timed.forEach(article -> pipeline.annotate(new CoreDocument(article.text())));
        return words / ((cpu() - start) / 1e9);
    }
}
