package entente.job;

import entente.corpus.Rejection;
import entente.corpus.RejectionReason;
import entente.finding.change.Change;
import entente.finding.sensitivity.Baseline;
import entente.finding.sensitivity.Sensitivity;
import entente.finding.sensitivity.SensitivityAnalysis;
import entente.mention.Actor;
import entente.mention.ActorKind;
import entente.mention.Gazetteer;
import entente.mention.UnresolvedName;
import entente.mention.UnresolvedNames;
import entente.network.PathWork;
import entente.report.Edge;
import entente.report.MethodsText;
import entente.report.Quotations;
import entente.report.RunFacts;
import entente.report.SourceTally;
import entente.report.StageCount;
import entente.report.Summary;
import entente.report.Table;
import entente.report.Tables;
import entente.report.WindowReport;
import entente.report.page.PageFacts;
import entente.report.page.Publisher;
import entente.report.picture.Cast;
import entente.spark.AlignmentStage;
import entente.spark.CountStage;
import entente.spark.LedgerStage;
import entente.spark.PathStage;
import entente.spark.Reading;
import entente.spark.ReadingCount;
import entente.spark.TieStage;
import entente.text.CoreNlpEngine;
import entente.tie.ActorCount;
import entente.tie.AlignmentCount;
import entente.tie.AlignmentRule;
import entente.tie.Evidence;
import entente.tie.LevelView;
import entente.tie.NullModelKind;
import entente.tie.TieCount;
import entente.tie.Ties;
import entente.tie.WindowLength;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/** The counting half of a run: readings to ties, networks and reports. */
final class Analysis {

    private final SparkSession spark;
    private final Settings settings;
    private final Gazetteer gazetteer;
    private final RunDirectory directory;
    private final Progress progress;

    Analysis(SparkSession spark, Settings settings, Gazetteer gazetteer, RunDirectory directory, Progress progress) {
        this.spark = spark;
        this.settings = settings;
        this.gazetteer = gazetteer;
        this.directory = directory;
        this.progress = progress;
    }

    /**
     * What a run came to.
     *
     * @param facts what it can say of itself
     * @param cast the actors and pairs that its page shows
     * @param quotations the sentences that its summary and its page quote
     * @param publishers where its articles come from, those of the most stories first
     */
    record Result(RunFacts facts, Cast cast, Quotations quotations, List<Publisher> publishers) {}

