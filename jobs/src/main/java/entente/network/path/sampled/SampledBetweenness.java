package entente.network.path.sampled;

import entente.corpus.StableHash;
import entente.network.HubRows;
import entente.network.Network;
import entente.network.Rows;
import entente.network.Scores;
import entente.network.path.PathLength;
import entente.network.path.ShortestPathCentralities;
import entente.network.path.search.DistanceSampler;
import entente.network.path.search.HopSampler;
import entente.network.path.search.LengthGrid;
import entente.network.path.search.MetricBackbone;
import entente.network.path.search.PathSampler;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Betweenness estimated from random shortest paths between random pairs, for networks where the exact one costs too much.
 * Paths are drawn as in KADABRA (Borassi and Natale 2016), and more of them until for <em>all</em> actors at once, with the
 * stated confidence, the estimate is within the stated error of the truth. That holds without any assumption: the interval
 * of each actor is that of Chernoff and Hoeffding (1963) in its relative-entropy form, the risk shared evenly among the
 * actors, the two sides and the looks taken at the samples.
 *
 * <p>The error is a difference of betweenness as {@link ShortestPathCentralities} gives it, a share of pairs in [0, 1]: the
 * ranks of the greatest are reliable, small scores are not. The same seed gives the same estimate on any number of threads.
 */
public final class SampledBetweenness extends Scores {

    /** Paths that one generator draws. */
    private static final int CHUNK = 512;

    /** Samples at the first look, and by how much they grow to the next. */
    private static final int FIRST_LOOK = 4 * CHUNK;

    private static final double GROWTH = 1.1;

    private final double error;
    private final long samples;
    private final double risk;
    private final double scale;

    private SampledBetweenness(
            Network network, double[] values, long samples, double risk, double error, double scale) {
        super(network, values);
        this.samples = samples;
        this.risk = risk;
        this.error = error;
        this.scale = scale;
    }

    /**
     * Draws until the error is reached.
     *
     * @param error greatest difference from the exact betweenness, in (0, 1)
     * @param confidence probability that it holds for all actors at once, in (0, 1)
     * @param seed of the draws
     * @param threads at least 1
     */
    public static SampledBetweenness of(
            Network network, PathLength length, double error, double confidence, long seed, int threads) {
        requireShare("error", error);
        requireShare("confidence", confidence);
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, got " + threads);
        }
        int n = network.size();
        if (n < 3) {
            return new SampledBetweenness(network, new double[n], 0, 0, 0, 1);
        }
        // Pairs are drawn from all, ends included; betweenness divides by the pairs of others.
        double scale = n / (n - 2.0);
        double width = error / scale;
        int looks = 1;
        while (FIRST_LOOK * Math.pow(GROWTH, looks - 1) < risk(n, looks, confidence) / (2 * width * width)) {
            looks++;
        }
        double risk = risk(n, looks, confidence);
        int[] counts = new int[n];
        int chunks = 0;
        double reached = 1;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Supplier<PathSampler> samplers = samplers(network, length);
            for (int look = 0; look < looks && reached > width; look++) {
                int until = (int) Math.ceil(FIRST_LOOK * Math.pow(GROWTH, look) / CHUNK);
                draw(pool, threads, samplers, seed, chunks, until, counts);
                chunks = until;
                reached = Chernoff.widest(counts, (long) chunks * CHUNK, risk);
            }
        } finally {
            pool.shutdownNow();
        }
        long samples = (long) chunks * CHUNK;
        double[] byPlace = new double[n];
        for (int p = 0; p < n; p++) {
            byPlace[p] = scale * counts[p] / samples;
        }
        return new SampledBetweenness(
                network, network.hubs().byIndex(byPlace), samples, risk, Math.min(error, scale * reached), scale);
    }

    private static void requireShare(String name, double value) {
        if (!(value > 0 && value < 1)) {
            throw new IllegalArgumentException(name + " must be in (0, 1), got " + value);
        }
    }

    /** Negative logarithm of the risk that one side of one actor's interval fails at one look. */
    private static double risk(int n, int looks, double confidence) {
        return Math.log(2.0 * n * looks / (1 - confidence));
    }

    private static Supplier<PathSampler> samplers(Network network, PathLength length) {
        HubRows hubs = network.hubs();
        return switch (length) {
            case HOPS -> () -> new HopSampler(hubs.rows());
            case DISTANCE -> {
                Rows lengths = MetricBackbone.of(new LengthGrid(hubs.rows()).rows());
                yield () -> new DistanceSampler(lengths, hubs.order());
            }
        };
    }

    private static void draw(
            ExecutorService pool,
            int threads,
            Supplier<PathSampler> samplers,
            long seed,
            int from,
            int to,
            int[] counts) {
        List<Future<int[]>> parts = new ArrayList<>();
        for (int t = 0; t < threads; t++) {
            int first = from + t;
            parts.add(pool.submit(() -> {
                int[] part = new int[counts.length];
                PathSampler sampler = samplers.get();
                for (int chunk = first; chunk < to; chunk += threads) {
                    draw(sampler, new SplittableRandom(StableHash.mix(seed + chunk)), part);
                }
                return part;
            }));
        }
        try {
            for (Future<int[]> part : parts) {
                int[] more = part.get();
                for (int v = 0; v < counts.length; v++) {
                    counts[v] += more[v];
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while drawing shortest paths", interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("drawing shortest paths failed", failed.getCause());
        }
    }

    private static void draw(PathSampler sampler, SplittableRandom random, int[] counts) {
        for (int i = 0; i < CHUNK; i++) {
            int source = random.nextInt(counts.length);
            int target = random.nextInt(counts.length - 1);
            sampler.sample(source, target < source ? target : target + 1, random, counts);
        }
    }

    /** Greatest difference from the exact betweenness of any actor, at the confidence asked for. */
    public double error() {
        return error;
    }

    /** Paths drawn. */
    public long samples() {
        return samples;
    }

    /** The least betweenness that the actor of this index may have, all actors at once at the confidence asked for. */
    public double lower(int index) {
        return samples == 0 ? 0 : scale * Chernoff.lower(value(index) / scale, samples, risk);
    }

    /** The greatest betweenness that the actor of this index may have, all actors at once at the confidence asked for. */
    public double upper(int index) {
        return samples == 0 ? 0 : scale * Chernoff.upper(value(index) / scale, samples, risk);
    }
}
