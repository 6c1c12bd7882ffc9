package entente.benchmark;

import com.sun.management.OperatingSystemMXBean;
import entente.network.Network;
import entente.network.Scores;
import entente.network.centrality.Constraint;
import entente.network.centrality.Coreness;
import entente.network.centrality.EigenvectorCentrality;
import entente.network.centrality.KatzCentrality;
import entente.network.centrality.LocalClustering;
import entente.network.centrality.PageRank;
import entente.network.community.Leiden;
import entente.network.community.LeidenQuality;
import entente.network.path.PathLength;
import entente.network.path.ShortestPathCentralities;
import entente.network.path.ShortestPathPlan;
import entente.network.path.ShortestPaths;
import entente.network.path.sampled.SampledBetweenness;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * Times every measure on a planted network and writes times, values and the network itself, for the script {@code peers} to
 * run other tools on the same. Seconds are those of the processor for the whole process, compiler and garbage collector
 * included; the clock ticks in hundredths, so the rounds of the later half, when the code is compiled, are added up. Each
 * round builds a new network, outside the clock, so that nothing is kept from the round before. The index that measures
 * share is timed apart ({@code index}) and stands outside the others' clock, as the graph of the other tools does.
 *
 * <p>Arguments: actors, seed, folder, then optionally the measures wanted.
 */
final class MeasureTimes {

    /** Past this many actors only every so manieth batch of exact searches is done, and the time multiplied. */
    private static final int MANY = 20_000;

    private static final int EVERY = 16;

    /** Past this many actors one round is long enough to say how time grows. */
    private static final int VERY_MANY = 100_000;

    private static final int ROUNDS = 200;
    private static final String INDEX = "index";
    private static final double ENOUGH_SECONDS = 12;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private static final Map<String, Function<Network, Map<String, double[]>>> MEASURES = new LinkedHashMap<>();

    /** The measures that take too long on many actors. */
    private static final Map<String, Function<Network, Map<String, double[]>>> SOME = Map.of(
            "far_distance", network -> some(ShortestPaths.planWithoutBetweenness(network, PathLength.DISTANCE)),
            "paths_hops", network -> some(ShortestPaths.plan(network, PathLength.HOPS)),
            "paths_distance", network -> some(ShortestPaths.plan(network, PathLength.DISTANCE)));

    static {
        MEASURES.put(INDEX, network -> {
            network.indexed();
            return Map.of();
        });
        scores("pagerank", PageRank::new);
        scores("eigenvector", EigenvectorCentrality::new);
        scores("katz", KatzCentrality::new);
        scores("coreness", Coreness::new);
        scores("clustering", LocalClustering::unweighted);
        scores("clustering_barrat", LocalClustering::of);
        scores("constraint", Constraint::new);
        MEASURES.put("leiden_2", network -> leiden(network, 2));
        MEASURES.put("leiden", network -> leiden(network, Leiden.MAX_ROUNDS));
        scores("sampled_hops", network -> SampledBetweenness.of(network, PathLength.HOPS, 0.01, 0.9, 1, 1));
        scores("sampled_distance", network -> SampledBetweenness.of(network, PathLength.DISTANCE, 0.01, 0.9, 1, 1));
        MEASURES.put("far_hops", network -> far(network, PathLength.HOPS));
        MEASURES.put("far_distance", network -> far(network, PathLength.DISTANCE));
        MEASURES.put("paths_hops", network -> paths(network, PathLength.HOPS, 1));
        MEASURES.put("paths_distance", network -> paths(network, PathLength.DISTANCE, 1));
        MEASURES.put("paths_hops_2", network -> paths(network, PathLength.HOPS, 2));
        MEASURES.put("paths_distance_2", network -> paths(network, PathLength.DISTANCE, 2));
    }

    private MeasureTimes() {}

    private static void scores(String name, Function<Network, Scores> measure) {
        MEASURES.put(name, network -> Map.of(name, measure.apply(network).values()));
    }

    private static Map<String, double[]> leiden(Network network, int rounds) {
        Leiden found = Leiden.of(network, LeidenQuality.MODULARITY, 1, 1, rounds, 1);
        return Map.of(rounds == 2 ? "quality_2" : "quality", new double[] {found.quality()});
    }

