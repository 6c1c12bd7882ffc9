package entente.network.path.search;

import entente.network.Rows;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/**
 * {@link DistanceLanes} by vector instructions (JEP 414): all lanes at once, or half of them. Loaded only where the JVM has
 * the module {@code jdk.incubator.vector}, which Spark asks of every JVM it starts.
 */
final class VectorLanes extends DistanceLanes {

    private static final VectorSpecies<Long> SPECIES =
            LongVector.SPECIES_PREFERRED.length() < COUNT ? LongVector.SPECIES_256 : LongVector.SPECIES_512;

    static {
        if (LongVector.SPECIES_PREFERRED.length() < SPECIES.length()) {
            throw new UnsupportedOperationException(
                    "fewer than four distances at once are slower than plain Java; this processor takes "
                            + LongVector.SPECIES_PREFERRED.length());
        }
    }

    VectorLanes(Rows lengths) {
        super(lengths);
    }

    @Override
    boolean shorten(int v) {
        boolean fell = false;
        for (int lane = 0; lane < COUNT; lane += SPECIES.length()) {
            int at = v * COUNT + lane;
            LongVector known = LongVector.fromArray(SPECIES, dist, at);
            LongVector found = known;
            for (int e = off[v], last = off[v + 1]; e < last; e++) {
                found = found.min(LongVector.fromArray(SPECIES, dist, adj[e] * COUNT + lane)
                        .add(length[e]));
            }
            found.intoArray(dist, at);
            fell |= found.lt(known).anyTrue();
        }
        return fell;
    }

    @Override
    void findBefore(int v) {
        for (int lane = 0; lane < COUNT; lane += SPECIES.length()) {
            int at = v * COUNT + lane;
            LongVector d = LongVector.fromArray(SPECIES, dist, at);
            LongVector found = LongVector.zero(SPECIES);
            for (int e = off[v], last = off[v + 1]; e < last; e++) {
                int u = adj[e];
                VectorMask<Long> isBefore = LongVector.fromArray(SPECIES, dist, u * COUNT + lane)
                        .add(length[e])
                        .eq(d);
                found = found.add(ONE | u, isBefore);
            }
            found.intoArray(before, at);
        }
    }
}
