package entente.job.command;

import entente.actor.Gazetteer;
import entente.alignment.finder.SentenceReader;
import entente.alignment.lexicon.ParseGate;
import entente.alignment.lexicon.StanceLexicon;
import entente.corpus.Article;
import entente.evaluation.AttributedArticle;
import entente.evaluation.BehaviourCase;
import entente.evaluation.CountryEvaluation;
import entente.evaluation.GoldArticle;
import entente.evaluation.GoldSentence;
import entente.evaluation.MentionEvaluation;
import entente.evaluation.PronounMark;
import entente.evaluation.Score;
import entente.evaluation.SpeakerEvaluation;
import entente.job.ExitCode;
import entente.job.Failure;
import entente.job.evaluate.BehaviourSet;
import entente.job.evaluate.GoldLines;
import entente.job.evaluate.MarkedLines;
import entente.job.evaluate.MarkedSet;
import entente.job.evaluate.PronounSet;
import entente.job.evaluate.ReadTogether;
import entente.job.evaluate.SentenceSet;
import entente.job.evaluate.SpeakerSet;
import entente.job.settings.SettingsReader;
import entente.mention.Resolution;
import entente.mention.resolve.Resolver;
import entente.text.CoreNlpEngine;
import entente.tie.AlignmentRule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How good is the reading: the program against sets that people marked. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = {
            "Prints precision, recall and F1 against sets marked by hand, one JSON object a line:",
            "{text, mentions: [{start, end, type, title or cluster}]} for actors, {text, expected: {country}} for states,",
            "{id, family, date, text, events: [{source, target, sign, code, optional, counts}]} for behaviour cases,",
            "{doc, start, end, word, half, refers: [[name]]} for pronouns of articles given with --texts,",
            "{doc, text or start and end, events: [{source, target, source_span, target_span, sign, code, optional}]}",
            "for sentences of such articles in which every alignment is marked,",
            "{text, attributions: [{Source, Cue, Content: [{spans}]}]} for speakers,",
            "{id, text, prev, next, date, events: [{source, target, sign, root}]} or",
            "{id, text, p: {start, end}, q: {start, end}, label_name, sign} for alignments, with 95 %% intervals."
        })
final class EvaluateCommand implements Callable<Integer> {

    @Option(
            names = "--gold",
            paramLabel = "FILE",
            required = true,
            arity = "1..*",
            description = "Files of one set each.")
    private List<Path> files;

    @Option(
            names = "--texts",
            paramLabel = "FILE",
            arity = "1..*",
            description = "Articles as JSON lines, for sets that mark articles by their ids.")
    private List<Path> texts = List.of();

    @Option(
            names = "--failures",
            description = {
                "Also print, for each set of mentions, how often each class of failure occurs,",
                "and each behaviour case that is answered wrong."
            })
    private boolean failures;

    @Mixin
    private ActorOptions actors;

    /** Only constructed by the parser of the command line. */
    EvaluateCommand() {}

    @Override
    public Integer call() {
        Gazetteer gazetteer = actors.gazetteer();
        System.out.println("set                       texts  measure             precision  recall      F1");
        for (Path file : files) {
            List<String> lines = lines(file);
            if (lines.get(0).contains("\"mentions\"")) {
                mentions(file, lines, gazetteer);
            } else if (PronounMark.is(lines.get(0))) {
                List<PronounMark> marks = parsed(file, lines, PronounMark::parse);
                PronounSet.print(file.getFileName().toString(), PronounSet.evaluate(marks, texts, gazetteer), failures);
            } else if (BehaviourCase.is(lines.get(0))) {
                behaviour(file, lines, gazetteer);
            } else if (MarkedLines.is(lines.get(0))) {
                marked(file, lines, gazetteer);
            } else if (GoldSentence.is(lines.get(0))) {
                alignments(file, lines, gazetteer);
            } else if (SpeakerSet.is(lines.get(0))) {
                speakers(file, lines, gazetteer);
            } else {
                countries(file, lines, gazetteer);
            }
        }
        return ExitCode.OK.code();
    }

    private static List<String> lines(Path file) {
        List<String> lines =
                GoldLines.of(file).stream().filter(line -> !line.isBlank()).toList();
        if (lines.isEmpty()) {
            throw new Failure(ExitCode.UNUSABLE_DATA, "'" + file + "' is empty: give a file of gold with --gold");
        }
        return lines;
    }

