package entente.finding;

import entente.network.Network;
import entente.network.Scores;
import entente.network.community.Grouping;
import entente.network.community.Leiden;
import entente.network.community.ModuleRoles;
import entente.network.community.Partition;
import entente.network.community.SignedLeiden;
import entente.network.jgrapht.JGraphTCentralities;
import entente.network.jgrapht.JGraphTCommunities;
import entente.network.path.PathLength;
import entente.network.path.PathWork;
import entente.network.path.ShortestPathCentralities;
import entente.network.path.ShortestPaths;
import entente.network.path.sampled.SampledBetweenness;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Where every actor of a network stands.
 *
 * @param network whose
 * @param values each measure in order of the network's actors; not-a-number where it does not apply to an actor
 * @param communities by density
 * @param communityQuality its weighted modularity
 * @param blocs by sign
 * @param blocQuality its positive less its negative modularity
 * @param sampling how betweenness was sampled; {@link Sampling#NONE} where it and the other measures of shortest paths are exact
 */
public record Standing(
        Network network,
        Map<Measure, double[]> values,
        Partition communities,
        double communityQuality,
        Partition blocs,
        double blocQuality,
        Sampling sampling)
        implements Serializable {

    /**
     * How sure a sampled betweenness is.
     *
     * @param error greatest difference from the exact value, of any actor
     * @param confidence probability that this holds for all actors at once
     * @param paths shortest paths drawn
     */
    public record Sampling(double error, double confidence, long paths) implements Serializable {

        /** Of measures that are exact. */
        public static final Sampling NONE = new Sampling(0, 1, 0);

        /** Whether nothing was sampled. */
        public boolean isNone() {
            return paths == 0;
        }
    }

    public Standing {
        values = Collections.unmodifiableMap(new EnumMap<>(values));
    }

    /**
     * Measures a network. Shortest paths are the costly part: vertices times edges up to the size where they are exact.
     *
     * @param threads how many may work at once; the result does not depend on it
     * @param work where exact shortest paths are searched; the result does not depend on it
     */
    public static Standing of(Network network, NetworkRule rule, long seed, int threads, PathWork work) {
        Grouping communities = communities(network, rule, seed);
        SignedLeiden blocs = SignedLeiden.of(network, rule.resolution(), rule.starts(), seed);
        EnumMap<Measure, double[]> values = new EnumMap<>(Measure.class);
        Sampling sampling = paths(network, rule, seed, threads, work, values);
        Map<Measure, Function<Network, Scores>> byJGraphT = byJGraphT(rule);
        for (Measure measure : Measure.values()) {
            if (measure.isOfNetworkAlone()) {
                Function<Network, Scores> scores =
                        byJGraphT.getOrDefault(measure, ours -> measure.of(ours, rule.damping()));
                values.put(measure, scores.apply(network).values());
            }
        }
        values.put(
                Measure.PARTICIPATION,
                new ModuleRoles(network, communities.partition().groups())
                        .participation()
                        .values());
        values.put(Measure.COMMUNITY, ids(communities.partition(), values.get(Measure.STRENGTH)));
        values.put(Measure.BLOC, ids(blocs.partition(), signedStrength(values)));
        return new Standing(
                network,
                values,
                communities.partition(),
                communities.quality(),
                blocs.partition(),
                blocs.quality(),
                sampling);
    }

    private static Grouping communities(Network network, NetworkRule rule, long seed) {
        return rule.library() == NetworkLibrary.JGRAPHT
                ? JGraphTCommunities.of(network, seed)
                : Leiden.of(network, rule.resolution(), rule.starts(), seed);
    }

    /** The measures of shortest paths: exact, or betweenness sampled and the others left out. */
    private static Sampling paths(
            Network network, NetworkRule rule, long seed, int threads, PathWork work, Map<Measure, double[]> values) {
        if (network.size() <= rule.exactPathsUpTo() && rule.library() == NetworkLibrary.JGRAPHT) {
            values.put(
                    Measure.BETWEENNESS,
                    JGraphTCentralities.betweenness(network).values());
            values.put(Measure.CLOSENESS, JGraphTCentralities.closeness(network).values());
            values.put(Measure.HARMONIC, JGraphTCentralities.harmonic(network).values());
            return Sampling.NONE;
        }
        if (network.size() <= rule.exactPathsUpTo()) {
            ShortestPathCentralities exact = work.of(ShortestPaths.plan(network, PathLength.DISTANCE));
            values.put(Measure.BETWEENNESS, exact.betweenness().values());
            values.put(Measure.CLOSENESS, exact.closeness().values());
            values.put(Measure.HARMONIC, exact.harmonic().values());
            return Sampling.NONE;
        }
        SampledBetweenness sampled = SampledBetweenness.of(
                network, PathLength.DISTANCE, rule.betweennessError(), rule.betweennessConfidence(), seed, threads);
        double[] none = new double[network.size()];
        Arrays.fill(none, Double.NaN);
        values.put(Measure.BETWEENNESS, sampled.values());
        values.put(Measure.CLOSENESS, none);
        values.put(Measure.HARMONIC, none);
        return new Sampling(sampled.error(), rule.betweennessConfidence(), sampled.samples());
    }

    /** The measures of the network alone that JGraphT computes, where its library is asked for. */
    private static Map<Measure, Function<Network, Scores>> byJGraphT(NetworkRule rule) {
        return rule.library() == NetworkLibrary.ENTENTE
                ? Map.of()
                : Map.of(
                        Measure.EIGENVECTOR, JGraphTCentralities::eigenvector,
                        Measure.PAGERANK, network -> JGraphTCentralities.pageRank(network, rule.damping()),
                        Measure.KATZ, JGraphTCentralities::katz,
                        Measure.CORENESS, JGraphTCentralities::coreness,
                        Measure.CLUSTERING, JGraphTCentralities::clustering);
    }

    /** Both layers: an actor without either stands in no bloc. */
    private static double[] signedStrength(Map<Measure, double[]> values) {
        double[] signed = values.get(Measure.STRENGTH_POS).clone();
        double[] negative = values.get(Measure.STRENGTH_NEG);
        Arrays.setAll(signed, i -> signed[i] + negative[i]);
        return signed;
    }

    /** Ids from 1 in the partition's order; none for an actor without ties, whom no tie puts anywhere. */
    private static double[] ids(Partition partition, double[] strength) {
        int[] groups = partition.groups();
        boolean[] stands = new boolean[partition.count()];
        for (int v = 0; v < groups.length; v++) {
            stands[groups[v]] |= strength[v] > 0;
        }
        int[] id = new int[partition.count()];
        int last = 0;
        for (int group = 0; group < id.length; group++) {
            id[group] = stands[group] ? ++last : 0;
        }
        double[] ids = new double[strength.length];
        Arrays.setAll(ids, v -> strength[v] > 0 ? id[groups[v]] : Double.NaN);
        return ids;
    }
}
