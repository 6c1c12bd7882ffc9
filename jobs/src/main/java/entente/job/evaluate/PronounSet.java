package entente.job.evaluate;

import entente.actor.Gazetteer;
import entente.corpus.Article;
import entente.corpus.Cleaning;
import entente.corpus.Passage;
import entente.evaluation.PronounMark;
import entente.evaluation.PronounReport;
import entente.mention.Resolution;
import entente.mention.resolve.Resolver;
import entente.text.CoreNlpEngine;
import entente.text.TextEngine;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Marked pronouns, whose articles stand in corpora of their own: the marks carry no text. */
public final class PronounSet {

    private static final String TUNING = "tuning";

    private PronounSet() {}

    public static PronounReport evaluate(List<PronounMark> marks, List<Path> texts, Gazetteer gazetteer) {
        Set<String> wanted = marks.stream().map(PronounMark::doc).collect(Collectors.toSet());
        List<Article> articles =
                List.copyOf(WantedArticles.all(texts, wanted, "--texts").values());
        return PronounReport.of(marks, resolved(articles, gazetteer), gazetteer);
    }

    /** Who is named in each; no sentence needs a tree. */
    private static Map<String, Resolution> resolved(List<Article> articles, Gazetteer gazetteer) {
        TextEngine engine = CoreNlpEngine.shared();
        Resolver resolver = new Resolver(gazetteer);
        ReadTogether read = ReadTogether.of(
                articles,
                article -> engine.read(
                        article.text(),
                        Cleaning.passages(article).stream().map(Passage::span).toList()),
                resolver);
        Map<String, Resolution> found = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            found.put(articles.get(i).id(), read.resolution(resolver, i));
        }
        return found;
    }

    public static void print(String set, PronounReport found, boolean failures) {
        found.byHalf()
                .forEach((half, parts) -> parts.forEach((part, tally) -> System.out.printf(
                        Locale.ROOT,
                        "%-24s %6d  %-8s %-7s accuracy %.3f; "
                                + "taken for somebody %d, rightly %d, of %d who mean somebody%n",
                        set,
                        tally.marked(),
                        half,
                        part,
                        tally.accuracy(),
                        tally.resolved(),
                        tally.rightlyResolved(),
                        tally.ofSomebody())));
        if (failures) {
            // what is held out is not to be looked at
            found.wrong(TUNING).forEach(answer -> System.out.println(answer.words()));
        }
    }
}
