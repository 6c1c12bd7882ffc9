package entente.evaluation;

import entente.actor.Gazetteer;
import entente.actor.Ledger;
import entente.actor.NameDirectory;
import entente.alignment.Alignment;
import entente.alignment.finder.AlignmentFinder;
import entente.alignment.finder.Voices;
import entente.alignment.lexicon.ParseGate;
import entente.alignment.lexicon.StanceLexicon;
import entente.corpus.Article;
import entente.mention.Mention;
import entente.mention.MentionKind;
import entente.mention.Resolution;
import entente.mention.resolve.Resolver;
import entente.text.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Alignments of gold texts as a run directory, for the scorer, without Spark: {@code GoldRun OUT CACHE GOLD.jsonl...}
 * writes {@code OUT/<gold>/alignments.csv} and {@code nodes.csv}; the engine's output is kept in CACHE.
 */
public final class GoldRun {

    private static final String COLUMNS =
            "AlignmentId,DocId,Date,SentenceIndex,SourceId,TargetId,SourceStart,SourceEnd,TargetStart,TargetEnd,"
                    + "CueStart,CueEnd,Cue,Polarity,Code,Scale,Negated,Hedged,Quoted,SpeakerId,Confidence,Rule,"
                    + "Factuality,DeedDate";

    /** Names of the real world that the gold set codes without saying by which words. */
    private static final Map<String, String> WORLD = Map.of(
            "White House", "USAGOV",
            "Washington", "USAGOV",
            "European Union", "IGOEEU",
            "AU", "IGOAFR",
            "International Criminal Court", "IGOCOPITP",
            "Al-Qaeda", "IMGMOSALQ",
            "Dol Amroth", "DOL");

    private static Gazetteer nameless;

    private GoldRun() {}

    public static void main(String[] args) throws IOException {
        for (String gold : Arrays.asList(args).subList(2, args.length)) {
            Path file = Path.of(gold);
            Path out = Path.of(args[0], file.getFileName().toString().replace(".jsonl", ""));
            write(GoldTexts.read(file, Path.of(args[1])), out);
        }
    }

    private static void write(GoldTexts texts, Path out) throws IOException {
        Files.createDirectories(out);
        AlignmentFinder finder = AlignmentFinder.standard(StanceLexicon.bundled());
        Gazetteer gazetteer = Gazetteer.bundled();
        Resolver resolver = new Resolver(gazetteer);
        Map<String, String> labels = new TreeMap<>();
        try (CSVPrinter rows = csv(out.resolve("alignments.csv"));
                CSVPrinter mentions = csv(out.resolve("mentions.csv"))) {
            mentions.printRecord("DocId", "SentenceIndex", "Start", "End", "Text", "ActorId", "Kind");
            rows.printRecord((Object[]) COLUMNS.split(",", -1));
            for (int i = 0; i < texts.gold().size(); i++) {
                GoldSentence gold = texts.gold().get(i);
                Article article = gold.article();
                boolean invented = !gold.names().isEmpty();
                Gazetteer known = invented ? nameless(out).with(Ledger.ofNames(names(gold))) : gazetteer;
                Resolver resolving = invented ? new Resolver(known) : resolver;
                List<Sentence> sentences = gated(texts.parses().get(i));
                Resolution resolution = resolving.resolve(article, sentences, NameDirectory.empty());
                labels.putAll(resolution.labels(known));
                for (Mention mention : resolution.mentions()) {
                    mentions.printRecord(
                            article.id(),
                            mention.sentence(),
                            mention.start(),
                            mention.end(),
                            mention.text(),
                            mention.actor(),
                            mention.kind());
                }
                // the invented world knows its groups by the state they are of, not as actors of their own
                List<Mention> mentioned = resolution.mentions().stream()
                        .filter(m -> !invented || m.kind() != MentionKind.GROUP)
                        .toList();
                List<Alignment> found = new Voices(known)
                        .with(
                                finder.find(article, sentences, mentioned, resolution.kinds(known)),
                                mentioned,
                                article.date());
                for (Alignment a : found) {
                    rows.printRecord(row(article.id(), a));
                }
            }
        }
        try (CSVPrinter nodes = csv(out.resolve("nodes.csv"))) {
            nodes.printRecord("Id", "Label");
            for (Map.Entry<String, String> node : labels.entrySet()) {
                nodes.printRecord(node.getKey(), node.getValue());
            }
        }
    }

    /** With -Dentente.gate=true only those sentences keep their trees that the gate of a run would have parsed. */
    private static List<Sentence> gated(List<Sentence> sentences) {
        if (!Boolean.getBoolean("entente.gate")) {
            return sentences;
        }
        ParseGate gate = new ParseGate(StanceLexicon.bundled());
        return sentences.stream()
                .map(s -> gate.worthParsing(s) ? s : new Sentence(s.index(), s.start(), s.end(), false, s.tokens()))
                .toList();
    }

    /** The gazetteer with its role nouns, titles and groups alone: the gold set invents its world. */
    private static Gazetteer nameless(Path out) throws IOException {
        if (nameless == null) {
            Path bundled = Path.of(System.getProperty("entente.root", "."), "data", "actors");
            Path folder = Files.createDirectories(out.resolve("actors"));
            Set<String> emptied =
                    Set.of("actors.csv", "aliases.csv", "persons.csv", "affiliations.csv", "places.csv", "titles.csv");
            try (Stream<Path> files = Files.list(bundled)) {
                for (Path file : files.toList()) {
                    String name = file.getFileName().toString();
                    List<String> lines = Files.readAllLines(file);
                    Files.write(folder.resolve(name), emptied.contains(name) ? lines.subList(0, 1) : lines);
                }
            }
            nameless = Gazetteer.read(folder);
        }
        return nameless;
    }

    private static CSVPrinter csv(Path file) throws IOException {
        return new CSVPrinter(
                Files.newBufferedWriter(file),
                CSVFormat.RFC4180.builder().setRecordSeparator('\n').get());
    }

    private static Object[] row(String id, Alignment a) {
        return new Object[] {
            id + ":" + a.cueSpan().start(),
            id,
            "",
            a.sentence(),
            a.source(),
            a.target(),
            a.sourceSpan().start(),
            a.sourceSpan().end(),
            a.targetSpan().start(),
            a.targetSpan().end(),
            a.cueSpan().start(),
            a.cueSpan().end(),
            a.cue(),
            a.polarity(),
            a.code(),
            a.code().scale(),
            a.negated(),
            a.hedged(),
            a.quoted(),
            a.speaker(),
            a.confidence(),
            a.rule(),
            a.factuality().text(),
            a.deedDate()
        };
    }

    /** The invented names of one sentence, with those of the real world that have a code in it. */
    private static Map<String, String> names(GoldSentence gold) {
        Map<String, String> codeOfName = gold.codeOfName();
        WORLD.forEach((name, code) -> {
            if (gold.names().containsKey(code)) {
                codeOfName.putIfAbsent(name, code);
            }
        });
        return codeOfName;
    }
}
