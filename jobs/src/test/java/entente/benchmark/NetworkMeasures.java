package entente.benchmark;

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
import entente.network.path.ShortestPaths;
import entente.network.path.sampled.SampledBetweenness;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Milliseconds of every network measure on a planted network, on one thread, by JMH: run {@code org.openjdk.jmh.Main
 * NetworkMeasures} on the class path of the tests, {@code -p actors=1000} for the small one only. Each call gets a network of
 * its own, made outside the clock, so that nothing is kept from the call before.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 15)
@Measurement(iterations = 15)
@Fork(1)
public class NetworkMeasures {

    private static final double ERROR = 0.01;
    private static final double CONFIDENCE = 0.9;

    @Param({"1000", "10000"})
    private int actors;

    private PlantedNetwork planted;
    private Network network;

    /** Draws the ties. */
    @Setup(Level.Trial)
    public void plant() {
        planted = PlantedNetwork.of(actors, 1);
    }

    /** A network without anything kept but the index. */
    @Setup(Level.Invocation)
    public void build() {
        network = planted.network().indexed();
    }

    @Benchmark
    public ShortestPathCentralities betweennessClosenessHarmonicByHops() {
        return ShortestPaths.of(network, PathLength.HOPS, 1);
    }

    @Benchmark
    public ShortestPathCentralities betweennessClosenessHarmonicByDistance() {
        return ShortestPaths.of(network, PathLength.DISTANCE, 1);
    }

    @Benchmark
    public ShortestPathCentralities closenessHarmonicByHops() {
        return ShortestPaths.withoutBetweenness(network, PathLength.HOPS, 1);
    }

    @Benchmark
    public Scores sampledBetweennessByHops() {
        return SampledBetweenness.of(network, PathLength.HOPS, ERROR, CONFIDENCE, 1, 1);
    }

    @Benchmark
    public Scores pageRank() {
        return new PageRank(network);
    }

    @Benchmark
    public Scores eigenvector() {
        return new EigenvectorCentrality(network);
    }

    @Benchmark
    public Scores katz() {
        return new KatzCentrality(network);
    }

    @Benchmark
    public Scores coreness() {
        return new Coreness(network);
    }

    @Benchmark
    public Scores clustering() {
        return LocalClustering.unweighted(network);
    }

    @Benchmark
    public Scores constraint() {
        return new Constraint(network);
    }

    @Benchmark
    public Leiden leiden() {
        return Leiden.of(network, LeidenQuality.MODULARITY, 1, 1, Leiden.MAX_ROUNDS, 1);
    }
}
