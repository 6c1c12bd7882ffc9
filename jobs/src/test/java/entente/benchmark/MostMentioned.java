package entente.benchmark;

import entente.actor.Gazetteer;
import entente.actor.NameDirectory;
import entente.actor.NameForm;
import entente.corpus.Article;
import entente.corpus.Cleaning;
import entente.corpus.Passage;
import entente.mention.Mention;
import entente.mention.MentionKind;
import entente.mention.Resolution;
import entente.mention.resolve.Resolver;
import entente.text.CoreNlpEngine;
import entente.text.Sentence;
import entente.text.TextEngine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The actors that a corpus mentions most, to be read by eye, and the share of mentions that the lists do not know:
 * {@code MostMentioned CORPUS.jsonl ACTORS}. Mentions need no parse, so a corpus takes minutes.
 */
public final class MostMentioned {

    private static final int FORMS_SHOWN = 6;

    private MostMentioned() {}

    public static void main(String[] args) throws IOException {
        Gazetteer gazetteer = Gazetteer.bundled();
        Resolver resolver = new Resolver(gazetteer);
        List<Article> articles = JsonCorpus.all(Path.of(args[0]));
        TextEngine engine = CoreNlpEngine.shared();
        List<List<Sentence>> read = articles.parallelStream()
                .map(article -> engine.read(
                        article.text(),
                        Cleaning.passages(article).stream().map(Passage::span).toList()))
                .toList();
        List<NameForm> forms = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            forms.addAll(resolver.names(articles.get(i), read.get(i)));
        }
        NameDirectory directory = resolver.directory(forms);
        Map<String, Map<String, Integer>> surfaces = new TreeMap<>();
        Map<String, Integer> spread = new HashMap<>();
        Map<String, String> labels = new HashMap<>();
        long mentions = 0;
        long unknown = 0;
        for (int i = 0; i < articles.size(); i++) {
            Resolution resolution = resolver.resolve(articles.get(i), read.get(i), directory);
            labels.putAll(resolution.labels(gazetteer));
            Set<String> here = new HashSet<>();
            for (Mention mention : resolution.mentions()) {
                // neither stands in a network of named actors
                if (mention.kind() == MentionKind.PLACE || mention.kind() == MentionKind.GROUP) {
                    continue;
                }
                mentions++;
                unknown += gazetteer.actor(mention.actor()).isPresent() ? 0 : 1;
                here.add(mention.actor());
                surfaces.computeIfAbsent(mention.actor(), actor -> new TreeMap<>())
                        .merge(mention.text(), 1, Integer::sum);
            }
            here.forEach(actor -> spread.merge(actor, 1, Integer::sum));
        }
        System.out.printf(
                Locale.ROOT,
                "%d articles, %d mentions of %d actors, %.1f %% not of the lists%n",
                articles.size(),
                mentions,
                surfaces.size(),
                100.0 * unknown / mentions);
        surfaces.entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<String, Map<String, Integer>> entry) -> -total(entry.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .limit(Integer.parseInt(args[1]))
                .forEach(entry -> System.out.printf(
                        Locale.ROOT,
                        "%6d %5d %s %-32s %-32s %s%n",
                        total(entry.getValue()),
                        spread.get(entry.getKey()),
                        gazetteer.actor(entry.getKey()).isPresent() ? "listed" : "found ",
                        entry.getKey(),
                        labels.get(entry.getKey()),
                        frequent(entry.getValue())));
    }

    private static int total(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String frequent(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(FORMS_SHOWN)
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
