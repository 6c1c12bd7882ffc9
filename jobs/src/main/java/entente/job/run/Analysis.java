package entente.job.run;

import entente.actor.Actor;
import entente.actor.ActorKind;
import entente.actor.Gazetteer;
import entente.corpus.Rejection;
import entente.corpus.RejectionReason;
import entente.finding.DrawingRules;
import entente.finding.WindowCounts;
import entente.finding.WindowNetwork;
import entente.finding.change.Change;
import entente.finding.change.Dispersion;
import entente.finding.change.Subject;
import entente.finding.phase.Phase;
import entente.finding.sensitivity.Baseline;
import entente.finding.sensitivity.Sensitivity;
import entente.finding.sensitivity.SensitivityAnalysis;
import entente.job.Progress;
import entente.job.Version;
import entente.job.settings.Settings;
import entente.job.settings.SettingsReader;
import entente.mention.UnresolvedName;
import entente.report.Quotations;
import entente.report.RunFacts;
import entente.report.SourceTally;
import entente.report.StageCount;
import entente.report.Summary;
import entente.report.WindowReport;
import entente.report.page.PageFacts;
import entente.report.page.Publisher;
import entente.report.picture.Cast;
import entente.spark.CountStage;
import entente.spark.LookStage;
import entente.spark.NetworkStage;
import entente.spark.PhaseStage;
import entente.spark.Reading;
import entente.spark.ReadingCount;
import entente.spark.SpreadStage;
import entente.text.CoreNlpEngine;
import entente.tie.LevelView;
import entente.tie.WindowLength;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;

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

    /** Counts, tests, measures, and writes every report but the page and the manifest. */
    Result run(Dataset<Reading> readings, Dataset<Rejection> rejections, Provenance provenance) {
        Broadcast<LevelView> view = JavaSparkContext.fromSparkContext(spark.sparkContext())
                .broadcast(new LevelView(gazetteer, settings.level(), settings.formerHolders()));
        WindowLength length = WindowLength.of(settings.window());

        progress.step("counting ties");
        Dataset<Reading> counted = CountStage.counted(readings, settings.coded());
        Counts counts = Counts.of(spark, counted, view, length, settings);
        Function<String, Actor> who = directory(counts.outside());

        progress.step("measuring networks");
        List<WindowReport> drawn = networks(counts, who);

        progress.step("drawing replicates");
        List<WindowReport> windows = new Replication(spark, settings, length, counts).of(counted, view, drawn);
        Map<Subject, Double> dispersion = dispersion(counted, view, length);
        List<Change> changes = new SecondLooks(new LookStage(spark, counted, view), settings)
                .at(
                        new WindowChanges(
                                        windows,
                                        List.of(counts.supported(), counts.beneath()),
                                        counts.alignments(),
                                        counts.actors(),
                                        who)
                                .under(settings.change(), dispersion),
                        counts.windows(),
                        dispersion);
        List<Phase> phases = new NetworkPhases(new PhaseStage(spark, counted, view), settings).of(windows, who);
        List<Sensitivity> sensitivity = sensitivity(counted, view, windows.get(0), counts);

        progress.step("writing reports");
        List<Rejection> rejected = new ArrayList<>(rejections.collectAsList());
        rejected.sort(Comparator.comparing(Rejection::file)
                .thenComparingLong(Rejection::line)
                .thenComparing(Rejection::docId)
                .thenComparing(Rejection::reason)
                .thenComparing(Rejection::detail));
        List<CountStage.SourceCount> sources = CountStage.sources(counted);
        RunFacts facts = facts(
                readings,
                view,
                provenance,
                counts,
                rejected,
                sources,
                windows,
                dispersion,
                changes,
                phases,
                sensitivity);
        Cast cast = Cast.of(facts.whole(), PageFacts.MOST_ACTORS, PageFacts.MOST_PAIRS);
        Quotations quotations = new Quotations(quoted(facts.whole(), cast), PageFacts.SENTENCES);
        SourceTally tally = new SourceTally();
        new ReportFiles(spark, directory, settings, readings, counted, view)
                .write(facts, rejected, gazetteer, counts.outside(), who, sentence -> {
                    quotations.offer(sentence);
                    tally.offer(sentence);
                });
        return new Result(facts, cast, quotations, publishers(sources, tally));
    }

    /** The network of each window, the whole period first. */
    private List<WindowReport> networks(Counts counts, Function<String, Actor> who) {
        DrawingRules rules =
                new DrawingRules(settings.tie(), settings.alignment(), settings.network(), settings.seed());
        List<WindowCounts> windows =
                counts.windows().stream().map(counts::window).toList();
        List<WindowNetwork> networks = new NetworkStage(
                        JavaSparkContext.fromSparkContext(spark.sparkContext()),
                        rules,
                        Runtime.getRuntime().availableProcessors())
                .of(windows);
        List<WindowReport> reports = new ArrayList<>();
        for (int i = 0; i < windows.size(); i++) {
            reports.add(WindowReport.of(
                    networks.get(i),
                    windows.get(i),
                    rules,
                    who,
                    settings.intervals().confidence()));
        }
        return reports;
    }

    /** How much more stories bunch on days than chance has it; nothing where nothing is compared. */
    private Map<Subject, Double> dispersion(Dataset<Reading> readings, Broadcast<LevelView> view, WindowLength length) {
        if (length.unit() == WindowLength.Unit.ALL) {
            return Map.of();
        }
        SpreadStage stage = new SpreadStage(readings, view, length);
        return Dispersion.of(
                stage.spreads(
                        settings.tie().counter(),
                        settings.alignment(),
                        settings.change().minStories()),
                stage.days());
    }

    private RunFacts facts(
            Dataset<Reading> readings,
            Broadcast<LevelView> view,
            Provenance provenance,
            Counts counts,
            List<Rejection> rejected,
            List<CountStage.SourceCount> sources,
            List<WindowReport> windows,
            Map<Subject, Double> dispersion,
            List<Change> changes,
            List<Phase> phases,
            List<Sensitivity> sensitivity) {
        ReadingCount count = CountStage.counts(readings, view, settings.tie().counter(), settings.alignment());
        List<StageCount> stages = Accounting.closed(provenance, rejected.size(), count.articles());
        return new RunFacts(
                Version.TEXT,
                CoreNlpEngine.VERSION,
                BundledCard.figures(settings.alignment().minConfidence()),
                SettingsReader.flat(settings),
                stages,
                RunCounts.of(
                        count, rejected.size(), sources.size(), counts.alignments(WindowLength.ALL), windows.get(0)),
                byReason(rejected),
                windows,
                dispersion,
                changes,
                phases,
                sensitivity,
                Quality.of(
                        settings.quality(),
                        count,
                        byReason(rejected),
                        sources,
                        counts.stories().get(WindowLength.ALL),
                        Accounting.lines(stages, provenance.outsideDates())));
    }

    /** The whole period with other choices. */
    private List<Sensitivity> sensitivity(
            Dataset<Reading> readings, Broadcast<LevelView> view, WindowReport whole, Counts counts) {
        Baseline baseline = new Baseline(
                whole.ties(),
                counts.actors(WindowLength.ALL),
                counts.alignments(WindowLength.ALL),
                whole.standing(),
                settings.tie(),
                settings.alignment(),
                settings.network(),
                settings.seed());
        return SensitivityAnalysis.of(baseline, new OtherChoices(spark, settings, gazetteer, readings, view).of(whole));
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
}
