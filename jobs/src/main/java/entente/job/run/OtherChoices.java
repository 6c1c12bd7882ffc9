package entente.job.run;

import entente.actor.Gazetteer;
import entente.actor.Level;
import entente.finding.Drawing;
import entente.finding.sensitivity.ActorLoss;
import entente.finding.sensitivity.LeftOut;
import entente.finding.sensitivity.OtherLevel;
import entente.finding.sensitivity.OtherNews;
import entente.finding.sensitivity.PairLoss;
import entente.job.settings.Settings;
import entente.network.Network;
import entente.report.WindowReport;
import entente.spark.AlignmentStage;
import entente.spark.CountStage;
import entente.spark.Reading;
import entente.spark.SourceStage;
import entente.spark.TieStage;
import entente.tie.ActorCount;
import entente.tie.AlignmentCount;
import entente.tie.AlignmentRule;
import entente.tie.LevelView;
import entente.tie.NullModelKind;
import entente.tie.Tie;
import entente.tie.TieCount;
import entente.tie.TieRule;
import entente.tie.Ties;
import entente.tie.WindowLength;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;

/** Has counted what other choices ask for and no count of the run tells. */
final class OtherChoices {

    private static final WindowLength WHOLE = WindowLength.of(WindowLength.ALL);

    private final SparkSession spark;
    private final Settings settings;
    private final Gazetteer gazetteer;
    private final Dataset<Reading> readings;
    private final Broadcast<LevelView> view;

    OtherChoices(
            SparkSession spark,
            Settings settings,
            Gazetteer gazetteer,
            Dataset<Reading> readings,
            Broadcast<LevelView> view) {
        this.spark = spark;
        this.settings = settings;
        this.gazetteer = gazetteer;
        this.readings = readings;
        this.view = view;
    }

    /**
     * Surer alignments, every large source left out in turn, and the other level.
     *
     * @param whole the network of the whole period
     */
    OtherNews of(WindowReport whole) {
        AlignmentRule surer = settings.alignment().surer();
        Network network = whole.standing().network();
        return new OtherNews(
                AlignmentStage.counts(readings, view, WHOLE, surer).collectAsList(),
                surer.minConfidence(),
                network.size() == 0 ? List.of() : leftOut(whole.ties().stories(), network),
                network.size() == 0 ? Optional.empty() : Optional.of(level()));
    }

    /** Articles that name no source are of none that could be left out, and without an only source nothing is left. */
    private List<LeftOut> leftOut(long stories, Network network) {
        List<CountStage.SourceCount> all = CountStage.sources(readings);
        List<CountStage.SourceCount> large = all.stream()
                .filter(source -> !source.source().isEmpty() && source.stories() >= LeftOut.LEAST_SHARE * stories)
                .limit(LeftOut.MOST)
                .toList();
        if (large.isEmpty() || all.size() == 1) {
            return List.of();
        }
        TreeSet<String> names =
                large.stream().map(CountStage.SourceCount::source).collect(Collectors.toCollection(TreeSet::new));
        SourceStage stage = new SourceStage(spark, readings, view);
        Map<String, List<PairLoss>> pairs = stage.pairs(network, settings.tie().counter(), names).stream()
                .collect(Collectors.groupingBy(PairLoss::source));
        Map<String, List<ActorLoss>> actors =
                stage.actors(network, names).stream().collect(Collectors.groupingBy(ActorLoss::source));
        Map<String, List<AlignmentCount>> alignments = stage.alignments(settings.alignment(), names);
        return large.stream()
                .map(source -> new LeftOut(
                        source.source(),
                        (double) source.stories() / stories,
                        pairs.getOrDefault(source.source(), List.of()),
                        actors.getOrDefault(source.source(), List.of()),
                        alignments.getOrDefault(source.source(), List.of())))
                .toList();
    }

    private OtherLevel level() {
        Level other = OtherLevel.of(settings.level());
        LevelView seen = new LevelView(gazetteer, other, settings.formerHolders());
        LevelView states = new LevelView(gazetteer, Level.STATE, settings.formerHolders());
        Broadcast<LevelView> shared =
                JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(seen);
        try {
            return new OtherLevel(settings.level(), other, network(shared), actor -> states.actor(actor, null));
        } finally {
            shared.destroy();
        }
    }

    private Network network(Broadcast<LevelView> seen) {
        TieRule rule = settings.tie();
        Map<String, Long> stories = new TreeMap<>(CountStage.stories(readings, WHOLE));
        List<ActorCount> actors = TieStage.actors(readings, seen, WHOLE).collectAsList();
        List<TieCount> counts = TieStage.supported(TieStage.ties(readings, seen, WHOLE, rule.counter()), stories, rule)
                .collectAsList();
        long all = stories.getOrDefault(WindowLength.ALL, 0L);
        // Only weights are wanted; the test costs little and makes them ties.
        Ties ties = Ties.of(
                counts,
                actors,
                all,
                counts.size(),
                NullModelKind.HYPERGEOMETRIC.of(all, actors, new TreeMap<>(), rule.weight()),
                rule);
        return Drawing.of(
                rule.supported(actors, all, 1),
                ties.ties(),
                Tie::weight,
                AlignmentStage.counts(readings, seen, WHOLE, settings.alignment())
                        .collectAsList(),
                settings.alignment().weight());
    }
}
