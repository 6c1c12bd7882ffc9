package entente.report.page;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import entente.actor.Actor;
import entente.actor.ActorKind;
import entente.corpus.Place;
import entente.finding.DrawingRules;
import entente.finding.NetworkLibrary;
import entente.finding.NetworkRule;
import entente.finding.WindowCounts;
import entente.finding.WindowNetwork;
import entente.finding.change.Change;
import entente.finding.change.ChangeKind;
import entente.finding.change.Otherwise;
import entente.finding.change.Subject;
import entente.finding.sensitivity.Question;
import entente.finding.sensitivity.Sensitivity;
import entente.finding.sensitivity.Verdict;
import entente.network.path.ThreadedPathWork;
import entente.report.Edge;
import entente.report.QualityLine;
import entente.report.Quotations;
import entente.report.ReaderFigures;
import entente.report.RunFacts;
import entente.report.StageCount;
import entente.report.WindowReport;
import entente.report.picture.Cast;
import entente.tie.ActorCount;
import entente.tie.AlignmentCount;
import entente.tie.AlignmentRule;
import entente.tie.AlignmentWeight;
import entente.tie.ContactRule;
import entente.tie.Evidence;
import entente.tie.MeetingWeight;
import entente.tie.NullModelKind;
import entente.tie.TieCount;
import entente.tie.TieRule;
import entente.tie.TieWeight;
import entente.tie.WindowLength;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Runs of any size without a corpus: actors of three blocs, two of which oppose each other. */
public final class Planted {

    private static final TieRule TIES =
            new TieRule(2, 200, TieWeight.STORIES, 3, 2, 50, NullModelKind.HYPERGEOMETRIC, 0.05);
    private static final AlignmentRule ALIGNMENTS =
            new AlignmentRule(0.5, MeetingWeight.FRACTIONAL, ContactRule.APART, AlignmentWeight.STORIES);
    private static final NetworkRule NETWORK =
            new NetworkRule(NetworkLibrary.ENTENTE, 1, 1, 0.85, 50_000, 0.005, 0.95, 5_000);
    private static final long UNIT = MeetingWeight.UNIT;
    private static final ActorKind[] KINDS = {
        ActorKind.STATE, ActorKind.PERSON, ActorKind.INTERNATIONAL, ActorKind.INSTITUTION, ActorKind.ARMED_GROUP
    };

    private final int actors;
    private final UnaryOperator<String> words;
    private final Random random;

    private Planted(int actors, UnaryOperator<String> words, long seed) {
        this.actors = actors;
        this.words = words;
        random = new Random(seed);
    }

    /**
     * The page of a run.
     *
     * @param words what becomes of every name, sentence, source and address
     */
    public static PageFacts page(int actors, UnaryOperator<String> words, long seed) {
        return new Planted(actors, words, seed).page();
    }

    private static final class Large {
        static final byte[] PAGE = written(page(320, word -> word, 1));
    }

    /** A page of more actors than a page has room for, made once. */
    static byte[] large() {
        return Large.PAGE.clone();
    }

    static byte[] written(PageFacts facts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportPage.write(out, facts);
        return out.toByteArray();
    }

    /** The network of a run. */
    public static WindowReport network(int actors, long seed) {
        return new Planted(actors, word -> word, seed).window(WindowLength.ALL);
    }

    private PageFacts page() {
        List<WindowReport> windows = new ArrayList<>();
        windows.add(window(WindowLength.ALL));
        for (int month = 1; month <= 3; month++) {
            windows.add(window("2023-0" + month));
        }
        WindowReport whole = windows.get(0);
        Cast cast = Cast.of(whole, PageFacts.MOST_ACTORS, PageFacts.MOST_PAIRS);
        Quotations quotations =
                new Quotations(whole.edges().stream().map(Edge::id).collect(Collectors.toSet()), PageFacts.SENTENCES);
        whole.edges().forEach(edge -> sentences(edge).forEach(quotations::offer));
        List<QualityLine> judged = List.of(
                new QualityLine("articles", 90, QualityLine.Bound.AT_LEAST, 10, 0, ""),
                new QualityLine("top_source_share", 0.6, QualityLine.Bound.AT_MOST, 0.5, 1, words.apply("by source")));
        SortedMap<String, String> digests =
                new TreeMap<>(Map.of("nodes.csv", "0".repeat(64), "edges.csv", "1".repeat(64)));
        return new PageFacts(
                run(windows, judged, words),
                cast,
                quotations,
                List.of(new Publisher(words.apply("Daily Herald"), 60, 50, 40, 30), new Publisher("", 3, 2, 1, 0)),
                digests,
                20230222);
    }

    private static RunFacts run(List<WindowReport> windows, List<QualityLine> judged, UnaryOperator<String> words) {
        TreeMap<String, Long> counts = new TreeMap<>() {
            private static final long serialVersionUID = 1;

            @Override
            public Long get(Object key) {
                return 90L;
            }
        };
        return new RunFacts(
                "0.0",
                "engine",
                new ReaderFigures("weights", List.of("gold"), 0.5, 0.7, 0.6, 0.02),
                settings(),
                List.of(new StageCount("corpus", 90, 90, 0)),
                counts,
                new TreeMap<>(),
                windows,
                Map.of(Subject.COMENTION, 1.3),
                List.of(
                        change(ChangeKind.STRENGTHENED, Subject.COMENTION, words),
                        change(ChangeKind.RANK, Subject.PAGERANK, words),
                        change(ChangeKind.FLIPPED, Subject.ALIGNMENT, words),
                        change(ChangeKind.MOVED, Subject.BLOC, words)),
                List.of(),
                List.of(
                        new Sensitivity(
                                Question.SUPPORT,
                                "ties of 2",
                                "of 4",
                                9,
                                0.582,
                                Verdict.WAVERS,
                                words.apply("It wavers.")),
                        new Sensitivity(
                                Question.SEED, "seed 1", "seed 2", null, 0.9, Verdict.HOLDS, words.apply("It holds."))),
                judged);
    }

