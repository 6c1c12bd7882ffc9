package entente.network.balance;

import entente.network.Rows;
import java.util.Arrays;

/**
 * The division into two factions of least frustration, exactly: branch and bound over the actors in a fixed order. What is
 * certain to come costs at least what the least costly side of each open actor costs towards the placed ones, and what the
 * open actors cost among themselves; the latter is known because the last actor, the last two and so on are solved first
 * (Russian doll search, Verfaillie, Lemaître and Schiex 1996). Exponential in the worst case, so within a number of steps.
 */
final class FactionSearch {

    /** Costs closer than this share of all weight are equal. */
    private static final double EPSILON = 1e-12;

    private final int n;
    private final Rows net;
    private final double epsilon;
    private long steps;

    /** Least cost among the actors from this one on. */
    private final double[] least;

    /** The last earlier actor with the same ties to all others, or -1: only one order of their sides need be tried. */
    private final int[] twin;

    private final byte[] side;
    private final byte[] best;
    private double bestCost;

    /** What each actor would cost towards the placed ones, on either side. */
    private final double[] first;

    private final double[] second;

    private FactionSearch(Rows net, long steps) {
        this.net = net;
        this.steps = steps;
        n = net.size();
        double volume = 0;
        for (double w : net.weights()) {
            volume += Math.abs(w);
        }
        epsilon = EPSILON * volume;
        least = new double[n + 1];
        twin = new int[n];
        Arrays.setAll(twin, this::twin);
        side = new byte[n];
        best = new byte[n];
        first = new double[n];
        second = new double[n];
    }

    /**
     * Improves the sides to the best of all, and says whether it is certain that they are.
     *
     * @param net positive weights between those who should stand together, negative between those who should not
     * @param sides 0 or 1 for each actor; changed
     * @param steps placements of an actor after which the search gives up
     */
    static boolean run(Rows net, byte[] sides, long steps) {
        FactionSearch search = new FactionSearch(net, steps);
        for (int from = search.n - 1; from >= 0; from--) {
            if (!search.solve(from, sides)) {
                return false;
            }
        }
        System.arraycopy(search.best, 0, sides, 0, sides.length);
        return true;
    }

    private int twin(int v) {
        for (int u = v - 1; u >= 0; u--) {
            if (isTwin(u, v)) {
                return u;
            }
        }
        return -1;
    }

    private boolean isTwin(int u, int v) {
        for (int w = 0; w < n; w++) {
            if (w != u && w != v && weight(u, w) != weight(v, w)) {
                return false;
            }
        }
        return true;
    }

    private double weight(int u, int v) {
        int arc = net.arc(u, v);
        return arc < 0 ? 0 : net.weight(arc);
    }

    /** Solves the actors from this one on; false if the steps do not suffice. */
    private boolean solve(int from, byte[] sides) {
        // Two upper bounds: the sides given, and those found without this actor with the better side for it.
        byte[] given = Arrays.copyOf(sides, n);
        byte[] grown = best.clone();
        double same = costs(from, best, 0);
        double other = costs(from, best, 1);
        grown[from] = (byte) (other < same ? 1 : 0);
        double grownCost = least[from + 1] + Math.min(same, other);
        double givenCost = 0;
        for (int v = from; v < n; v++) {
            givenCost += costs(v, given, given[v]);
        }
        System.arraycopy(givenCost < grownCost ? given : grown, 0, best, 0, n);
        bestCost = Math.min(givenCost, grownCost);
        if (bestCost > least[from + 1] + epsilon) {
            Arrays.fill(first, 0);
            Arrays.fill(second, 0);
            // The two sides are alike, so the first actor stands on one.
            place(from, (byte) 0, 1);
            boolean done = branch(from, from + 1, 0, 0);
            place(from, (byte) 0, -1);
            if (!done) {
                return false;
            }
        }
        least[from] = bestCost;
        return true;
    }

    /** Cost of this side towards later actors. */
    private double costs(int v, byte[] sides, int at) {
        double cost = 0;
        for (int e = net.begin(v); e < net.end(v); e++) {
            int u = net.target(e);
            if (u > v) {
                cost += cost(net.weight(e), sides[u] != at);
            }
        }
        return cost;
    }

    private static double cost(double weight, boolean apart) {
        return apart ? Math.max(weight, 0) : Math.max(-weight, 0);
    }

    /** Adds or takes back what the actor on this side costs the later ones; what their better sides gain by it. */
    private double place(int v, byte at, int sign) {
        side[v] = at;
        double change = 0;
        for (int e = net.begin(v); e < net.end(v); e++) {
            int u = net.target(e);
            if (u > v) {
                double before = Math.min(first[u], second[u]);
                first[u] += sign * cost(net.weight(e), at != 0);
                second[u] += sign * cost(net.weight(e), at != 1);
                change += Math.min(first[u], second[u]) - before;
            }
        }
        return change;
    }

    /**
     * Places the actors from this one on.
     *
     * @param from the first actor of all
     * @param cost of the placed ones
     * @param open sum of the lesser costs of the others
     */
    private boolean branch(int from, int v, double cost, double open) {
        if (v == n) {
            bestCost = cost;
            System.arraycopy(side, 0, best, 0, n);
            return true;
        }
        byte lesser = (byte) (second[v] < first[v] ? 1 : 0);
        double rest = open - Math.min(first[v], second[v]);
        for (int turn = 0; turn < 2; turn++) {
            byte at = (byte) (turn == 0 ? lesser : 1 - lesser);
            double placed = cost + (at == 0 ? first[v] : second[v]);
            boolean mirrored = at == 0 && twin[v] >= from && side[twin[v]] == 1;
            if (mirrored || placed + rest + least[v + 1] >= bestCost - epsilon) {
                continue;
            }
            if (--steps < 0) {
                return false;
            }
            double change = place(v, at, 1);
            boolean done = placed + rest + change + least[v + 1] >= bestCost - epsilon
                    || branch(from, v + 1, placed, rest + change);
            place(v, at, -1);
            if (!done) {
                return false;
            }
        }
        return true;
    }
}
