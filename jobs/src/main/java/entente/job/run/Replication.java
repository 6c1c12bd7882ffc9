package entente.job.run;

import entente.finding.CoMembership;
import entente.finding.GroupReplicates;
import entente.finding.Incidence;
import entente.finding.IntervalKind;
import entente.finding.Intervals;
import entente.finding.Measure;
import entente.finding.Order;
import entente.finding.Refusal;
import entente.finding.ReplicatePlan;
import entente.finding.Replicates;
import entente.finding.Scatter;
import entente.finding.StabilityCoefficient;
import entente.finding.Standing;
import entente.finding.WindowStories;
import entente.job.settings.Settings;
import entente.network.Network;
import entente.report.WindowReport;
import entente.spark.IncidenceStage;
import entente.spark.Reading;
import entente.spark.ReplicateStage;
import entente.tie.LevelView;
import entente.tie.WindowLength;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;

/** Finds out how sure the measures of each window are: by replicates of its stories. */
final class Replication {

    private final SparkSession spark;
    private final Settings settings;
    private final WindowLength length;

    private final Counts counts;

    Replication(SparkSession spark, Settings settings, WindowLength length, Counts counts) {
        this.spark = spark;
        this.settings = settings;
        this.length = length;
        this.counts = counts;
    }

    /** The windows with intervals. */
    List<WindowReport> of(Dataset<Reading> readings, Broadcast<LevelView> view, List<WindowReport> windows) {
        Map<String, Network> networks = new TreeMap<>();
        Map<String, Long> stories = new TreeMap<>();
        for (WindowReport window : windows) {
            if (refusal(window) == null) {
                networks.put(window.window(), window.standing().network());
                stories.put(window.window(), window.ties().stories());
            }
        }
        if (networks.isEmpty()) {
            return windows.stream().map(window -> refused(window)).toList();
        }
        Map<String, WindowStories> drawn = new IncidenceStage(spark, view, length)
                .of(readings, networks, stories, settings.tie(), settings.alignment());
        return windows.stream()
                .map(window -> {
                    WindowStories of = drawn.get(window.window());
                    return of == null ? refused(window) : grouped(measured(window, of), of.ties());
                })
                .toList();
    }

    /** The measures from stories and from days. */
    private WindowReport measured(WindowReport window, WindowStories drawn) {
        int replicates = settings.intervals().replicates();
        ReplicatePlan byStory = plan(drawn.all());
        Map<Measure, Scatter> scatter =
                Replicates.scatter(stage().of(byStory, replicates), stage().of(plan(drawn.allByDay()), replicates));
        int[] stories = byStory.incidence().storiesOf();
        Intervals intervals = Intervals.of(window.standing(), replicates, scatter, stories, settings.intervals());
        return window.with(
                window.window().equals(WindowLength.ALL)
                        ? intervals.with(orders(window.standing(), scatter, byStory.incidence(), stories))
                        : intervals);
    }

    /** Who is first, asked of the whole period. */
    private Map<Measure, Order> orders(
            Standing standing, Map<Measure, Scatter> scatter, Incidence incidence, int[] stories) {
        Map<Measure, Order> orders = new TreeMap<>();
        for (Measure measure : List.of(Measure.STRENGTH, Measure.PAGERANK)) {
            orders.put(
                    measure,
                    Order.of(
                            measure,
                            standing.values().get(measure),
                            scatter.get(measure),
                            stories,
                            settings.intervals()));
        }
        orders.computeIfPresent(
                Measure.STRENGTH,
                (measure, order) -> order.with(StabilityCoefficient.ofStrength(incidence, settings.seed())));
        return orders;
    }

    private ReplicatePlan plan(Incidence incidence) {
        return new ReplicatePlan(
                incidence, IntervalKind.drawn(), settings.network().damping(), settings.seed());
    }

    /** Groups are found afresh in each resample, which costs more than to weigh ties, and settle sooner. */
    private WindowReport grouped(WindowReport window, Incidence incidence) {
        int replicates = settings.intervals().replicates();
        GroupReplicates plan = new GroupReplicates(
                incidence, settings.network().resolution(), GroupReplicates.STARTS, settings.seed());
        List<GroupReplicates.Labels> found = stage().of(plan, Math.min(replicates, GroupReplicates.ENOUGH));
        int actors = incidence.network().size();
        return window.with(
                new CoMembership(
                        found.stream().map(GroupReplicates.Labels::communities).toList(), actors),
                new CoMembership(
                        found.stream().map(GroupReplicates.Labels::blocs).toList(), actors));
    }

    private ReplicateStage stage() {
        return new ReplicateStage(JavaSparkContext.fromSparkContext(spark.sparkContext()));
    }

    private Refusal refusal(WindowReport window) {
        return settings.intervals()
                .refusal(
                        window.standing().network().size(),
                        counts.meeting(window.window()).stories());
    }

    private WindowReport refused(WindowReport window) {
        return window.with(Intervals.refused(window.standing(), refusal(window)));
    }
}
