package entente.job;

import entente.finding.CoMembership;
import entente.finding.GroupReplicates;
import entente.finding.Incidence;
import entente.finding.IntervalKind;
import entente.finding.IntervalRule;
import entente.finding.Intervals;
import entente.finding.Refusal;
import entente.finding.ReplicatePlan;
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

    Replication(SparkSession spark, Settings settings, WindowLength length) {
        this.spark = spark;
        this.settings = settings;
        this.length = length;
    }

    /** The windows with intervals. */
    List<WindowReport> of(Dataset<Reading> readings, Broadcast<LevelView> view, List<WindowReport> windows) {
        IntervalRule rule = settings.intervals();
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
        Map<String, Incidence> incidences = new IncidenceStage(spark, view, length)
                .of(readings, networks, stories, settings.tie(), settings.alignment());
        return windows.stream()
                .map(window -> {
                    Incidence incidence = incidences.get(window.window());
                    if (incidence == null) {
                        return refused(window);
                    }
                    ReplicatePlan plan = new ReplicatePlan(
                            incidence, IntervalKind.drawn(), settings.network().damping(), settings.seed());
                    WindowReport sure = window.with(
                            Intervals.of(window.standing(), plan, stage().of(plan, rule.replicates()), rule));
                    return grouped(sure, incidence, rule.replicates());
                })
                .toList();
    }

    /** Groups are found afresh in each resample, which costs more than to weigh ties, and settle sooner. */
    private WindowReport grouped(WindowReport window, Incidence incidence, int replicates) {
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
                        window.ties().ties().stream()
                                .mapToLong(tie -> tie.count().stories())
                                .sum());
    }

    private WindowReport refused(WindowReport window) {
        return window.with(Intervals.refused(window.standing(), refusal(window)));
    }
}