    private static Change change(ChangeKind kind, Subject subject, UnaryOperator<String> words) {
        double q = subject == Subject.BLOC ? Double.NaN : 0.01;
        return new Change(
                "2023-03",
                "2023-02",
                kind,
                subject,
                id(0),
                id(1),
                words.apply("Aland - Bland"),
                3,
                9,
                90,
                90,
                3 / 90.0,
                9 / 90.0,
                q,
                q,
                Double.NaN,
                4L,
                new Otherwise(true, true, null, true, "Gazette"),
                words.apply("Aland and Bland stand in 9 of 90 stories, 3 of 90 before."));
    }

    private static SortedMap<String, String> settings() {
        SortedMap<String, String> flat = new TreeMap<>();
        try {
            JsonNode tree = JsonMapper.builder()
                    .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .build()
                    .readTree(Path.of(System.getProperty("entente.root"), "jobs/conf/default.json")
                            .toFile());
            flatten("", tree, flat);
            return flat;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void flatten(String prefix, JsonNode tree, SortedMap<String, String> flat) {
        tree.properties().forEach(entry -> {
            if (entry.getValue().isObject()) {
                flatten(prefix + entry.getKey() + ".", entry.getValue(), flat);
            } else {
                flat.put(prefix + entry.getKey(), entry.getValue().asText());
            }
        });
    }

    private static String id(int actor) {
        return String.format(Locale.ROOT, "A%04d", actor);
    }

    private WindowReport window(String window) {
        long stories = 400L + 4L * actors;
        List<ActorCount> counted = new ArrayList<>();
        for (int i = 0; i < actors; i++) {
            long of = 4 + 60L / (i + 1) + random.nextInt(4);
            counted.add(new ActorCount(window, id(i), of * 3, of + 2, of));
        }
        List<TieCount> ties = new ArrayList<>();
        List<AlignmentCount> alignments = new ArrayList<>();
        for (int i = 0; i < actors; i++) {
            for (int j = i + 1; j < actors; j++) {
                boolean same = i % 3 == j % 3;
                if (random.nextDouble() * actors < (same ? 6 : 3) + 40.0 / (i + 2)) {
                    long of = Math.min(counted.get(j).stories(), 2 + random.nextInt(3 + 20 / (i + 1)));
                    ties.add(new TieCount(
                            window,
                            id(i),
                            id(j),
                            of,
                            of,
                            of,
                            of,
                            2,
                            of * UNIT,
                            of * UNIT,
                            LocalDate.of(2023, 1, 1),
                            LocalDate.of(2023, 6, 30)));
                    if (random.nextBoolean()) {
                        int positive = same ? 1 + random.nextInt(4) : random.nextInt(2);
                        int negative = same ? random.nextInt(2) : 1 + random.nextInt(4);
                        alignments.add(stated(window, i, j, positive, negative));
                        alignments.add(stated(window, j, i, negative > positive ? 0 : 1, negative > positive ? 1 : 0));
                    }
                }
            }
        }
        WindowCounts counts =
                new WindowCounts(window, stories, ties.size(), ties, counted, alignments, new TreeMap<>());
        DrawingRules rules = new DrawingRules(TIES, ALIGNMENTS, NETWORK, 1);
        return WindowReport.of(
                WindowNetwork.of(counts, rules, 1, new ThreadedPathWork(1)), counts, rules, this::actor, 0.95);
    }

    private static AlignmentCount stated(String window, int source, int target, long positive, long negative) {
        long all = positive + negative;
        return new AlignmentCount(
                window,
                false,
                id(source),
                id(target),
                positive,
                negative,
                0,
                positive * UNIT,
                negative * UNIT,
                positive * UNIT,
                negative * UNIT,
                all,
                0,
                all,
                all,
                2,
                LocalDate.of(2023, 1, 1),
                LocalDate.of(2023, 6, 30));
    }

    private Actor actor(String id) {
        int number = Integer.parseInt(id.substring(1));
        String[] names = {"Republic of ", "Federation of ", "President ", "Union of ", "Council of "};
        String name = names[number % names.length] + (char) ('A' + number % 26) + "land" + number;
        return new Actor(id, words.apply(name), KINDS[number % KINDS.length], "");
    }

    private List<Evidence> sentences(Edge edge) {
        List<Evidence> sentences = new ArrayList<>();
        int[] polarities = edge.forStories() == null
                ? new int[] {0}
                : edge.forStories() > 0 && edge.againstStories() > 0
                        ? new int[] {1, -1}
                        : new int[] {edge.forStories() > 0 ? 1 : -1};
        for (int polarity : polarities) {
            for (int n = 0; n < 3; n++) {
                String text =
                        edge.label() + " (" + n + "): the two sides met on Thursday in the capital, where they spoke at"
                                + " length of trade, of the border and of what either expects of the other before the year is out.";
                sentences.add(new Evidence(
                        edge.id(),
                        "",
                        "article-" + n,
                        "story",
                        n,
                        0,
                        text.length(),
                        words.apply(text),
                        words.apply("Daily Herald"),
                        words.apply("https://example.org/news/" + n),
                        LocalDate.of(2023, 2, 20 + n),
                        polarity,
                        0.9 - n / 10.0,
                        new Place(words.apply("news.csv"), n + 1)));
            }
        }
        return sentences;
    }
}
