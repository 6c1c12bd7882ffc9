package entente.network.balance;

import entente.network.Network;
import entente.network.Rows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * How far a network is from two factions that agree inside and oppose each other: the least number of ties, or the least
 * weight, at odds with a division in two (line index of balance, Harary 1959; frustration index, Aref and Wilson 2019). The
 * sign of a tie is that of its agreement less its disagreement; where they are equal it has none and takes no part. Parts
 * of the network that no signed tie joins are divided one by one; their factions say nothing of each other.
 *
 * <p>Exact for parts of up to {@link #MOST_EXACT} actors; beyond, and where the search would take more than
 * {@link #MOST_STEPS} steps, an upper bound, and {@link #exact()} says so.
 */
public final class Frustration {

    /** Actors of a part up to which the least is certain to be looked for. */
    public static final int MOST_EXACT = 40;

    /** Steps after which the search of a part gives up: about a minute. All but nearly complete networks of opponents take far less than a second. */
    public static final long MOST_STEPS = 1_000_000_000;

    private static final int STARTS = 50;

    private final Network network;
    private final byte[] faction;
    private final List<FrustratedTie> ties;
    private final double share;
    private final boolean exact;

    private Frustration(Network network, Rows net, byte[] faction, boolean exact) {
        this.network = network;
        this.faction = faction;
        this.exact = exact;
        List<FrustratedTie> found = new ArrayList<>();
        int signed = 0;
        for (int v = 0; v < net.size(); v++) {
            for (int e = net.begin(v); e < net.end(v); e++) {
                int u = net.target(e);
                double weight = net.weight(e);
                if (u > v && weight != 0) {
                    signed++;
                    if (weight > 0 != (faction[v] == faction[u])) {
                        found.add(new FrustratedTie(network.actor(v), network.actor(u), weight));
                    }
                }
            }
        }
        ties = Collections.unmodifiableList(found);
        share = (double) found.size() / signed;
    }

    /** The fewest ties at odds with two factions. */
    public static Frustration byCount(Network network, long seed) {
        return of(network, true, seed);
    }

    /** The least weight of ties at odds with two factions. */
    public static Frustration byWeight(Network network, long seed) {
        return of(network, false, seed);
    }

    private static Frustration of(Network network, boolean count, long seed) {
        Rows net = network.positive().minus(network.negative());
        byte[] faction = new byte[net.size()];
        Arrays.fill(faction, (byte) -1);
        boolean exact = true;
        int[] place = new int[net.size()];
        for (int root = 0; root < net.size(); root++) {
            if (faction[root] < 0) {
                int[] part = SignedPart.reachedFrom(net, root, MOST_EXACT);
                if (part.length > 1) {
                    exact &= divide(SignedPart.rows(net, part, place, count), part, faction, seed);
                }
            }
        }
        return new Frustration(network, net, faction, exact);
    }

    /** Divides a part; the faction of its first actor is 0. False if it may not be the best division. */
    private static boolean divide(Rows rows, int[] part, byte[] faction, long seed) {
        byte[] sides = FactionDescent.run(rows, STARTS, seed);
        boolean exact = FactionDescent.cost(rows, sides) == 0
                || (part.length <= MOST_EXACT && FactionSearch.run(rows, sides, MOST_STEPS));
        int first = 0;
        for (int i = 0; i < part.length; i++) {
            first = part[i] < part[first] ? i : first;
        }
        for (int i = 0; i < part.length; i++) {
            faction[part[i]] = (byte) (sides[i] ^ sides[first]);
        }
        return exact;
    }

    /** The faction of each actor by index: 0 or 1, and -1 for one without signed ties. 0 has the first actor of its part. */
    public int[] factions() {
        int[] factions = new int[faction.length];
        Arrays.setAll(factions, v -> faction[v]);
        return factions;
    }

    /** Ids of the actors of a faction, in order. */
    public List<String> members(int of) {
        List<String> members = new ArrayList<>();
        for (int v = 0; v < faction.length; v++) {
            if (faction[v] == of) {
                members.add(network.actor(v));
            }
        }
        return members;
    }

    /** The ties at odds with the factions, by their actors. */
    public List<FrustratedTie> ties() {
        return ties;
    }

    /** Number of ties at odds with the factions. */
    public int count() {
        return ties.size();
    }

    /** Weight, without signs, of the ties at odds with the factions. */
    public double weight() {
        return ties.stream().mapToDouble(tie -> Math.abs(tie.weight())).sum();
    }

    /** Share of the signed ties that are at odds with the factions; not-a-number without signed ties. */
    public double share() {
        return share;
    }

    /** Whether no division does better for certain; otherwise what is told is an upper bound. */
    public boolean exact() {
        return exact;
    }
}