    /** Counts, tests, measures, and writes every report but the manifest. */
    Result run(Dataset<Reading> readings, Dataset<Rejection> rejections, Reporting.Provenance provenance) {
        Broadcast<LevelView> view = JavaSparkContext.fromSparkContext(spark.sparkContext())
                .broadcast(new LevelView(gazetteer, settings.level(), settings.formerHolders()));
        WindowLength length = WindowLength.of(settings.window());

        progress.step("counting ties");
        Map<String, Long> stories = CountStage.stories(readings, length);
        Dataset<TieCount> ties =
                TieStage.ties(readings, view, length, settings.tie().counter()).persist(StorageLevel.MEMORY_AND_DISK());
        Map<String, Long> pairs = TieStage.meeting(ties);
        Map<String, List<TieCount>> supported =
                grouped(TieStage.supported(ties, stories, settings.tie()).collectAsList(), TieCount::window);
        Map<String, List<TieCount>> beneath = grouped(
                TieStage.beneath(
                                spark,
                                ties,
                                stories,
                                settings.tie(),
                                supported.getOrDefault(WindowLength.ALL, List.of()))
                        .collectAsList(),
                TieCount::window);
        ties.unpersist();
        Map<String, List<ActorCount>> actors =
                grouped(TieStage.actors(readings, view, length).collectAsList(), ActorCount::window);
        Map<String, List<AlignmentCount>> alignments = grouped(
                AlignmentStage.counts(readings, view, length, settings.alignment())
                        .collectAsList(),
                AlignmentCount::window);
        Map<String, SortedMap<Long, Long>> storySizes = settings.tie().nullModel() == NullModelKind.SDSM
                ? CountStage.storySizes(readings, view, length)
                : Map.of();
        List<UnresolvedName.Use> outside = CountStage.outside(readings);

        progress.step("measuring networks");
        int threads = Runtime.getRuntime().availableProcessors();
        PathWork work = new PathStage(
                JavaSparkContext.fromSparkContext(spark.sparkContext()),
                settings.network().distributedFrom(),
                threads);
        Function<String, Actor> who = directory(outside);
        List<WindowReport> drawn = new ArrayList<>();
        for (String window : inOrder(stories.keySet())) {
            Ties tested = Ties.of(
                    supported.getOrDefault(window, List.of()),
                    actors.getOrDefault(window, List.of()),
                    stories.get(window),
                    pairs.getOrDefault(window, 0L),
                    settings.tie()
                            .nullModel()
                            .of(
                                    stories.get(window),
                                    actors.getOrDefault(window, List.of()),
                                    storySizes.getOrDefault(window, new TreeMap<>()),
                                    settings.tie().weight()),
                    settings.tie());
            drawn.add(WindowReport.of(
                    window,
                    actors.getOrDefault(window, List.of()),
                    tested,
                    alignments.getOrDefault(window, List.of()),
                    who,
                    settings.tie(),
                    settings.alignment(),
                    settings.network(),
                    settings.intervals().confidence(),
                    settings.seed(),
                    threads,
                    work));
        }

        progress.step("drawing replicates");
        List<WindowReport> windows = new Replication(spark, settings, length).of(readings, view, drawn);

        List<Change> changes = new WindowChanges(windows, List.of(supported, beneath), alignments, actors, who)
                .under(settings.change());
        List<Sensitivity> sensitivity = sensitivity(
                readings,
                view,
                windows.get(0),
                actors.getOrDefault(WindowLength.ALL, List.of()),
                alignments.getOrDefault(WindowLength.ALL, List.of()));

        progress.step("writing reports");
        List<Rejection> rejected = new ArrayList<>(rejections.collectAsList());
        rejected.sort(Comparator.comparing(Rejection::file)
                .thenComparingLong(Rejection::line)
                .thenComparing(Rejection::docId)
                .thenComparing(Rejection::reason)
                .thenComparing(Rejection::detail));
        ReadingCount count = CountStage.counts(readings, view, settings.tie().counter(), settings.alignment());
        List<CountStage.SourceCount> sources = CountStage.sources(readings);
        List<StageCount> stages = Accounting.closed(provenance, rejected.size(), count.articles());
        RunFacts facts = new RunFacts(
                Version.TEXT,
                CoreNlpEngine.VERSION,
                BundledCard.figures(settings.alignment().minConfidence()),
                SettingsReader.flat(settings),
                stages,
                RunCounts.of(
                        count,
                        rejected.size(),
                        sources.size(),
                        alignments.getOrDefault(WindowLength.ALL, List.of()),
                        windows.get(0)),
                byReason(rejected),
                windows,
                changes,
                sensitivity,
                Quality.of(
                        settings.quality(),
                        count,
                        byReason(rejected),
                        sources,
                        stories.get(WindowLength.ALL),
                        Accounting.lines(stages, provenance.outsideDates())));
        WindowFiles files = new WindowFiles(directory, settings.seed());
        windows.forEach(files::write);
        write(Tables.CHANGES, changes.iterator());
        write(Tables.SENSITIVITY, sensitivity.iterator());
        new GraphFiles(directory, settings.seed()).write(windows.get(0), windows.subList(1, windows.size()));
        write(Tables.REJECTED, rejected.iterator());
        write(Tables.UNRESOLVED_NAMES, UnresolvedNames.of(gazetteer, outside).iterator());
        write(Tables.QUALITY, facts.quality().iterator());
        write(Tables.STORIES, LedgerStage.stories(readings).toLocalIterator());
        write(Tables.MENTIONS, LedgerStage.mentions(readings, view).toLocalIterator());
        new StatedFiles(directory, settings.alignment())
                .write(LedgerStage.alignments(readings, view).toLocalIterator(), who);
        Cast cast = Cast.of(facts.whole(), PageFacts.MOST_ACTORS, PageFacts.MOST_PAIRS);
        Quotations quotations = new Quotations(quoted(facts.whole(), cast), PageFacts.SENTENCES);
        SourceTally tally = new SourceTally();
        evidence(readings, view, facts.whole(), sentence -> {
            quotations.offer(sentence);
            tally.offer(sentence);
        });
        write(Tables.COLUMNS, Tables.columns().iterator());
        MethodsText.write(directory.create("methods.md"), facts);
        return new Result(facts, cast, quotations, publishers(sources, tally));
    }

