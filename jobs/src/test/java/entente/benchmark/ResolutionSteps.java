package entente.benchmark;

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
import entente.text.EntityType;
import entente.text.Sentence;
import entente.text.TextEngine;
import entente.text.Token;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What each step of saying who is named brings and costs: {@code ResolutionSteps CORPUS.jsonl ARTICLES GOLD.jsonl...} prints
 * words a second of CPU time on the corpus, on one thread after a warm-up, and the scores on each set, with all steps and
 * without one after another. The names that the corpus gives an article cost a pass over all articles, so their step is
 * timed whole.
 */
public final class ResolutionSteps {

    /** The step that is left out. */
    private enum Without {
        NOTHING,
        /** The entity tagger: only the gazetteer's names are seen. */
        ENTITIES,
        /** What the names of other articles say. */
        CORPUS_NAMES,
        PRONOUNS
    }

    private final TextEngine engine = CoreNlpEngine.shared();
    private final Gazetteer gazetteer = Gazetteer.bundled();
    private final Resolver resolver = new Resolver(gazetteer);

    private ResolutionSteps() {}

    public static void main(String[] args) throws IOException {
        ResolutionSteps steps = new ResolutionSteps();
        int count = Integer.parseInt(args[1]);
        List<Article> articles = JsonCorpus.sample(Path.of(args[0]), 2 * count);
        steps.cost(articles.subList(0, count));
        System.out.println(steps.cost(articles.subList(count, 2 * count)));
        for (String file : List.of(args).subList(2, args.length)) {
            steps.scores(Path.of(file));
        }
    }

    private String cost(List<Article> articles) {
        long start = cpu();
        List<List<Sentence>> read = articles.stream().map(this::read).toList();
        long reading = cpu() - start;
        long words = read.stream()
                .flatMap(List::stream)
                .mapToLong(sentence -> sentence.tokens().size())
                .sum();
        start = cpu();
        List<NameForm> forms = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            forms.addAll(resolver.names(articles.get(i), read.get(i)));
        }
        NameDirectory directory = resolver.directory(forms);
        long names = cpu() - start;
        start = cpu();
        long mentions = 0;
        for (int i = 0; i < articles.size(); i++) {
            mentions += resolver.resolve(articles.get(i), read.get(i), directory)
                    .mentions()
                    .size();
        }
        long resolving = cpu() - start;
        return String.format(
                Locale.ROOT,
                "%d words, %d mentions; a 1,000 words: tokens, tags and entities %.1f ms, names of the corpus %.2f ms,"
                        + " resolving %.2f ms; %.0f words a CPU-second, %.0f without names of the corpus, %.0f for reading"
                        + " alone",
                words,
                mentions,
                reading / 1e3 / words,
                names / 1e3 / words,
                resolving / 1e3 / words,
                words * 1e9 / (reading + names + resolving),
                words * 1e9 / (reading + resolving),
                words * 1e9 / reading);
    }

    private List<Sentence> read(Article article) {
        return engine.read(
                article.text(),
                Cleaning.passages(article).stream().map(Passage::span).toList());
    }

    private void scores(Path file) throws IOException {
        List<GoldArticle> gold = Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .map(GoldArticle::parse)
                .toList();
        List<List<Sentence>> read =
                gold.stream().map(item -> read(item.article())).toList();
        for (Without without : Without.values()) {
            MentionEvaluation.Report report = MentionEvaluation.report(gold, found(gold, read, without), gazetteer);
            System.out.printf(
                    Locale.ROOT,
                    "%-24s without %-13s detection F1 %s  B-cubed over all F1 %s  label F1 %s%n",
                    file.getFileName(),
                    without.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    f1(report.overlap()),
                    f1(report.bcubedOverAll()),
                    f1(report.label()));
        }
    }

    private List<Resolution> found(List<GoldArticle> gold, List<List<Sentence>> read, Without without) {
        List<List<Sentence>> seen = without == Without.ENTITIES
                ? read.stream()
                        .map(sentences -> sentences.stream()
                                .map(ResolutionSteps::withoutEntities)
                                .toList())
                        .toList()
                : read;
        List<NameForm> forms = new ArrayList<>();
        if (without != Without.CORPUS_NAMES) {
            for (int i = 0; i < gold.size(); i++) {
                forms.addAll(resolver.names(gold.get(i).article(), seen.get(i)));
            }
        }
        NameDirectory directory = resolver.directory(forms);
        List<Resolution> found = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            Resolution resolution = resolver.resolve(gold.get(i).article(), seen.get(i), directory);
            found.add(without == Without.PRONOUNS ? withoutPronouns(resolution) : resolution);
        }
        return found;
    }

    private static Resolution withoutPronouns(Resolution resolution) {
        List<Mention> mentions = resolution.mentions().stream()
                .filter(mention -> mention.kind() != MentionKind.PRONOUN)
                .toList();
        return new Resolution(mentions, resolution.actors());
    }

    private static Sentence withoutEntities(Sentence sentence) {
        List<Token> tokens = sentence.tokens().stream()
                .map(token -> new Token(
                        token.start(),
                        token.end(),
                        token.word(),
                        token.lemma(),
                        token.tag(),
                        EntityType.NONE,
                        token.head(),
                        token.relation()))
                .toList();
        return new Sentence(sentence.index(), sentence.start(), sentence.end(), sentence.parsed(), tokens);
    }

    private static String f1(Score score) {
        return score == null ? "    -" : String.format(Locale.ROOT, "%.3f", score.f1());
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
