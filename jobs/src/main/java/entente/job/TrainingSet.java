package entente.job;

import entente.alignment.GoldMarks;
import entente.alignment.ParseGate;
import entente.alignment.ReaderExamples;
import entente.alignment.SentenceReader;
import entente.alignment.StanceLexicon;
import entente.alignment.reader.Encoding;
import entente.alignment.reader.Example;
import entente.alignment.reader.ReaderTrainer;
import entente.alignment.reader.WordTable;
import entente.corpus.Article;
import entente.corpus.JsonLine;
import entente.corpus.Parsed;
import entente.corpus.Place;
import entente.mention.Gazetteer;
import entente.mention.NameDirectory;
import entente.mention.NameForm;
import entente.mention.Resolver;
import entente.text.CoreNlpEngine;
import entente.text.Sentence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Marked sentences and their articles, read as a run reads them.
 *
 * @param examples in the order of files, articles and lines
 * @param counts what was read and what was left out, by name
 */
record TrainingSet(List<Example> examples, Map<String, Integer> counts) {

    private static final int MAX_CHARACTERS = 1_000_000;

    /** A line of gold and where it stands. */
    private record Line(Path file, int number, String text) {}

    static TrainingSet read(List<Path> gold, List<Path> corpus, Gazetteer gazetteer, Path store) {
        Map<Path, Map<String, List<Line>>> byArticle = new LinkedHashMap<>();
        TreeSet<String> wanted = new TreeSet<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Path file : gold) {
            Map<String, List<Line>> ofFile = lines(file);
            byArticle.put(file, ofFile);
            wanted.addAll(ofFile.keySet());
            counts.put(
                    "marked sentences of " + file.getFileName(),
                    ofFile.values().stream().mapToInt(List::size).sum());
        }
        Map<String, Article> articles = articles(corpus, wanted);
        Map<String, List<Sentence>> sentences = sentences(articles, store);
        Resolver resolver = new Resolver(gazetteer);
        List<NameForm> forms = articles.values().parallelStream()
                .flatMap(article -> resolver.names(article, sentences.get(article.id())).stream())
                .toList();
        NameDirectory names = resolver.directory(forms);
        ReaderExamples maker = new ReaderExamples(
                gazetteer,
                names,
                StanceLexicon.bundled(),
                new Encoding.Maker(WordTable.bundled(), ReaderTrainer.LONGEST));
        int lost = 0;
        List<Example> examples = new ArrayList<>();
        for (Map.Entry<Path, Map<String, List<Line>>> ofFile : byArticle.entrySet()) {
            String set = ofFile.getKey().getFileName().toString();
            Map<String, List<GoldMarks>> marks = new TreeMap<>();
            for (Map.Entry<String, List<Line>> ofArticle : ofFile.getValue().entrySet()) {
                Article article = articles.get(ofArticle.getKey());
                List<GoldMarks> found = article == null ? List.of() : marks(article, ofArticle.getValue());
                lost += ofArticle.getValue().size() - found.size();
                if (!found.isEmpty()) {
                    marks.put(article.id(), found);
                }
            }
            List<List<Example>> made = List.copyOf(marks.entrySet()).parallelStream()
                    .map(entry -> maker.of(
                            set, articles.get(entry.getKey()), sentences.get(entry.getKey()), entry.getValue()))
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

    private static Map<String, List<Line>> lines(Path file) {
        Map<String, List<Line>> byArticle = new TreeMap<>();
        int number = 0;
        for (String text : readLines(file, "--gold")) {
            number++;
            if (!text.isBlank()) {
                Line line = new Line(file, number, text);
                byArticle
                        .computeIfAbsent(checked(line, () -> GoldMarks.articleOf(text)), a -> new ArrayList<>())
                        .add(line);
            }
        }
        if (byArticle.isEmpty()) {
            throw new Failure(ExitCode.UNUSABLE_DATA, "'" + file + "' is empty: give marked sentences with --gold");
        }
        return byArticle;
    }

    private static List<GoldMarks> marks(Article article, List<Line> lines) {
        List<GoldMarks> marks = new ArrayList<>();
        for (Line line : lines) {
            GoldMarks parsed = checked(line, () -> GoldMarks.parse(line.text(), article));
            if (parsed != null) {
                marks.add(parsed);
            }
        }
        return marks;
    }

    private static <T> T checked(Line line, java.util.function.Supplier<T> parser) {
        try {
            return parser.get();
        } catch (IllegalArgumentException e) {
            throw new Failure(
                    ExitCode.UNUSABLE_DATA, "'" + line.file() + "' line " + line.number() + ": " + e.getMessage(), e);
        }
    }

    private static Map<String, Article> articles(List<Path> corpus, TreeSet<String> wanted) {
        Map<String, Article> articles = new TreeMap<>();
        for (Path file : corpus) {
            int number = 0;
            for (String line : readLines(file, "--corpus")) {
                number++;
                Parsed parsed = JsonLine.parse(
                        new Place(file.toString(), number), line.getBytes(StandardCharsets.UTF_8), MAX_CHARACTERS);
                if (parsed.article() != null && wanted.contains(parsed.article().id())) {
                    articles.putIfAbsent(parsed.article().id(), parsed.article());
                }
            }
        }
        return articles;
    }

    private static Map<String, List<Sentence>> sentences(Map<String, Article> articles, Path store) {
        ParseGate gate = new ParseGate(StanceLexicon.bundled());
        SentenceReader reader = new SentenceReader(CoreNlpEngine.shared(), gate);
        String version = CoreNlpEngine.VERSION + "/" + gate.version();
        SentenceStore kept = SentenceStore.open(store);
        Map<String, List<Sentence>> sentences = new java.util.concurrent.ConcurrentHashMap<>();
        articles.values().parallelStream()
                .forEach(article -> sentences.put(
                        article.id(), kept.of(SentenceReader.key(version, article), article, reader::sentences)));
        kept.close();
        return sentences;
    }

    private static List<String> readLines(Path file, String option) {
        try {
            return Files.readAllLines(file);
        } catch (java.nio.charset.MalformedInputException e) {
            throw new Failure(
                    ExitCode.UNUSABLE_DATA, "'" + file + "' is not UTF-8 text: give JSON lines with " + option, e);
        } catch (IOException e) {
            throw new Failure(ExitCode.NO_INPUT, "cannot read '" + file + "': check the path given with " + option, e);
        }
    }

    /** The SHA-256 of each file, by name. */
    static Map<String, String> digests(List<Path> files) {
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
