package entente.benchmark;

import entente.actor.Gazetteer;
import entente.alignment.finder.AlignmentFinder;
import entente.alignment.finder.SentenceReader;
import entente.alignment.finder.Voices;
import entente.alignment.lexicon.ParseGate;
import entente.alignment.lexicon.StanceLexicon;
import entente.corpus.Article;
import entente.corpus.Cleaning;
import entente.mention.Resolution;
import entente.mention.resolve.Resolver;
import entente.text.CoreNlpEngine;
import entente.text.Sentence;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Texts of pieces that repeat without end, which a pattern or a tokenizer might go through again and again: {@code HostileText N
 * [PIECE...]}. Prints the CPU seconds of cleaning, of sentences and of all that follows for N and for 4N characters: what is
 * linear takes four times as long for the second.
 */
final class HostileText {

    private static final Map<String, String> PIECES = new TreeMap<>(Map.ofEntries(
            Map.entry("letters", "x"),
            Map.entry("capitals", "Xy"),
            Map.entry("dotted", "a."),
            Map.entry("address", "a@"),
            Map.entry("link", "http://a/"),
            Map.entry("slashes", "/"),
            Map.entry("hyphens", "a-"),
            Map.entry("dashes", "- "),
            Map.entry("quotes", "\""),
            Map.entry("brackets", "("),
            Map.entry("captions", "(AP "),
            Map.entry("file captions", "[file "),
            Map.entry("photos", "photo: "),
            Map.entry("markup", "<a "),
            Map.entry("entities", "&amp"),
            Map.entry("digits", "1"),
            Map.entry("numbers", "1,"),
            Map.entry("commas", ","),
            Map.entry("names", "Wang Yi "),
            Map.entry("titles", "Mr. "),
            Map.entry("of", "president of "),
            Map.entry("said", "China said that "),
            Map.entry("and", "China and Russia and "),
            Map.entry("states", "China, "),
            Map.entry("possessives", "China's "),
            Map.entry("spaces", "a                "),
            Map.entry("lines", "a\n"),
            Map.entry("marks", "e\u0301\u0301\u0301"),
            Map.entry("faces", "\uD83D\uDE00"),
            Map.entry("ideographs", "\u4E2D")));

    private final SentenceReader reader =
            new SentenceReader(CoreNlpEngine.shared(), new ParseGate(StanceLexicon.bundled()));
    private final Gazetteer gazetteer = Gazetteer.bundled();
    private final Resolver resolver = new Resolver(gazetteer);
    private final AlignmentFinder finder = AlignmentFinder.standard(StanceLexicon.bundled());
    private final Voices voices = new Voices(gazetteer);

    private HostileText() {}

    public static void main(String[] args) {
        int n = Integer.parseInt(args[0]);
        HostileText hostile = new HostileText();
        hostile.seconds("China praised Russia. ", 2000); // loads the models
        List<String> wanted = List.of(args).subList(1, args.length);
        System.out.printf("%-14s %27s %27s%n", "piece", n + " characters", 4L * n + " characters");
        for (Map.Entry<String, String> piece : PIECES.entrySet()) {
            if (wanted.isEmpty() || wanted.contains(piece.getKey())) {
                System.out.printf(
                        "%-14s %s %s%n",
                        piece.getKey(), hostile.seconds(piece.getValue(), n), hostile.seconds(piece.getValue(), 4 * n));
            }
        }
    }

    private String seconds(String piece, int n) {
        String text = piece.repeat(n / piece.length());
        Article article = new Article("a", null, "", "", "", "en", text);
        long start = cpu();
        Cleaning.passages(article);
        long cleaned = cpu();
        List<Sentence> sentences = reader.sentences(article);
        long read = cpu();
        Resolution resolution =
                resolver.resolve(article, sentences, resolver.directory(resolver.names(article, sentences)));
        voices.with(
                finder.find(article, sentences, resolution.mentions(), resolution.kinds(gazetteer)),
                resolution.mentions(),
                null);
        long found = cpu();
        return String.format(
                Locale.ROOT,
                "%8.2f %8.2f %8.2f ",
                (cleaned - start) / 1e9,
                (read - cleaned) / 1e9,
                (found - read) / 1e9);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
