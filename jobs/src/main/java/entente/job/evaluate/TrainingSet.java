package entente.job.evaluate;

import entente.actor.Gazetteer;
import entente.alignment.finder.SentenceReader;
import entente.alignment.lexicon.ParseGate;
import entente.alignment.lexicon.StanceLexicon;
import entente.alignment.reader.Encoding;
import entente.alignment.reader.Example;
import entente.alignment.reader.ReaderTrainer;
import entente.alignment.reader.WordTable;
import entente.corpus.Article;
import entente.evaluation.GoldMarks;
import entente.evaluation.ReaderExamples;
import entente.job.ExitCode;
import entente.job.Failure;
import entente.mention.resolve.Resolver;
import entente.text.CoreNlpEngine;
import entente.text.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Marked sentences and their articles, read as a run reads them.
 *
 * @param examples in the order of files, articles and lines
 * @param counts what was read and what was left out, by name
 */
public record TrainingSet(List<Example> examples, Map<String, Integer> counts) {

    public static TrainingSet read(List<Path> gold, List<Path> corpus, Gazetteer gazetteer, Path store) {
        List<MarkedLines> sets = gold.stream().map(MarkedLines::read).toList();
        Set<String> wanted = new TreeSet<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (MarkedLines set : sets) {
            wanted.addAll(set.articles());
            counts.put("marked sentences of " + set.set(), set.size());
        }
        SortedMap<String, Article> articles = WantedArticles.read(corpus, wanted, "--corpus");
        ReadTogether read = read(List.copyOf(articles.values()), new Resolver(gazetteer), store);
        Map<String, List<Sentence>> sentences = new HashMap<>();
        for (int i = 0; i < read.articles().size(); i++) {
            sentences.put(read.articles().get(i).id(), read.sentences().get(i));
        }
        ReaderExamples maker = new ReaderExamples(
                gazetteer,
                read.names(),
                StanceLexicon.bundled(),
                new Encoding.Maker(WordTable.bundled(), ReaderTrainer.LONGEST));
        int lost = 0;
        List<Example> examples = new ArrayList<>();
        for (MarkedLines set : sets) {
            Map<String, List<GoldMarks>> marks = new TreeMap<>();
            for (String id : set.articles()) {
                Article article = articles.get(id);
                List<GoldMarks> found = article == null ? List.of() : set.of(article);
                lost += set.size(id) - found.size();
                if (!found.isEmpty()) {
                    marks.put(id, found);
                }
            }
            List<List<Example>> made = List.copyOf(marks.entrySet()).parallelStream()
                    .map(entry -> maker.of(
                            set.set(), articles.get(entry.getKey()), sentences.get(entry.getKey()), entry.getValue()))
                    .toList();
            made.forEach(examples::addAll);
        }
        counts.put("marked sentences that no article of the corpus holds", lost);
        counts.put("articles", articles.size());
        counts.put("sentences with two actors", (int)
                examples.stream().filter(e -> !e.pairs().isEmpty()).count());
        counts.put(
                "ordered pairs",
                examples.stream().mapToInt(e -> e.pairs().size()).sum());
        counts.put(
                "required events", examples.stream().mapToInt(Example::required).sum());
        counts.put(
                "required events that a pair meets",
                examples.stream()
                        .mapToInt(e -> (int) e.labels().stream()
                                .flatMap(label -> label.events().stream())
                                .distinct()
                                .count())
                        .sum());
        return new TrainingSet(List.copyOf(examples), counts);
    }

    private static ReadTogether read(List<Article> articles, Resolver resolver, Path store) {
        ParseGate gate = new ParseGate(StanceLexicon.bundled());
        SentenceReader reader = new SentenceReader(CoreNlpEngine.shared(), gate);
        String version = SentenceReader.version(gate);
        SentenceStore kept = SentenceStore.open(store);
        ReadTogether read = ReadTogether.of(
                articles,
                article -> kept.of(SentenceReader.key(version, article), article, reader::sentences),
                resolver);
        kept.close();
        return read;
    }

    /** The SHA-256 of each file, by name. */
    public static Map<String, String> digests(List<Path> files) {
        Map<String, String> digests = new TreeMap<>();
        for (Path file : files) {
            try {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                digests.put(
                        file.getFileName().toString(),
                        HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file))));
            } catch (IOException e) {
                throw new Failure(ExitCode.NO_INPUT, "cannot read '" + file + "' again", e);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java platform has SHA-256", e);
            }
        }
        return digests;
    }
}