    /** Each line of a file as one item of gold. */
    private static <T> List<T> parsed(Path file, List<String> lines, Function<String, T> parser) {
        List<T> items = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            try {
                items.add(parser.apply(lines.get(i)));
            } catch (IllegalArgumentException e) {
                throw new Failure(ExitCode.UNUSABLE_DATA, "'" + file + "' line " + (i + 1) + ": " + e.getMessage(), e);
            }
        }
        return items;
    }

    private void mentions(Path file, List<String> lines, Gazetteer gazetteer) {
        List<GoldArticle> gold = parsed(file, lines, GoldArticle::parse);
        List<Resolution> found =
                resolved(gold.stream().map(GoldArticle::article).toList(), gazetteer);
        MentionEvaluation.Report report = MentionEvaluation.report(gold, found, gazetteer);
        print(file, gold.size(), "mentions, overlap", report.overlap());
        print(file, gold.size(), "mentions, exact", report.exact());
        print(file, gold.size(), "actors, B-cubed", report.bcubed());
        print(file, gold.size(), "labels", report.label());
        if (failures) {
            report.failures()
                    .counts()
                    .forEach((failure, count) -> System.out.printf(
                            Locale.ROOT,
                            "%-24s %6d  %-33s %6d%n",
                            file.getFileName(),
                            gold.size(),
                            failure.words(),
                            count));
        }
    }

    private static void alignments(Path file, List<String> lines, Gazetteer gazetteer) {
        List<GoldSentence> gold = parsed(file, lines, GoldSentence::parse);
        SentenceSet.print(file.getFileName().toString(), gold.size(), new SentenceSet(gazetteer).evaluate(gold));
    }

    private void marked(Path file, List<String> lines, Gazetteer gazetteer) {
        MarkedLines marked = new MarkedLines(file, lines);
        MarkedSet set = new MarkedSet(gazetteer, counted().minConfidence());
        set.print(marked.set(), marked.size(), set.evaluate(marked, texts));
    }

    private void behaviour(Path file, List<String> lines, Gazetteer gazetteer) {
        List<BehaviourCase> cases = parsed(file, lines, BehaviourCase::parse);
        BehaviourSet.print(
                file.getFileName().toString(), new BehaviourSet(gazetteer, counted()).evaluate(cases), failures);
    }

    /** What a network counts where no settings say otherwise. */
    private static AlignmentRule counted() {
        return SettingsReader.read(null, List.of()).alignment();
    }

    private static void speakers(Path file, List<String> lines, Gazetteer gazetteer) {
        List<AttributedArticle> gold = parsed(file, lines, AttributedArticle::parse);
        SpeakerEvaluation found = SpeakerSet.evaluate(gold, gazetteer);
        System.out.printf(
                Locale.ROOT,
                "%-24s %6d  %-19s accuracy %.3f of the %.3f answered (%d of %d attributions)%n",
                file.getFileName(),
                gold.size(),
                "speakers",
                found.accuracy(),
                found.coverage(),
                found.answered(),
                found.attributions());
    }

    private static void countries(Path file, List<String> lines, Gazetteer gazetteer) {
        List<CountryEvaluation.Item> items = parsed(file, lines, CountryEvaluation::parse).stream()
                .flatMap(Optional::stream)
                .toList();
        if (items.isEmpty()) {
            throw new Failure(
                    ExitCode.UNUSABLE_DATA,
                    "'" + file
                            + "' holds neither marked mentions nor expected countries; see 'entente evaluate --help'");
        }
        List<Resolution> found = new ArrayList<>();
        // Each string stands alone: what one names tells nothing of another.
        items.forEach(item -> found.addAll(resolved(List.of(item.article()), gazetteer)));
        print(file, items.size(), "countries", CountryEvaluation.score(items, found, gazetteer));
    }

    private static List<Resolution> resolved(List<Article> articles, Gazetteer gazetteer) {
        SentenceReader reader = new SentenceReader(CoreNlpEngine.shared(), new ParseGate(StanceLexicon.bundled()));
        Resolver resolver = new Resolver(gazetteer);
        ReadTogether read = ReadTogether.of(articles, reader::sentences, resolver);
        return IntStream.range(0, articles.size())
                .mapToObj(i -> read.resolution(resolver, i))
                .toList();
    }

    private static void print(Path file, int texts, String measure, Score score) {
        if (score != null) {
            System.out.printf(
                    Locale.ROOT,
                    "%-24s %6d  %-19s %9.3f %7.3f %7.3f%n",
                    file.getFileName(),
                    texts,
                    measure,
                    score.precision(),
                    score.recall(),
                    score.f1());
        }
    }
}
