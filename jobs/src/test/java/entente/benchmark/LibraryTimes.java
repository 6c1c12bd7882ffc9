package entente.benchmark;

import com.sun.management.OperatingSystemMXBean;
import entente.network.Network;
import entente.network.Scores;
import entente.network.centrality.Coreness;
import entente.network.centrality.EigenvectorCentrality;
import entente.network.centrality.KatzCentrality;
import entente.network.centrality.LocalClustering;
import entente.network.centrality.PageRank;
import entente.network.community.Leiden;
import entente.network.jgrapht.JGraphTCentralities;
import entente.network.jgrapht.JGraphTCommunities;
import entente.network.path.PathLength;
import entente.network.path.ShortestPathCentralities;
import entente.network.path.ShortestPaths;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Times what either {@code network.library} computes, on one planted network and in turns: seconds of the processor for the
 * whole process, the median of the rounds but the first two, the order that Entente's measures share made outside the clock. What Entente finds in one pass over shortest paths JGraphT finds
 * in three; communities are by different methods, weighted modularity by one start of Leiden against label propagation.
 *
 * <p>Arguments: actors, seed.
 */
final class LibraryTimes {

    private static final int ROUNDS = 7;
    private static final int WARM_UP = 2;
    private static final double ENOUGH_SECONDS = 0.3;
    private static final double DAMPING = PageRank.DAMPING;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private record Libraries(Consumer<Network> entente, Consumer<Network> jgrapht) {}

    private static final Map<String, Libraries> MEASURES = new LinkedHashMap<>();

    static {
        both("shortest paths", LibraryTimes::paths, network -> {
            JGraphTCentralities.betweenness(network).values();
            JGraphTCentralities.closeness(network).values();
            JGraphTCentralities.harmonic(network).values();
        });
        scores("eigenvector", EigenvectorCentrality::new, JGraphTCentralities::eigenvector);
        scores("pagerank", PageRank::new, network -> JGraphTCentralities.pageRank(network, DAMPING));
        scores("katz", KatzCentrality::new, JGraphTCentralities::katz);
        scores("coreness", Coreness::new, JGraphTCentralities::coreness);
        scores("clustering", LocalClustering::unweighted, JGraphTCentralities::clustering);
        both("communities", network -> Leiden.of(network, 1, 1, 1).partition(), network -> JGraphTCommunities.of(
                        network, 1)
                .partition());
    }

    private LibraryTimes() {}

    private static void both(String name, Consumer<Network> entente, Consumer<Network> jgrapht) {
        MEASURES.put(name, new Libraries(entente, jgrapht));
    }

    private static void scores(String name, Function<Network, Scores> entente, Function<Network, Scores> jgrapht) {
        both(name, network -> entente.apply(network).values(), network -> jgrapht.apply(network)
                .values());
    }

    private static void paths(Network network) {
        ShortestPathCentralities found = ShortestPaths.of(network, PathLength.DISTANCE, 1);
        found.betweenness().values();
        found.closeness().values();
        found.harmonic().values();
    }

    public static void main(String[] args) {
        PlantedNetwork planted = PlantedNetwork.of(Integer.parseInt(args[0]), Long.parseLong(args[1]));
        System.out.printf(Locale.ROOT, "%d actors, %d ties%n%n", planted.n(), planted.a().length);
        System.out.println("| measure | Entente, CPU s | JGraphT, CPU s | ratio |\n|---|---|---|---|");
        MEASURES.forEach((name, libraries) -> {
            double[] entente = new double[ROUNDS];
            double[] jgrapht = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                entente[round] = seconds(planted.network(), libraries.entente());
                jgrapht[round] = seconds(planted.network(), libraries.jgrapht());
            }
            double ours = median(entente);
            double theirs = median(jgrapht);
            System.out.printf(Locale.ROOT, "| %s | %.5f | %.5f | %.1f |%n", name, ours, theirs, theirs / ours);
        });
    }

    /** Seconds of one time, of so many as the clock, which ticks in hundredths, can tell. */
    private static double seconds(Network network, Consumer<Network> measure) {
        network.indexed();
        long from = SYSTEM.getProcessCpuTime();
        double used = 0;
        int times = 0;
        while (used < ENOUGH_SECONDS) {
            measure.accept(network);
            times++;
            used = (SYSTEM.getProcessCpuTime() - from) / 1e9;
        }
        return used / times;
    }

    private static double median(double[] rounds) {
        double[] later = Arrays.copyOfRange(rounds, WARM_UP, rounds.length);
        Arrays.sort(later);
        return later[later.length / 2];
    }
}
