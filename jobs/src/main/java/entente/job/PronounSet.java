package entente.job;

import entente.corpus.Article;
import entente.corpus.Cleaning;
import entente.corpus.Passage;
import entente.evaluation.PronounMark;
import entente.evaluation.PronounReport;
import entente.mention.Gazetteer;
import entente.mention.NameDirectory;
import entente.mention.NameForm;
import entente.mention.Resolution;
import entente.mention.Resolver;
import entente.text.CoreNlpEngine;
import entente.text.Sentence;
import entente.text.TextEngine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Marked pronouns, whose articles stand in corpora of their own: the marks carry no text. */
final class PronounSet {

    private static final String TUNING = "tuning";

    private PronounSet() {}

    static PronounReport evaluate(List<PronounMark> marks, List<Path> texts, Gazetteer gazetteer) {
        Set<String> wanted = marks.stream().map(PronounMark::doc).collect(Collectors.toSet());
        SortedMap<String, Article> articles = WantedArticles.read(texts, wanted, "--texts");
        wanted.stream()
                .filter(doc -> !articles.containsKey(doc))
                .sorted()
                .findFirst()
                .ifPresent(doc -> {
                    throw new Failure(
                            ExitCode.NO_INPUT,
                            "the article '" + doc + "' is marked and in none of the texts: "
                                    + "give its corpus with --texts");
                });
        return PronounReport.of(marks, resolved(articles, gazetteer), gazetteer);
    }

    /** Who is named in each: as in a run, the names of all articles help to read each; no sentence needs a tree. */
    private static Map<String, Resolution> resolved(SortedMap<String, Article> articles, Gazetteer gazetteer) {
        TextEngine engine = CoreNlpEngine.shared();
        Resolver resolver = new Resolver(gazetteer);
        Map<String, List<Sentence>> sentences = new HashMap<>();
        List<NameForm> forms = new ArrayList<>();
        for (Article article : articles.values()) {
            List<Sentence> read = engine.read(
                    article.text(),
                    Cleaning.passages(article).stream().map(Passage::span).toList());
            sentences.put(article.id(), read);
            forms.addAll(resolver.names(article, read));
        }
        NameDirectory names = resolver.directory(forms);
        Map<String, Resolution> found = new HashMap<>();
        articles.forEach((id, article) -> found.put(id, resolver.resolve(article, sentences.get(id), names)));
        return found;
    }

    static void print(String set, PronounReport found, boolean failures) {
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