    private static Map<String, double[]> far(Network network, PathLength length) {
        ShortestPathCentralities found = ShortestPaths.withoutBetweenness(network, length, 1);
        return Map.of(
                "closeness_" + length.name().toLowerCase(Locale.ROOT),
                found.closeness().values(),
                "harmonic_" + length.name().toLowerCase(Locale.ROOT),
                found.harmonic().values());
    }

    private static Map<String, double[]> paths(Network network, PathLength length, int threads) {
        ShortestPathCentralities found = ShortestPaths.of(network, length, threads);
        String name = length.name().toLowerCase(Locale.ROOT);
        return Map.of(
                "betweenness_" + name, found.betweenness().values(),
                "closeness_" + name, found.closeness().values(),
                "harmonic_" + name, found.harmonic().values());
    }

    /** Some of the batches of searches that {@code paths} or {@code far} would do. */
    private static Map<String, double[]> some(ShortestPathPlan plan) {
        for (int batch = 0; batch < plan.batches(); batch += EVERY) {
            plan.sums(batch);
        }
        return Map.of();
    }

    /** Prints and writes one line a measure: name, CPU seconds of a later round, of the first, wall seconds of a later round. */
    public static void main(String[] args) throws IOException {
        int n = Integer.parseInt(args[0]);
        Path folder = Files.createDirectories(Path.of(args[2]));
        List<String> wanted = args.length == 3
                ? MEASURES.keySet().stream()
                        .filter(name -> n <= MANY || !name.startsWith("paths") || !name.endsWith("_2"))
                        .toList()
                : Arrays.asList(args).subList(3, args.length);
        PlantedNetwork planted = PlantedNetwork.of(n, Long.parseLong(args[1]));
        planted.write(folder.resolve("ties.txt"));
        System.out.printf(
                Locale.ROOT,
                "# %d actors, %d ties; the network takes %d MB%n",
                n,
                planted.a().length,
                megabytes(planted));
        StringBuilder lines = new StringBuilder();
        for (String name : wanted) {
            boolean extrapolated = n > MANY && SOME.containsKey(name);
            String line = extrapolated
                    ? time(name, SOME.get(name), EVERY, planted, folder)
                    : time(name, MEASURES.get(name), 1, planted, folder);
            System.out.println(line);
            lines.append(line).append('\n');
        }
        Files.writeString(folder.resolve("entente.times"), lines);
    }

    /** Heap that a network with its measures' shared order takes, names included. */
    private static long megabytes(PlantedNetwork planted) {
        long before = used();
        Network network = planted.network();
        try {
            LocalClustering.unweighted(network);
            return (used() - before) >> 20;
        } finally {
            Reference.reachabilityFence(network);
        }
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static String time(
            String name,
            Function<Network, Map<String, double[]>> measure,
            int times,
            PlantedNetwork planted,
            Path folder)
            throws IOException {
        double[] cpu = new double[ROUNDS];
        double[] wall = new double[ROUNDS];
        int done = 0;
        double spent = 0;
        Map<String, double[]> found = Map.of();
        int rounds = planted.n() > VERY_MANY ? 1 : ROUNDS;
        while (done < rounds && (done == 0 || spent < ENOUGH_SECONDS)) {
            Network network = planted.network();
            if (!name.equals(INDEX)) {
                network.indexed();
            }
            long cpuFrom = SYSTEM.getProcessCpuTime();
            long from = System.nanoTime();
            found = measure.apply(network);
            wall[done] = times * (System.nanoTime() - from) / 1e9;
            double used = (SYSTEM.getProcessCpuTime() - cpuFrom) / 1e9;
            spent += used;
            cpu[done++] = times * used;
        }
        for (Map.Entry<String, double[]> values : found.entrySet()) {
            Files.writeString(
                    folder.resolve("entente." + values.getKey()),
                    DoubleStream.of(values.getValue())
                            .mapToObj(Double::toString)
                            .collect(Collectors.joining("\n", "", "\n")));
        }
        int later = done / 2;
        return String.format(
                Locale.ROOT,
                "%s\t%.4f\t%.4f\t%.4f",
                name,
                Arrays.stream(cpu, later, done).average().orElseThrow(),
                cpu[0],
                Arrays.stream(wall, later, done).average().orElseThrow());
    }
}
