package entente.finding;

import entente.corpus.StableHash;
import entente.network.Network;
import entente.network.Rows;
import entente.network.community.Leiden;
import entente.network.community.SignedLeiden;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Communities and blocs found afresh in resamples of the stories ({@link PoissonDraw}), each with a seed of its own, so that
 * the luck of the search is in how they scatter too. About linear in the ties, for each start of each replicate.
 *
 * @param incidence of the window
 * @param resolution of communities and blocs
 * @param starts of each search, of which the best is kept
 * @param seed of the run
 */
public record GroupReplicates(Incidence incidence, double resolution, int starts, long seed) implements Serializable {

    /** Starts of a search: what luck they leave is part of what the replicates show. */
    public static final int STARTS = 2;

    /** A share of so many replicates is known to within .07 at worst. */
    public static final int ENOUGH = 200;

    /** Both groupings of a replicate, a label an actor. */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    public record Labels(int[] communities, int[] blocs) implements Serializable {}

    /** The groups of one replicate; thread-safe. */
    public Labels replicate(int number) {
        Network network = incidence.network(new PoissonDraw(seed, number));
        long fresh = StableHash.of(seed, number);
        return new Labels(
                labels(Leiden.of(network, resolution, starts, fresh).partition().groups(), network.strength()),
                labels(
                        SignedLeiden.of(network, resolution, starts, fresh)
                                .partition()
                                .groups(),
                        network.positive(),
                        network.negative()));
    }

    /** Those without ties stand nowhere. */
    private static int[] labels(int[] groups, Rows... layers) {
        return IntStream.range(0, groups.length)
                .map(v -> List.of(layers).stream().anyMatch(rows -> rows.degree(v) > 0)
                        ? groups[v]
                        : CoMembership.NOWHERE)
                .toArray();
    }

    /** A run of replicates, to be done in one go. */
    public List<Labels> replicates(int from, int to) {
        return IntStream.range(from, to).mapToObj(this::replicate).toList();
    }
}
