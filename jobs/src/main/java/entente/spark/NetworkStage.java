package entente.spark;

import entente.finding.DrawingRules;
import entente.finding.WindowCounts;
import entente.finding.WindowNetwork;
import entente.network.path.PathWork;
import entente.network.path.ThreadedPathWork;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
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
        List<WindowCounts> small = new ArrayList<>(windows);
        small.removeIf(this::isLarge);
        if (small.size() == 1) {
            small.clear();
        }
        Iterator<WindowNetwork> byTasks = drawn(small).iterator();
        PathWork work = new PathStage(spark, rules.network().distributedFrom(), threads);
        List<WindowNetwork> networks = new ArrayList<>();
        for (WindowCounts window : windows) {
            boolean isDrawn = !small.isEmpty() && !isLarge(window);
            networks.add(isDrawn ? byTasks.next() : WindowNetwork.of(window, rules, threads, work));
        }
        return networks;
    }

    private boolean isLarge(WindowCounts window) {
        return window.supported(rules.tie()).size() >= rules.network().distributedFrom();
    }

    private List<WindowNetwork> drawn(List<WindowCounts> windows) {
        if (windows.isEmpty()) {
            return List.of();
        }
        DrawingRules shared = rules;
        Broadcast<List<WindowCounts>> counts = spark.broadcast(windows);
        try {
            List<Integer> places = IntStream.range(0, windows.size()).boxed().toList();
            return spark.parallelize(places, places.size())
                    .map(place -> WindowNetwork.of(counts.value().get(place), shared, 1, new ThreadedPathWork(1)))
                    .collect();
        } finally {
            counts.destroy();
        }
    }
}