    /** The whole period with other choices; which alignments are surer takes one more look at the readings. */
    private List<Sensitivity> sensitivity(
            Dataset<Reading> readings,
            Broadcast<LevelView> view,
            WindowReport whole,
            List<ActorCount> actors,
            List<AlignmentCount> alignments) {
        AlignmentRule surer = settings.alignment().surer();
        List<AlignmentCount> sure = AlignmentStage.counts(readings, view, WindowLength.of(WindowLength.ALL), surer)
                .collectAsList();
        Baseline baseline = new Baseline(
                whole.ties(),
                actors,
                alignments,
                whole.standing(),
                settings.tie(),
                settings.alignment(),
                settings.network(),
                settings.seed());
        return SensitivityAnalysis.of(baseline, sure, surer.minConfidence());
    }

    private static <T> Map<String, List<T>> grouped(List<T> rows, Function<T, String> window) {
        return rows.stream().collect(Collectors.groupingBy(window));
    }

    /** The whole period first, then by name, which is by time. */
    private static List<String> inOrder(Set<String> windows) {
        List<String> ordered = new ArrayList<>(new TreeSet<>(windows));
        ordered.remove(WindowLength.ALL);
        ordered.add(0, WindowLength.ALL);
        return ordered;
    }

    private Function<String, Actor> directory(List<UnresolvedName.Use> outside) {
        Map<String, Actor> unknown = new HashMap<>();
        outside.forEach(use -> unknown.put(use.actor().id(), use.actor()));
        return id -> gazetteer
                .actor(id)
                .orElseGet(() -> unknown.getOrDefault(id, new Actor(id, id, ActorKind.ORGANISATION, "")));
    }

    private static SortedMap<RejectionReason, Long> byReason(List<Rejection> rejected) {
        return rejected.stream().collect(Collectors.groupingBy(Rejection::reason, TreeMap::new, Collectors.counting()));
    }

    private <R> void write(Table<R> table, Iterator<R> rows) {
        table.write(directory.create(table.file()), rows);
    }

    /** The edges whose sentences the summary or the page quotes. */
    private static Set<String> quoted(WindowReport report, Cast cast) {
        Set<String> edges = new HashSet<>();
        Summary.strongest(report).forEach(edge -> edges.add(edge.id()));
        cast.pairs().forEach(pair -> edges.addAll(pair.edges()));
        return edges;
    }

    private static List<Publisher> publishers(List<CountStage.SourceCount> sources, SourceTally tally) {
        return sources.stream()
                .map(source -> {
                    SourceTally.Stated stated = tally.of(source.source());
                    return new Publisher(
                            source.source(),
                            source.articles(),
                            source.stories(),
                            stated.agreements(),
                            stated.disagreements());
                })
                .sorted(Comparator.comparingLong((Publisher publisher) -> -publisher.stories())
                        .thenComparing(Publisher::name))
                .toList();
    }

    /** Writes the evidence, and shows each sentence to {@code reader} as it passes. */
    private void evidence(
            Dataset<Reading> readings, Broadcast<LevelView> view, WindowReport report, Consumer<Evidence> reader) {
        Set<String> edges = report.edges().stream().map(Edge::id).collect(Collectors.toSet());
        Iterator<Evidence> rows = LedgerStage.evidence(
                        spark, readings, view, settings.tie().counter(), settings.alignment(), edges)
                .toLocalIterator();
        write(Tables.EVIDENCE, new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Evidence next() {
                Evidence row = rows.next();
                reader.accept(row);
                return row;
            }
        });
    }
}
