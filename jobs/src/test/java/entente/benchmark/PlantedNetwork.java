package entente.benchmark;

import entente.network.Network;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A seeded network like those of news: degrees with a power law of exponent 2.5, communities with a power law of sizes, a
 * share mu = 0.3 of each actor's ties outside its community (after Lancichinetti, Fortunato and Radicchi 2008), and
 * strengths 1 + a geometric number + three decimals. Ties drawn twice are dropped, so the means stay a little below the
 * drawn ones: 10,000 actors have about 77,000 ties.
 *
 * @param n number of actors
 * @param a one end of each tie, the smaller
 * @param b the other end
 * @param strengths weight of each tie
 * @param community planted community of each actor
 */
@SuppressWarnings("ArrayRecordComponent") // handed to a benchmark; never compared
record PlantedNetwork(int n, int[] a, int[] b, double[] strengths, int[] community) {

    private static final double TAU = 2.5;
    private static final double MIN_DEGREE = 6.7;
    private static final double MIXING = 0.3;

    static PlantedNetwork of(int n, long seed) {
        Random random = new Random(seed);
        int[] degree = degrees(n, random);
        int[] community = communities(n, random);
        long[] pairs = new long[Arrays.stream(degree).sum()];
        int found = 0;
        int[] inside = new int[n];
        Arrays.setAll(inside, v -> (int) Math.round(degree[v] * (1 - MIXING)));
        int[] byCommunity = IntStream.range(0, n)
                .boxed()
                .sorted((u, v) -> community[u] == community[v] ? u - v : community[u] - community[v])
                .mapToInt(v -> v)
                .toArray();
        for (int from = 0; from < n; ) {
            int to = from;
            while (to < n && community[byCommunity[to]] == community[byCommunity[from]]) {
                to++;
            }
            found = match(Arrays.copyOfRange(byCommunity, from, to), inside, random, pairs, found);
            from = to;
        }
        int[] outside = new int[n];
        Arrays.setAll(outside, v -> degree[v] - inside[v]);
        found = match(IntStream.range(0, n).toArray(), outside, random, pairs, found);
        return of(n, Arrays.stream(pairs, 0, found).sorted().distinct().toArray(), community, random);
    }

    private static PlantedNetwork of(int n, long[] pairs, int[] community, Random random) {
        int[] a = new int[pairs.length];
        int[] b = new int[pairs.length];
        double[] strengths = new double[pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            a[i] = (int) (pairs[i] >>> 32);
            b[i] = (int) pairs[i];
            int geometric = (int) (Math.log(1 - random.nextDouble()) / Math.log(0.6));
            strengths[i] = (1000 * (1 + geometric) + random.nextInt(1000)) / 1000.0;
        }
        return new PlantedNetwork(n, a, b, strengths, community);
    }

    private static int[] degrees(int n, Random random) {
        double max = Math.pow(n, 0.64);
        int[] degree = new int[n];
        for (int v = 0; v < n; v++) {
            double drawn = MIN_DEGREE * Math.pow(1 - random.nextDouble(), -1 / (TAU - 1));
            degree[v] = (int) Math.min(drawn, max);
        }
        return degree;
    }

    private static int[] communities(int n, Random random) {
        int[] community = new int[n];
        int next = 0;
        for (int v = 0; v < n; next++) {
            double drawn = 25 * Math.pow(1 - random.nextDouble(), -1.0);
            int size = (int) Math.min(drawn, Math.max(25, n / 20));
            for (int i = 0; i < size && v < n; i++) {
                community[v++] = next;
            }
        }
        // Which actor is in which community has nothing to do with its number.
        for (int v = n - 1; v > 0; v--) {
            int u = random.nextInt(v + 1);
            int swap = community[v];
            community[v] = community[u];
            community[u] = swap;
        }
        return community;
    }

    /** Joins the loose ends of these actors at random; loops are dropped. */
    private static int match(int[] actors, int[] ends, Random random, long[] pairs, int found) {
        int[] loose = new int[Arrays.stream(actors).map(v -> ends[v]).sum()];
        int k = 0;
        for (int v : actors) {
            Arrays.fill(loose, k, k + ends[v], v);
            k += ends[v];
        }
        for (int i = loose.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swap = loose[i];
            loose[i] = loose[j];
            loose[j] = swap;
        }
        int at = found;
        for (int i = 0; i + 1 < loose.length; i += 2) {
            int u = Math.min(loose[i], loose[i + 1]);
            int v = Math.max(loose[i], loose[i + 1]);
            if (u != v) {
                pairs[at++] = (long) u << 32 | v;
            }
        }
        return at;
    }

    Network network() {
        List<String> ids = IntStream.range(0, n)
                .mapToObj(i -> String.format(Locale.ROOT, "a%07d", i))
                .toList();
        return Network.of(ids, a, b, strengths);
    }

    /** Writes the ties as lines of two numbers and a strength, for other tools. */
    void write(Path file) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
            for (int i = 0; i < a.length; i++) {
                out.print(a[i] + " " + b[i] + " " + strengths[i] + "\n");
            }
        }
    }
}
