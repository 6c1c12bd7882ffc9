package entente.job.evaluate;

import entente.actor.Gazetteer;
import entente.alignment.Alignment;
import entente.alignment.finder.AlignmentFinder;
import entente.alignment.finder.SentenceReader;
import entente.alignment.finder.Voices;
import entente.alignment.lexicon.ParseGate;
import entente.alignment.lexicon.StanceLexicon;
import entente.alignment.reader.Verdicts;
import entente.corpus.Article;
import entente.evaluation.GoldMarks;
import entente.evaluation.MarkedAnswer;
import entente.evaluation.MarkedReport;
import entente.mention.Resolution;
import entente.mention.resolve.Resolver;
import entente.text.CoreNlpEngine;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Exhaustively marked sentences of whole articles, read as a run reads them and compared. */
public final class MarkedSet {

    private static final double[] THRESHOLDS = {0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9};

    /** What is told below this is shown to nobody, and no probability that matters. */
    private static final double LEAST = 0.1;

    private final Gazetteer gazetteer;
    private final double counted;

    /** @param counted confidence from which a network counts an alignment */
    public MarkedSet(Gazetteer gazetteer, double counted) {
        this.gazetteer = gazetteer;
        this.counted = counted;
    }

    public MarkedReport evaluate(MarkedLines lines, List<Path> texts) {
        List<Article> articles = List.copyOf(
                WantedArticles.all(texts, lines.articles(), "--texts").values());
        Resolver resolver = new Resolver(gazetteer);
        SentenceReader reader = new SentenceReader(CoreNlpEngine.shared(), new ParseGate(StanceLexicon.bundled()));
        ReadTogether read = ReadTogether.of(articles, reader::sentences, resolver);
        AlignmentFinder finder = AlignmentFinder.standard(StanceLexicon.bundled());
        Voices voices = new Voices(gazetteer);
        List<List<Compared>> compared = IntStream.range(0, articles.size())
                .parallel()
                .mapToObj(i -> {
                    Article article = articles.get(i);
                    Resolution resolution = read.resolution(resolver, i);
                    List<Alignment> found = voices.with(
                            finder.find(
                                    article,
                                    read.sentences().get(i),
                                    resolution.mentions(),
                                    resolution.kinds(gazetteer)),
                            resolution.mentions(),
                            article.date());
                    return compared(lines.of(article), inNetwork(found), article, resolution);
                })
                .toList();
        MarkedReport report = new MarkedReport(counted);
        compared.forEach(all -> all.forEach(one -> report.add(one.marks(), one.answers())));
        return report;
    }

    private record Compared(GoldMarks marks, List<MarkedAnswer> answers) {}

    private List<Compared> compared(
            List<GoldMarks> marked, List<Alignment> found, Article article, Resolution resolution) {
        Map<String, String> labels = resolution.labels(gazetteer);
        return marked.stream()
                .map(marks -> new Compared(marks, MarkedAnswer.of(marks, found, article.text(), labels)))
                .toList();
    }

    /** What groups without a name do stands in no network. */
    private static List<Alignment> inNetwork(List<Alignment> found) {
        return found.stream()
                .filter(alignment ->
                        Gazetteer.isSomebody(alignment.source()) && Gazetteer.isSomebody(alignment.target()))
                .toList();
    }

    public void print(String set, int sentences, MarkedReport report) {
        Verdicts verdicts = report.verdicts();
        List<Verdicts.Point> curve = verdicts.curve();
        System.out.printf(
                Locale.ROOT, "%-24s %6d  alignments: %d required events%n", set, sentences, verdicts.required());
        for (double threshold : THRESHOLDS) {
            point("  from " + threshold, Verdicts.from(curve, threshold));
        }
        Verdicts.Point best = Verdicts.best(curve);
        point(String.format(Locale.ROOT, "  best F1, from %.3f", best.threshold()), best);
        point(String.format(Locale.ROOT, "  counted, from %.3f", counted), Verdicts.from(curve, counted));
        List<Verdicts.Bin> bins = verdicts.reliability(LEAST);
        for (Verdicts.Bin bin : bins) {
            System.out.printf(
                    Locale.ROOT,
                    "  told at %.1f and more %5d, mean %.3f, right %.3f%n",
                    bin.from(),
                    bin.count(),
                    bin.mean(),
                    bin.right());
        }
        System.out.printf(Locale.ROOT, "  calibration error %.3f%n", Verdicts.error(bins));
        report.byRule()
                .forEach((rule, tally) -> System.out.printf(
                        Locale.ROOT,
                        "  rule %-18s %6d right, %d wrong, precision %.3f%n",
                        rule,
                        tally.right(),
                        tally.wrong(),
                        tally.precision()));
        report.byCode()
                .forEach((code, found) -> System.out.printf(
                        Locale.ROOT, "  code %-18s %6d marked, recall %.3f%n", code, found.marked(), found.recall()));
    }

    private static void point(String name, Verdicts.Point point) {
        System.out.printf(
                Locale.ROOT, "%-44s %9.3f %7.3f %7.3f%n", name, point.precision(), point.recall(), point.f1());
    }
}
