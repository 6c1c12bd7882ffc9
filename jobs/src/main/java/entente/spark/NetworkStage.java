package entente.spark;

import entente.finding.DrawingRules;
import entente.finding.WindowCounts;
import entente.finding.WindowNetwork;
import entente.network.path.PathWork;
import entente.network.path.ThreadedPathWork;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;

/**
 * Draws and measures the networks of windows on the whole cluster: a task a window, whose counts are broadcast. Each is drawn
 * for itself, so the result is the same to the last bit wherever that is done. A network so large that its shortest paths
 * are worth the whole cluster is drawn by the driver, and so is one that is alone.
 *
 * @param spark the cluster
 * @param rules of every window
 * @param threads of the driver
 */
public record NetworkStage(JavaSparkContext spark, DrawingRules rules, int threads) {

    /** The networks in the order of their windows. The driver holds them all. */
    public List<WindowNetwork> of(List<WindowCounts> windows) {
        List<WindowCounts> small =
                windows.stream().filter(window -> !isLarge(window)).toList();
        Map<String, WindowNetwork> byTasks = small.size() > 1 ? drawn(small) : Map.of();
        PathWork work = new PathStage(spark, rules.network().distributedFrom(), threads);
        List<WindowNetwork> networks = new ArrayList<>();
        for (WindowCounts window : windows) {
            WindowNetwork drawn = byTasks.get(window.window());
            networks.add(drawn == null ? WindowNetwork.of(window, rules, threads, work) : drawn);
        }
        return networks;
    }

    private boolean isLarge(WindowCounts window) {
        return window.supported(rules.tie()).size() >= rules.network().distributedFrom();
    }

    private Map<String, WindowNetwork> drawn(List<WindowCounts> windows) {
        DrawingRules shared = rules;
        Broadcast<List<WindowCounts>> counts = spark.broadcast(windows);
        try {
            List<Integer> places = IntStream.range(0, windows.size()).boxed().toList();
            List<WindowNetwork> networks = spark.parallelize(places, places.size())
                    .map(place -> WindowNetwork.of(counts.value().get(place), shared, 1, new ThreadedPathWork(1)))
                    .collect();
            Map<String, WindowNetwork> drawn = new HashMap<>();
            places.forEach(place -> drawn.put(windows.get(place).window(), networks.get(place)));
            return drawn;
        } finally {
            counts.destroy();
        }
    }
}
